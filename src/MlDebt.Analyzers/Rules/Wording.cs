using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Rules;

/// <summary>The words of a message: the value as written, the member it reaches, the option to create.</summary>
internal static class Wording
{
    private const int LongestValue = 60;

    /// <summary>The value as the code spells it, on one line and not too long.</summary>
    public static string Value(SyntaxNode site)
    {
        var text = string.Join(" ", site.ToString().Split(new[] { '\r', '\n', '\t', ' ' }, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestValue ? text : text.Substring(0, LongestValue - 1) + "…";
    }

    /// <summary>A member with its type: <c>TransactionPrediction.Score</c>; a constructor is its type.</summary>
    public static string Member(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol { IsExtensionMethod: true } extension => extension.Name,
        { ContainingType: { ContainingType: { } outer } type } => outer.Name + "." + type.Name + "." + member.Name,
        { ContainingType: { } type } => type.Name + "." + member.Name,
        _ => member.Name,
    };

    /// <summary>The member a finding stands in; top-level statements have no name of their own.</summary>
    public static string Holder(ISymbol member) => member is IMethodSymbol { Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName } ? "the program" : Member(member);

    /// <summary>The option a value should become: the type that uses it, with <c>Options</c>, and the setting's name.</summary>
    public static string Option(SyntaxNode site, string setting, Compilation compilation) => OptionsType(site, compilation) + "." + setting;

    /// <summary><c>lowerBound</c> is <c>lower bound</c>.</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    /// <summary><c>_lowerBound</c> is <c>LowerBound</c>.</summary>
    public static string Pascal(string name)
    {
        var bare = name.TrimStart('_', '@');
        return bare.Length == 0 ? "Value" : char.ToUpperInvariant(bare[0]) + bare.Substring(1);
    }

    /// <summary>What a compared value is called: <c>prediction.Score</c> is <c>Score</c>, <c>scores.Max()</c> is <c>Score</c>.</summary>
    public static string Subject(IOperation operation)
    {
        for (var current = operation; ;)
            switch (current)
            {
                case IConversionOperation conversion: current = conversion.Operand; break;
                case IParenthesizedOperation inner: current = inner.Operand; break;
                case IArrayElementReferenceOperation element: current = element.ArrayReference; break;
                case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } holder }: current = holder; break;
                case IBinaryOperation binary: current = binary.LeftOperand; break;
                case IConditionalAccessOperation access: current = access.WhenNotNull; break;
                case IAwaitOperation awaited: current = awaited.Operation; break;
                case IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } own }: return Answer(own.Name);
                case IInvocationOperation { Instance: { } receiver }: current = receiver; break;
                case IInvocationOperation { Arguments: { Length: > 0 } arguments }: current = arguments[0].Value; break;
                case IMemberReferenceOperation member: return Telling(member.Member.Name);
                case ILocalReferenceOperation local: return Telling(local.Local.Name);
                case IParameterReferenceOperation parameter: return Telling(parameter.Parameter.Name);
                default: return "Score";
            }
    }

    private static string OptionsType(SyntaxNode site, Compilation compilation)
    {
        var type = site.Ancestors().OfType<TypeDeclarationSyntax>().FirstOrDefault();
        var entry = site.Ancestors().Any(a => a is GlobalStatementSyntax or MethodDeclarationSyntax { Identifier.ValueText: "Main" });
        return (type is null || entry ? Identifier((compilation.AssemblyName ?? "App").Split('.').Last()) : type.Identifier.ValueText) + "Options";
    }

    private static string Identifier(string text)
    {
        var letters = new StringBuilder();
        foreach (var word in text.Split(new[] { '-', ' ', '_' }, StringSplitOptions.RemoveEmptyEntries))
            letters.Append(Pascal(word));
        return letters.Length > 0 && char.IsLetter(letters[0]) ? letters.ToString() : "App" + letters;
    }

    /// <summary>A name that says what is compared; a lambda's <c>p</c> or <c>x</c> says nothing.</summary>
    private static string Telling(string name) => name.Length > 2 ? Singular(Pascal(name)) : "Score";


    /// <summary>What a method of the user's own answers, by its name: <c>GetScoreAsync</c> answers a <c>Score</c>.</summary>
    private static string Answer(string method)
    {
        var bare = method.Length > 5 && method.EndsWith("Async", StringComparison.Ordinal) ? method.Substring(0, method.Length - 5) : method;
        return Singular(Pascal(bare.Length > 3 && bare.StartsWith("Get", StringComparison.Ordinal) && char.IsUpper(bare[3]) ? bare.Substring(3) : bare));
    }

    private static string Singular(string name) =>
        name.EndsWith("ies", StringComparison.Ordinal) ? name.Substring(0, name.Length - 3) + "y"
        : name.EndsWith("s", StringComparison.Ordinal) && !name.EndsWith("ss", StringComparison.Ordinal) ? name.Substring(0, name.Length - 1)
        : name;
}
