using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>Numbers written in the code and given to a library member: thresholds and hyperparameters differ only in their role.</summary>
internal static class NumberArguments
{
    /// <summary>The rule's findings: decisions somebody made, less the library's own defaults where the team, or the rule itself, does not want them.</summary>
    public static IEnumerable<Finding> Findings(
        MlProject project, Role role, DiagnosticDescriptor rule, DebtKind kind, CancellationToken token, Func<Origin, Sink, bool>? isNoDecision = null)
    {
        var values = HardCodedValues.Of(project, role, token)
            .Where(v => Decisions.IsDecision(v.Origin, project, rule.Id) && isNoDecision?.Invoke(v.Origin, v.Sink) != true && !Decisions.IsIgnoredDefault(v.Origin, v.Sink, project, rule.Id));
        return HardCodedValues.Findings(values, v => Describe(v, rule, kind, project));
    }

    private static Finding Describe(HardCodedValue value, DiagnosticDescriptor rule, DebtKind kind, MlProject project)
    {
        var setting = Wording.Pascal(value.Sink.Part);
        var sink = Wording.Member(value.Sink.Member);
        var site = value.Origin.Site;
        return new(
            rule,
            site,
            ImmutableArray.Create(Wording.Value(site), Wording.Words(value.Sink.Part), sink, Wording.Option(site, setting, project.Source.Compilation)),
            kind,
            setting,
            sink,
            ImmutableArray<Location>.Empty)
        {
            Range = ValueRange.Parse(value.Sink.Fact["range", value.Sink.Part]),
        };
    }
}
