using System.Collections.Immutable;

namespace MlDebt.Tool.History;

/// <summary>Where the share of debt and maintenance is going.</summary>
/// <param name="Snapshots">The whole history, by date.</param>
/// <param name="PerWeek">Change of the share a week: lower quartile, median and upper quartile of all pairwise slopes.</param>
/// <param name="Earliest">The day the critical line is reached on the upper quartile.</param>
/// <param name="Latest">The same on the lower quartile; null when that one never reaches it.</param>
/// <param name="Reading">The trend in a sentence, or why there is none.</param>
/// <param name="Breaks">Days from which the rules were others: nothing is compared across them.</param>
internal sealed record TrendReport(ImmutableArray<Snapshot> Snapshots, TheilSen? PerWeek, DateOnly? Earliest, DateOnly? Latest, string Reading, ImmutableArray<DateOnly> Breaks);

/// <summary>Computes the trend over the snapshots of the present rules.</summary>
internal static class Trend
{
    private const int FewestSnapshots = 4;
    private const int ShortestDays = 8 * 7;

    // A line drawn further than this says nothing about a team.
    private const double FurthestWeeks = 3 * 52;

    public static TrendReport Of(ImmutableArray<Snapshot> history, decimal critical)
    {
        var measured = history.Where(snapshot => snapshot is { Failure: null, MaintenanceShare: not null }).ToArray();
        var breaks = measured.Zip(measured.Skip(1)).Where(pair => pair.First.Ruleset != pair.Second.Ruleset).Select(pair => pair.Second.AsOf).ToImmutableArray();
        var present = measured.AsEnumerable().Reverse().TakeWhile(snapshot => snapshot.Ruleset == measured[^1].Ruleset).Reverse().ToArray();
        if (present.Length < FewestSnapshots || present[^1].AsOf.DayNumber - present[0].AsOf.DayNumber < ShortestDays)
        {
            return new(history, null, null, null, $"Not enough data: a trend needs {FewestSnapshots} snapshots over 8 weeks with the same rules; there are {present.Length}.", breaks);
        }

        var slope = TheilSen.Of([.. present.Select(snapshot => (snapshot.AsOf.DayNumber / 7.0, (double)snapshot.MaintenanceShare!.Value))])!;
        var now = (double)present[^1].MaintenanceShare!.Value;
        var (earliest, latest) = (Reach(present[^1].AsOf, now, slope.Upper, (double)critical), Reach(present[^1].AsOf, now, slope.Lower, (double)critical));
        return new(history, slope, earliest, latest, Reading(slope, now, critical, earliest, latest), breaks);
    }

    private static DateOnly? Reach(DateOnly from, double now, double perWeek, double critical)
    {
        var weeks = (critical - now) / perWeek;
        return perWeek > 0 && weeks is >= 0 and <= FurthestWeeks ? from.AddDays((int)Math.Round(weeks * 7)) : null;
    }

    private static string Reading(TheilSen slope, double now, decimal critical, DateOnly? earliest, DateOnly? latest)
    {
        var course = FormattableString.Invariant($"{slope.Median * 100:+0.00;-0.00;0.00} percentage points a week (quartiles {slope.Lower * 100:+0.00;-0.00;0.00} to {slope.Upper * 100:+0.00;-0.00;0.00})");
        var line = FormattableString.Invariant($"{critical * 100:0.#} %");
        return (earliest, latest) switch
        {
            _ when now > (double)critical => $"{course}; already above {line}.",
            ({ } first, { } last) when first == last => FormattableString.Invariant($"{course}; {line} on {first:yyyy-MM-dd} if nothing changes."),
            ({ } first, { } last) => FormattableString.Invariant($"{course}; {line} between {first:yyyy-MM-dd} and {last:yyyy-MM-dd} if nothing changes."),
            ({ } first, null) => FormattableString.Invariant($"{course}; {line} on {first:yyyy-MM-dd} at the earliest, perhaps never."),
            _ => $"{course}; {line} is not in sight.",
        };
    }
}
