using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>MLD310: the name of the environment chooses a model, threshold, endpoint or prediction.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnvironmentBranchAnalyzer : MlDebtAnalyzer
{
    private static readonly Role[] ChosenValues = { Role.ModelLocation, Role.Threshold, Role.Endpoint, Role.DataLocation, Role.ModelId, Role.GenerationParameter, Role.Device };

    private static readonly Role[] ChosenCalls = { Role.ModelLoad, Role.ModelUse, Role.ModelLocation, Role.Threshold, Role.Training };

    /// <summary>Makes the rule.</summary>
    public EnvironmentBranchAnalyzer()
        : base(EnvironmentBranch)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        List<(SyntaxNode Place, string Words)>? chosen = null;
        foreach (var branch in EnvironmentTest.Branches(project, token))
        {
            chosen ??= Chosen(project, token).ToList();
            if (chosen.FirstOrDefault(c => branch.Chooses(c.Place)) is not { Place: { } place } choice)
                continue;
            yield return new(
                EnvironmentBranch,
                branch.Test,
                ImmutableArray.Create(Wording.Value(branch.Test), choice.Words),
                DebtKind.EnvironmentChoice,
                Setting: "",
                choice.Words,
                branch.Reads.Select(r => r.GetLocation()).Append(place.GetLocation()).ToImmutableArray());
        }
    }

    /// <summary>Every place where an ML value is written or an ML call is made, with words for what is chosen there.</summary>
    private static IEnumerable<(SyntaxNode Place, string Words)> Chosen(MlProject project, CancellationToken token)
    {
        foreach (var role in ChosenValues)
            foreach (var sink in project.Sinks.Values(role, token))
                foreach (var origin in project.Origins.Of(sink.Value, token))
                    yield return (origin.Site, $"the {Wording.Words(sink.Part)} of {Wording.Member(sink.Member)}");
        foreach (var rule in new MlDebtAnalyzer[] { new ScoreThresholdAnalyzer(), new EnvironmentEndpointAnalyzer() })
            foreach (var finding in project.FindingsOf(rule, token).All)
                yield return (finding.Site, "what " + finding.Sink + (rule is ScoreThresholdAnalyzer ? " is compared with" : " talks to"));
        foreach (var role in ChosenCalls)
            foreach (var use in project.Sinks.Uses(role, token))
                yield return (use.Syntax, "the call of " + use.Fact.SimpleName);
    }
}
