using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>A value written in the code that reaches a library member.</summary>
internal sealed record HardCodedValue(Sink Sink, Origin Origin);

/// <summary>The shape all rules about handed-over values share: values of a role, their constants, one finding a call.</summary>
internal static class HardCodedValues
{
    /// <summary>Every constant that reaches a member of the role, nothing else deciding beside it.</summary>
    public static IEnumerable<HardCodedValue> Of(MlProject project, Role role, CancellationToken token)
    {
        foreach (var sink in project.Sinks.Values(role, token))
        {
            var origins = project.Origins.Of(sink.Value, token);
            if (!origins.IsHardCoded)
                continue;
            var constants = origins.Of(OriginKind.Constant).ToList();
            foreach (var origin in constants.Where(o => !o.IsPrefix || constants.All(c => c.IsPrefix)))
                yield return new(sink, origin);
        }
    }

    /// <summary>
    /// One finding for the values written inside one call or initializer, one for each value that comes from elsewhere.
    /// </summary>
    public static IEnumerable<Finding> Findings(IEnumerable<HardCodedValue> values, Func<HardCodedValue, Finding> describe)
    {
        foreach (var group in values.GroupBy(v => v.Sink.Group))
        {
            var here = group.Where(v => IsWrittenIn(v.Origin.Site, group.Key)).OrderBy(v => v.Origin.Site.SpanStart).ToList();
            if (here.Count > 0)
            {
                var others = here.Skip(1).Where(v => v.Origin.Site != here[0].Origin.Site).Select(describe).GroupBy(f => (f.Site, f.Setting)).Select(g => g.First()).ToImmutableArray();
                yield return describe(here[0]) with
                {
                    Others = others.Select(f => (f.Site, f.Setting)).ToImmutableArray(),
                    OtherFindings = others,
                    Related = Prefixes(here[0].Origin),
                };
            }

            foreach (var elsewhere in group.Except(here))
                yield return describe(elsewhere) with { Related = Prefixes(elsewhere.Origin).Add(elsewhere.Sink.Value.Syntax.GetLocation()) };
        }
    }

    private static ImmutableArray<Location> Prefixes(Origin origin) => origin.Prefixes.Select(p => p.GetLocation()).ToImmutableArray();

    private static bool IsWrittenIn(SyntaxNode site, SyntaxNode group) => site.SyntaxTree == group.SyntaxTree && group.Span.Contains(site.Span);
}
