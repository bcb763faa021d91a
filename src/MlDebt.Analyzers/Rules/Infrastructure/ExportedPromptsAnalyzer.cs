using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using MlDebt.Analyzers.Rules.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>MLD508: prompts and answers go into telemetry in every environment.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExportedPromptsAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public ExportedPromptsAnalyzer()
        : base(ExportedPrompts)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        List<EnvironmentTest>? branches = null;
        foreach (var use in project.Sinks.Uses(Role.SensitiveExport, token))
        {
            if (Switch(use) is not { } value || IsForDebuggingOnly(use.Syntax))
                continue;
            var origins = project.Origins.Of(value, token);
            if (!origins.IsHardCoded || origins.Any(o => o.Value is not true))
                continue;
            branches ??= EnvironmentTest.Branches(project, token).ToList();
            if (branches.Any(b => b.Chooses(use.Syntax)))
                continue;
            foreach (var origin in origins)
                yield return new(
                    ExportedPrompts,
                    origin.Site,
                    ImmutableArray.Create(Wording.Value(use.Syntax), Wording.Member(use.Member)),
                    DebtKind.Exposure,
                    Setting: "",
                    Wording.Member(use.Member),
                    origin.Site.Span.IntersectsWith(use.Syntax.Span) ? ImmutableArray<Location>.Empty : ImmutableArray.Create(use.Syntax.GetLocation()));
        }
    }

    /// <summary>The value that must not be true: what is assigned, or the argument of a switch of that name.</summary>
    private static IOperation? Switch(LibraryUse use)
    {
        if (use.Member is not IMethodSymbol)
            return use.Arguments.Select(a => a.Value).FirstOrDefault();
        return use.Arguments.Any(a => a.Value.ConstantValue.Value is string name && use.Fact.Lists("values", name))
            ? use.Arguments.FirstOrDefault(a => use.Fact.Lists("parameter", a.Part)).Value
            : null;
    }

    /// <summary>Whether a node stands between <c>#if DEBUG</c> and its end: such code is not shipped.</summary>
    private static bool IsForDebuggingOnly(SyntaxNode node) => node.SyntaxTree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<IfDirectiveTriviaSyntax>()
        .Any(start => start.Condition.ToString() == "DEBUG" && start.SpanStart < node.SpanStart
            && start.GetRelatedDirectives().SkipWhile(d => d != start).Skip(1).FirstOrDefault() is { } end && end.SpanStart > node.SpanStart);
}
