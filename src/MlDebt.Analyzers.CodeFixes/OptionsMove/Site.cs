using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.Descriptors;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>One hard-coded value that can move, with everything the plan must know.</summary>
/// <param name="Document">The file that holds the value.</param>
/// <param name="Model">That file's semantic model.</param>
/// <param name="Node">The value.</param>
/// <param name="Type">The class around it; null in top-level statements.</param>
/// <param name="Slots">What will read the setting: the value itself, or the uses of the constant it initialises.</param>
/// <param name="Removed">The constant's declaration, which goes away; null for a plain literal.</param>
/// <param name="ValueType">The setting's type.</param>
/// <param name="Value">The value itself.</param>
/// <param name="Fact">What the diagnostic says about it.</param>
internal sealed record Site(
    Document Document, SemanticModel Model, ExpressionSyntax Node, INamedTypeSymbol? Type, ImmutableArray<Slot> Slots,
    FieldDeclarationSyntax? Removed, ITypeSymbol ValueType, object Value, SiteFact Fact)
{
    /// <summary>The configured setting that the site reads as raw text; null for a value written in the code.</summary>
    public RawSetting? Raw { get; init; }

    /// <summary>What makes two values the same setting: proposed name, type and value.</summary>
    public (string Setting, string Type, object Value) Meaning => (Fact.Setting, ValueType.ToDisplayString(), Raw?.Default ?? Value);

    /// <summary>The member that a reader knows the value by.</summary>
    public string MemberName => Removed?.Declaration.Variables[0].Identifier.ValueText ?? Slots[0].Name;

    /// <summary>One options class serves one group: the sites of one class or of the top-level statements, or the reads of one section.</summary>
    public string Group => Document.Project.Id.Id + "|" + (Raw is null ? Type?.ToDisplayString() : "section " + Raw.Section + (Raw.Section.Length == 0 ? Type?.ToDisplayString() : ""));
}

/// <summary>What an analyzer found out about a value.</summary>
internal sealed record SiteFact(DebtKind Kind, string Setting, string Sink, string? Minimum, string? Maximum, string? Unit)
{
    /// <summary>Null where the diagnostic does not name a setting, and so is not about a value that can move.</summary>
    public static SiteFact? Of(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        if (!properties.TryGetValue(DebtProperty.Setting, out var setting) || !SyntaxFacts.IsValidIdentifier(setting))
            return null;
        properties.TryGetValue(DebtProperty.Kind, out var kind);
        properties.TryGetValue(DebtProperty.Sink, out var sink);
        properties.TryGetValue(DebtProperty.Minimum, out var minimum);
        properties.TryGetValue(DebtProperty.Maximum, out var maximum);
        properties.TryGetValue(DebtProperty.Unit, out var unit);
        return new(System.Enum.TryParse<DebtKind>(kind, out var parsed) ? parsed : DebtKind.Threshold, setting!, sink ?? "", minimum, maximum, unit);
    }
}
