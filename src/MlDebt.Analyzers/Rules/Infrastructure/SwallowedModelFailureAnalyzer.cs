using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>MLD511: whatever goes wrong when a model is loaded or asked is caught, and nobody hears of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwallowedModelFailureAnalyzer : MlDebtAnalyzer
{
    private static readonly Role[] Working = { Role.ModelUse, Role.ModelLoad };

    /// <summary>Makes the rule.</summary>
    public SwallowedModelFailureAnalyzer()
        : base(SwallowedModelFailure)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var role in Working)
            foreach (var use in project.Sinks.Uses(role, token))
                foreach (var (handler, words) in Handlers(use, role, project.Source, token))
                    yield return new(
                        SwallowedModelFailure,
                        handler,
                        ImmutableArray.Create(Wording.Member(use.Member), words),
                        DebtKind.UnsafeServing,
                        Setting: "",
                        Wording.Member(use.Member),
                        ImmutableArray.Create(use.Syntax.GetLocation()))
                    {
                        Part = TextSpan.FromBounds(handler.SpanStart, handler.Declaration?.Span.End ?? handler.CatchKeyword.Span.End),
                    };
    }

    /// <summary>The catch clauses around a call, out to the first that takes anything.</summary>
    private static IEnumerable<(CatchClauseSyntax Catch, string Answer)> Handlers(LibraryUse use, Role role, SourceView source, CancellationToken token)
    {
        for (SyntaxNode inner = use.Syntax; inner.Parent is { } outer and not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); inner = outer)
            if (outer is TryStatementSyntax guarded && guarded.Block == inner)
                foreach (var handler in guarded.Catches.Where(c => c.Filter is null && IsBroad(c, use.Member, source, token)))
                {
                    if (SilentCatch.Answer(handler) is { } answer && !IsProbe(handler, role, answer))
                        yield return (handler, answer);
                    yield break;
                }
    }

    private static bool IsBroad(CatchClauseSyntax handler, ISymbol member, SourceView source, CancellationToken token)
    {
        if (handler.Declaration is not { } declaration)
            return true;
        var type = source.Type(declaration.Type, token);
        return type is { Name: "Exception" or "SystemException", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            || SymbolEqualityComparer.Default.Equals(type?.ContainingAssembly, member.ContainingAssembly);
    }

    /// <summary>A method that asks whether something works says so by its answer.</summary>
    private static bool IsProbe(SyntaxNode handler, Role role, string answer) =>
        answer is "true" or "false"
        && (role == Role.ModelLoad || handler.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && method.Identifier.ValueText.StartsWith("Try", System.StringComparison.Ordinal));
}
