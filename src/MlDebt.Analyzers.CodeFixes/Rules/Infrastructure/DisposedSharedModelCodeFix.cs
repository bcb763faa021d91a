using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.Rules.Infrastructure;

/// <summary>Makes the engine with options that leave the model to its owner, and say everything else that was said before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DisposedSharedModelCodeFix))]
public sealed class DisposedSharedModelCodeFix : NodeCodeFix
{
    private const string Options = "Microsoft.ML.PredictionEngineOptions";
    private const string Owns = "OwnsTransformer";

    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public DisposedSharedModelCodeFix()
        : base(Descriptors.Rules.DisposedSharedModel, "Leave the model to its owner")
    {
    }

    private protected override (SyntaxNode Old, SyntaxNode New)? Change(SyntaxNode found, SemanticModel model, CancellationToken token)
    {
        if (found.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || model.GetSymbolInfo(call, token).Symbol is not IMethodSymbol method
            || model.Compilation.FindType(Options) is not { } options || options.GetMembers(Owns).Length == 0)
            return null;
        if (call.ArgumentList.Arguments.FirstOrDefault(a => a.Expression is BaseObjectCreationExpressionSyntax) is { Expression: BaseObjectCreationExpressionSyntax written })
            return (written, Refusing(written));
        var given = call.ArgumentList.Arguments.Select((argument, index) => (Argument: argument, Parameter: ParameterOf(method, argument, index))).ToList();
        var settings = given.Where(g => g.Parameter is { } p && PropertyOf(p, options) is not null).ToList();
        var kept = given.Where(g => g.Parameter is { } p && PropertyOf(p, options) is null).ToList();
        var taker = method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(m => m.Parameters.LastOrDefault()?.Type.Equals(options, SymbolEqualityComparer.Default) == true);
        if (!taker || given.Any(g => g.Parameter is null) || kept.Any(k => k.Parameter!.Type.Name is not ("ITransformer" or "IHostEnvironment")))
            return null;
        var texts = settings.Select(s => $"{PropertyOf(s.Parameter!, options)} = {s.Argument.Expression}").Concat(Unsaid(method, settings.Select(s => s.Parameter!.Name).ToList())).Append(Owns + " = false");
        var argument = SyntaxFactory.Argument(SyntaxFactory.ParseExpression($"new {Options} {{ {string.Join(", ", texts)} }}").WithAdditionalAnnotations(Simplifier.Annotation))
            .WithLeadingTrivia(SyntaxFactory.Space);
        var list = SyntaxFactory.SeparatedList(kept.Select(k => k.Argument.WithTrailingTrivia()).Append(argument));
        return (call.ArgumentList, call.ArgumentList.WithArguments(list).WithAdditionalAnnotations(Simplifier.Annotation));
    }

    /// <summary>The options as written, with one more word.</summary>
    private static SyntaxNode Refusing(BaseObjectCreationExpressionSyntax written)
    {
        var said = written.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(a => a.Left.ToString() == Owns);
        if (said is not null)
            return written.ReplaceNode(said.Right, SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(said.Right));
        var refusal = SyntaxFactory.ParseExpression(Owns + " = false");
        var initializer = written.Initializer?.AddExpressions(refusal) ?? SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression, SyntaxFactory.SingletonSeparatedList(refusal));
        var list = written.Initializer is null && written is ObjectCreationExpressionSyntax ? null : written.ArgumentList;
        return written switch
        {
            ObjectCreationExpressionSyntax named => named.WithType(named.Type.WithoutTrailingTrivia()).WithArgumentList(list).WithInitializer(initializer).WithAdditionalAnnotations(Formatter.Annotation),
            ImplicitObjectCreationExpressionSyntax unnamed => unnamed.WithInitializer(initializer).WithAdditionalAnnotations(Formatter.Annotation),
            _ => written,
        };
    }

    /// <summary>What the method's own default says and the options' default does not.</summary>
    private static IEnumerable<string> Unsaid(IMethodSymbol method, List<string> said) => method.Parameters
        .Where(p => p is { Name: "ignoreMissingColumns", HasExplicitDefaultValue: true, ExplicitDefaultValue: false } && !said.Contains(p.Name)).Select(_ => "IgnoreMissingColumns = false");

    private static string? PropertyOf(IParameterSymbol parameter, INamedTypeSymbol options) =>
        options.GetMembers().FirstOrDefault(m => m.Name.Equals(parameter.Name, System.StringComparison.OrdinalIgnoreCase))?.Name;

    private static IParameterSymbol? ParameterOf(IMethodSymbol method, ArgumentSyntax argument, int index) =>
        argument.NameColon is { } named ? method.Parameters.FirstOrDefault(p => p.Name == named.Name.Identifier.ValueText) : index < method.Parameters.Length ? method.Parameters[index] : null;
}
