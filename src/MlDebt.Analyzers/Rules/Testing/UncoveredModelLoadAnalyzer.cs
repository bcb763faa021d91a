using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Evidence;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Testing;

/// <summary>MLD402: by the evidence of built tests or a coverage report, no test reaches or runs a model load.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncoveredModelLoadAnalyzer : MlDebtAnalyzer
{
    private const string NotReached = "is not reached by any test";
    private const string NotRun = "was not run by any test";

    /// <summary>Makes the rule.</summary>
    public UncoveredModelLoadAnalyzer()
        : base(UncoveredModelLoad)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        if (project.Evidence(token) is not { IsEmpty: false } evidence)
            yield break;
        foreach (var load in project.Sinks.Uses(Role.ModelLoad, token))
            if (evidence.About(load.Syntax.SyntaxTree, token) is { } about && Verdict(load.Syntax, about) is { } verdict && LoadSites.Member(load.Syntax, project.Source, token) is { } member)
                yield return new(
                    UncoveredModelLoad,
                    load.Syntax,
                    ImmutableArray.Create(Wording.Member(load.Member), Wording.Holder(member), verdict),
                    DebtKind.MissingTest,
                    Setting: "",
                    Wording.Member(load.Member),
                    ImmutableArray<Location>.Empty);
    }

    /// <summary>What ran is known better than what could: counted lines are believed before reachability.</summary>
    private static string? Verdict(SyntaxNode load, SourceEvidence about)
    {
        var lines = LoadSites.Counted(load).GetLocation().GetLineSpan();
        return (about.Reaches(load.GetLocation().GetLineSpan().StartLinePosition), about.Ran(lines.StartLinePosition.Line + 1, lines.EndLinePosition.Line + 1)) switch
        {
            (_, true) => null,
            (false, _) => NotReached,
            (_, false) => NotRun,
            _ => null,
        };
    }
}
