using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.Flow;
using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

/// <summary>The engine's answers as sorted lines that read like what the program says.</summary>
internal static class OriginsOf
{
    /// <summary>Asks about the one <c>Ask</c> of some statements.</summary>
    public static string[] Body(string statements) => Members($"void Method() {{ {statements} }}");

    /// <summary>Asks about the one <c>Ask</c> among the members of a class.</summary>
    public static string[] Members(string members) => Files($"internal partial class Subject {{ {members} }}");

    /// <summary>Asks about the one <c>Ask</c> of a library's files.</summary>
    public static string[] Files(params string[] files) => The(FlowProgram.Library(files));

    /// <summary>Asks about the one <c>Ask</c> of a program.</summary>
    public static string[] The(FlowProgram program) => Assert.Single(All(program));

    /// <summary>Asks about every <c>Ask</c> of a class, in source order.</summary>
    public static string[][] AllMembers(string members) => All(FlowProgram.Library($"internal partial class Subject {{ {members} }}"));

    /// <summary>Asks about every <c>Ask</c> of a program, in source order.</summary>
    public static string[][] All(FlowProgram program)
    {
        var engine = program.NewEngine();
        return [.. program.Questions.Select(question => Answer(engine, question))];
    }

    /// <summary>One answer of one engine.</summary>
    public static string[] Answer(ValueOrigins engine, IOperation question) =>
        [.. engine.Of(question, CancellationToken.None).Select(Text).Distinct().Order(StringComparer.Ordinal)];

    private static string Text(Origin origin) => origin.Kind switch
    {
        OriginKind.Constant => Constant(origin),
        OriginKind.Unknown => "Unknown",
        OriginKind.Object => "Object " + NameOf(origin.Creation!),
        _ => $"{origin.Kind} {NameOf(origin.Symbol!)}",
    };

    /// <summary>The value, its place where that is no bare literal, the name it bears, and the constants joined before it.</summary>
    private static string Constant(Origin origin)
    {
        var value = SymbolDisplay.FormatPrimitive(origin.Value!, quoteStrings: true, useHexadecimalNumbers: false);
        var place = origin.Site is LiteralExpressionSyntax ? "" : $" @ {origin.Site}";
        var name = origin.Symbol is null ? "" : $" named {origin.Symbol.Name}";
        var prefixes = origin.Prefixes.IsEmpty ? "" : " after " + string.Join(", ", origin.Prefixes);
        return $"Constant {value}{place}{name}{prefixes}{(origin.IsPrefix ? " as prefix" : "")}";
    }

    private static string NameOf(ISymbol symbol) =>
        symbol is IParameterSymbol or ILocalSymbol ? symbol.Name : $"{symbol.ContainingType.Name}.{symbol.Name}";

    private static string NameOf(IOperation made) => made.Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? made.Kind.ToString();
}
