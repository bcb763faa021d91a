using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Testing;

/// <summary>MLD407: a model is loaded where neither the member nor any of its callers is prepared for a missing or broken model.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnhandledLoadFailureAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public UnhandledLoadFailureAnalyzer()
        : base(UnhandledLoadFailure)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var load in project.Sinks.Uses(Role.ModelLoad, token))
            if (LoadSites.Member(load.Syntax, project.Source, token) is { } member && LoadCare.IsMissing(load.Syntax, project, token))
                yield return new(
                    UnhandledLoadFailure,
                    load.Syntax,
                    ImmutableArray.Create(Wording.Member(load.Member), Wording.Holder(member)),
                    DebtKind.MissingCheck,
                    Setting: "",
                    Wording.Member(load.Member),
                    ImmutableArray<Location>.Empty);
    }
}
