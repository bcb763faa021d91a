using System.Collections.Immutable;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Planning;

/// <summary>How estimates of one rule compared with the hours repairs really took.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Items">How many repaired items have logged hours.</param>
/// <param name="MedianRatio">Logged hours ÷ estimate; 2 means repairs took twice as long.</param>
internal sealed record CalibrationRow(string RuleId, int Items, decimal MedianRatio);

/// <summary>Compares the estimates of items that are gone with the remediation hours logged for them.</summary>
internal static class Calibration
{
    public static ImmutableArray<CalibrationRow> Of(AuditReport before, AuditReport after, TimeLog time)
    {
        var present = after.Findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var repaired = before.Items.Where(item => item.Effort.Hours > 0 && !item.Fingerprints.Any(present.Contains)).ToArray();
        var findings = before.Findings.ToLookup(finding => finding.Fingerprint, StringComparer.Ordinal);
        var hours = repaired.ToDictionary(item => item.Id, _ => 0m, StringComparer.Ordinal);
        foreach (var entry in time.Entries.Where(entry => entry.Kind == TimeKind.Remediation && !entry.Links.IsEmpty))
        {
            var named = repaired.Where(item => LinkMatch.Names(entry.Links, item, [.. item.Fingerprints.SelectMany(fingerprint => findings[fingerprint])])).ToArray();
            foreach (var item in named)
            {
                hours[item.Id] += entry.Hours / named.Length;
            }
        }

        return
        [
            .. repaired.Where(item => hours[item.Id] > 0)
                .GroupBy(item => item.RuleId)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new CalibrationRow(group.Key, group.Count(), Median([.. group.Select(item => hours[item.Id] / item.Effort.Hours).Order()]))),
        ];
    }

    private static decimal Median(ImmutableArray<decimal> sorted)
    {
        var middle = sorted.Length / 2;
        var median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return Math.Round(median, 4, MidpointRounding.AwayFromZero);
    }
}
