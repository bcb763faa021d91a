using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Evidence;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Testing;

/// <summary>MLD411: a model load has a branch for a missing or broken model, and by the coverage of the tests nobody ever ran it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntestedFailureBranchAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public UntestedFailureBranchAnalyzer()
        : base(UntestedFailureBranch)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        if (project.Evidence(token) is not { IsEmpty: false } evidence)
            yield break;
        foreach (var load in project.Sinks.Uses(Role.ModelLoad, token))
        {
            if (evidence.About(load.Syntax.SyntaxTree, token) is not { Hits: not null } about || LoadSites.Member(load.Syntax, project.Source, token) is not { } member)
                continue;
            foreach (var branch in FailureBranches.Of(load.Syntax, project, token).Where(b => IsNeverRun(b.Body, about)))
                yield return new(
                    UntestedFailureBranch,
                    branch.Site,
                    ImmutableArray.Create(branch.Name, Wording.Holder(member)),
                    DebtKind.MissingTest,
                    Setting: "",
                    Wording.Member(load.Member),
                    ImmutableArray.Create(load.Syntax.GetLocation()));
        }
    }

    /// <summary>By its statements, not its braces: a report gives a brace's line to the neighbour it shares it with.</summary>
    private static bool IsNeverRun(StatementSyntax body, SourceEvidence about)
    {
        var statements = body is BlockSyntax block ? block.Statements : new SyntaxList<StatementSyntax>(body);
        var ran = statements.Select(s => s.GetLocation().GetLineSpan()).Select(s => about.Ran(s.StartLinePosition.Line + 1, s.EndLinePosition.Line + 1)).ToList();
        return ran.Any(r => r is false) && !ran.Any(r => r is true);
    }
}
