using System.Collections.Immutable;

namespace MlDebt.Tool.TestReach;

/// <summary>One built assembly, as far as reachability needs it.</summary>
/// <param name="Name">Simple name.</param>
/// <param name="Types">Every type it declares.</param>
/// <param name="EntryPoint">Key of the entry point, or null for a library.</param>
internal sealed record IlAssembly(string Name, ImmutableArray<IlType> Types, string? EntryPoint);

/// <summary>One type.</summary>
/// <param name="Name">Metadata name, nested types behind <c>+</c>.</param>
/// <param name="Bases">Base type and interfaces, without type arguments.</param>
/// <param name="Arguments">Type arguments of the interfaces: fixtures of a test class.</param>
/// <param name="Markers">Names of its attribute types.</param>
/// <param name="Methods">Its methods.</param>
internal sealed record IlType(string Name, ImmutableArray<string> Bases, ImmutableArray<string> Arguments, ImmutableArray<IlMarker> Markers, ImmutableArray<IlMethod> Methods);

/// <summary>One attribute.</summary>
/// <param name="Type">Name of the attribute's type.</param>
/// <param name="Named">Names of the properties it sets: a <c>Skip</c> switches a test off.</param>
internal sealed record IlMarker(string Type, ImmutableArray<string> Named);

/// <summary>One method.</summary>
/// <param name="Key"><c>Type::Name/parameters</c>.</param>
/// <param name="Type">The declaring type.</param>
/// <param name="Name">The name.</param>
/// <param name="Parameters">How many parameters it takes.</param>
/// <param name="Markers">Names of its attribute types.</param>
/// <param name="Calls">The methods it names, in any instruction.</param>
/// <param name="Touched">Types it names by <c>typeof</c> or as type arguments.</param>
/// <param name="Loads">The model loads in its body.</param>
internal sealed record IlMethod(
    string Key, string Type, string Name, int Parameters, ImmutableArray<IlMarker> Markers, ImmutableArray<IlCall> Calls, ImmutableArray<string> Touched, ImmutableArray<IlLoad> Loads);

/// <summary>One method named by an instruction.</summary>
/// <param name="Type">The type it is looked up on.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">How many parameters it takes; -1 for a field.</param>
/// <param name="IsCreation">Whether the instruction makes an object.</param>
internal readonly record struct IlCall(string Type, string Name, int Parameters, bool IsCreation)
{
    /// <summary>The key of the method, were it declared on that very type.</summary>
    public string Key => $"{Type}::{Name}/{Parameters}";
}

/// <summary>One model load.</summary>
/// <param name="Member">The library member, as documentation ids spell it without parameters.</param>
/// <param name="Document">The source file as the debug information names it.</param>
/// <param name="Hash">SHA-256 of that file, upper-case hexadecimal; empty for another algorithm.</param>
/// <param name="Span">Line and column of start and end of the statement, from one.</param>
internal sealed record IlLoad(string Member, string Document, string Hash, (int Line, int Column, int EndLine, int EndColumn) Span);
