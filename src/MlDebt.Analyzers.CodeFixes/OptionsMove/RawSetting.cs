using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>
/// A setting that is configured already, but read as raw text: <c>configuration["Fraud:ModelPath"]</c>. The read is replaced where it
/// stands by one of the bound section, so that it happens at the same time, from the same configuration, with the same answer.
/// </summary>
/// <param name="Configuration">What is read, as the code spells it.</param>
/// <param name="Section">The section of the key; empty for a key of the root.</param>
/// <param name="Key">The whole key.</param>
/// <param name="Default">What is read where nothing is configured, as C# text; empty for the type's own default.</param>
internal sealed record RawSetting(string Configuration, string Section, string Key, string Default)
{
    public const string ConfigurationNamespace = "Microsoft.Extensions.Configuration";

    /// <summary>The site of a raw read; null where binding could answer something else.</summary>
    public static Site? Read(Document document, ExpressionSyntax node, SiteFact fact, SemanticModel model, CancellationToken token)
    {
        if (Parts(node, model, token) is not var (configuration, key, type, fallback)
            || model.Compilation.FindType(ConfigurationNamespace + ".IConfiguration") is not { } interfaceType
            || !model.Compilation.HasType(ConfigurationNamespace + ".ConfigurationBinder")
            || model.GetTypeInfo(configuration, token).Type?.Is(interfaceType) != true
            || node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node
            || PlaceRefusals.IsExpressionTree(node, model, token) || BindsByReflectionOnly(document.Project))
            return null;
        var parts = key.Split(':');
        var name = parts[parts.Length - 1];
        if (!SyntaxFacts.IsValidIdentifier(name) || parts.Any(p => p.Length == 0 || p.IndexOfAny(new[] { '"', '\\', '\n', '\r' }) >= 0))
            return null;
        var raw = new RawSetting(configuration.ToString(), string.Join(":", parts.Take(parts.Length - 1)), key, fallback);
        var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>()!;
        var owner = node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration ? model.GetDeclaredSymbol(declaration, token) : null;
        var slot = new Slot(document, node, member, NameOf(member), SlotHome.Instance, SlotShape.Expression);
        return new(document, model, node, owner, ImmutableArray.Create(slot), null, type, "", fact with { Setting = char.ToUpperInvariant(name[0]) + name.Substring(1) }) { Raw = raw };
    }

    /// <summary>The expression that reads the property of the bound section.</summary>
    public string Access(OptionsClass options)
    {
        var section = Section.Length == 0 ? "" : ".GetSection(" + options.Name + "." + options.SectionConstant + ")";
        return "(" + Configuration + section + ".Get<" + options.Name + ">() ?? new " + options.Name + "())";
    }

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
        GlobalStatementSyntax => "Main",
        _ => ".ctor",
    };

    /// <summary>The configuration, the key, the type and the fallback of <c>c["k"]</c>, <c>c.GetValue&lt;T&gt;("k")</c>, <c>c.GetValue("k", 0.5)</c>.</summary>
    private static (ExpressionSyntax Configuration, string Key, ITypeSymbol Type, string Default)? Parts(ExpressionSyntax node, SemanticModel model, CancellationToken token)
    {
        var (configuration, arguments) = node switch
        {
            ElementAccessExpressionSyntax element => (element.Expression, element.ArgumentList.Arguments),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetValue" } access } call => (access.Expression, call.ArgumentList.Arguments),
            _ => (null, default),
        };
        if (configuration is null || arguments.Count is 0 or > 2 || model.GetConstantValue(arguments[0].Expression, token) is not { HasValue: true, Value: string key }
            || model.GetTypeInfo(node, token).Type is not { SpecialType: SpecialType.System_Boolean or >= SpecialType.System_SByte and <= SpecialType.System_String } type)
            return null;
        if (arguments.Count == 1)
            return (configuration, key, type.WithNullableAnnotation(NullableAnnotation.None), "");
        return arguments[1].Expression is LiteralExpressionSyntax fallback && !fallback.IsKind(SyntaxKind.NullLiteralExpression) && !Secrets.IsIn(fallback.Token.ValueText)
            ? (configuration, key, type.WithNullableAnnotation(NullableAnnotation.None), fallback.ToString())
            : null;
    }

    /// <summary>Trimmed and native programs bind by generated code; without the generator the binder would find nothing there.</summary>
    private static bool BindsByReflectionOnly(Project project) =>
        (BuildProperty.IsTrue(project, "PublishAot") || BuildProperty.IsTrue(project, "PublishTrimmed") || BuildProperty.IsTrue(project, "EnableAotAnalyzer") || BuildProperty.IsTrue(project, "EnableTrimAnalyzer"))
        && !BuildProperty.IsTrue(project, "EnableConfigurationBindingGenerator");
}
