using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>MLD506: a chain of decorators around a chat client or generator traces nothing, or not the calls that cost.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingTelemetryAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public MissingTelemetryAnalyzer()
        : base(MissingTelemetry)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var telemetry = new TelemetryUse(project, token);
        foreach (var chain in ChatChain.All(project, token))
        {
            if (chain.TracedOutside(telemetry) is { } outside)
                yield return Describe(outside.Telemetry, "stands outside " + outside.Functions + ", whose calls of the model nobody traces", chain);
            else if (chain.IsWhole && !chain.Tells(telemetry))
                yield return Describe(chain.Name, "starts a pipeline that nobody can watch", chain);
        }
    }

    private static Finding Describe(SyntaxNode site, string fault, ChatChain chain) => new(
        MissingTelemetry,
        site,
        ImmutableArray.Create(Wording.Value(site), fault),
        DebtKind.MissingTelemetry,
        Setting: "",
        chain.Start,
        ImmutableArray<Location>.Empty);
}
