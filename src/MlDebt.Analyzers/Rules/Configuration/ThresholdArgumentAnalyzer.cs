using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>MLD301: a threshold, confidence level or bound written in the code is given to an ML API.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThresholdArgumentAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public ThresholdArgumentAnalyzer()
        : base(ThresholdArgument)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var values = HardCodedValues.Of(project, Role.Threshold, token)
            .Where(v => Decisions.IsDecision(v.Origin, project, ThresholdArgument.Id) && !Decisions.IsDefault(v.Origin, v.Sink));
        return HardCodedValues.Findings(values, v => Describe(v, project));
    }

    private static Finding Describe(HardCodedValue value, MlProject project)
    {
        var setting = Wording.Pascal(value.Sink.Part);
        var sink = Wording.Member(value.Sink.Member);
        return new(
            ThresholdArgument,
            value.Origin.Site,
            ImmutableArray.Create(Wording.Value(value.Origin.Site), Wording.Words(value.Sink.Part), sink, Wording.Option(value.Origin.Site, setting, project.Source.Compilation)),
            Descriptors.DebtKind.Threshold,
            setting,
            sink,
            ImmutableArray<Location>.Empty)
        {
            Range = ValueRange.Parse(value.Sink.Fact["range", value.Sink.Part]),
        };
    }
}
