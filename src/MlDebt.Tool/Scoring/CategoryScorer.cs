using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Scoring;

/// <summary>Turns the logs of one category into bands, a score and its range.</summary>
internal static class CategoryScorer
{
    public const int FewestWeeksForAScore = 4;
    private const decimal MostEstimated = 0.25m;
    private const decimal LeastCovered = 0.80m;

    public static CategoryReport Score(DebtCategory category, LogWindow window, AuditConfig config, CategoryFindings findings)
    {
        var parts = window.Incidents
            .SelectMany(incident => incident.Categories.Where(part => part.Category == category).Select(part => (incident, part.Weight)))
            .ToArray();
        var rows = window.Time.Where(entry => entry.Category == category && window.CountsAsDebt(entry)).ToArray();
        var count = Math.Round(parts.Sum(part => part.Weight), Attribution.Digits);
        var incidentHours = Math.Round(parts.Sum(part => part.incident.Hours * part.Weight), Attribution.Digits);
        var workaroundHours = rows.Sum(entry => entry.Hours);
        var estimated = parts.Where(part => part.incident.Estimated).Sum(part => part.incident.Hours * part.Weight);

        var evidence = window.Evidence;
        var hours = evidence == Evidence.None ? (decimal?)null : (incidentHours + workaroundHours) / window.Weeks;
        var share = hours / config.Team.Capacity;
        var time = share is { } s ? Bands.Time(config.Bands, s) : (int?)null;
        var frequency = window.IncidentsGiven ? Frequency(count, window.Weeks, config.Bands) : null;
        var (low, score, high) = Scores(frequency, time, window.Weeks, config.Combine);
        return new(
            category,
            evidence,
            window.IncidentsGiven ? count : null,
            frequency,
            incidentHours,
            workaroundHours,
            hours,
            share,
            time,
            score,
            low,
            high,
            Trust(low, high, window, estimated > MostEstimated * (incidentHours + workaroundHours)),
            parts.Length,
            rows.Length,
            findings.Exposure,
            findings.Open,
            findings.Accepted,
            findings.Unexplained,
            findings.PrincipalHours);
    }

    private static FrequencyReport Frequency(decimal count, int weeks, BandConfig bands)
    {
        var rate = count / weeks;
        var (low, high) = RateInterval.Of(count, weeks);
        return new(rate, Bands.Frequency(bands, rate), low, high, Bands.Frequency(bands, low), Bands.Frequency(bands, high));
    }

    // A window under a month holds too few incidents to tell bands apart: hours are shown, a score is not.
    private static (int? Low, int? Score, int? High) Scores(FrequencyReport? frequency, int? time, int weeks, Combine combine) =>
        (frequency, time) switch
        {
            _ when weeks < FewestWeeksForAScore => (null, null, null),
            ({ } f, { } t) => (Bands.Score(combine, f.LowBand, t), Bands.Score(combine, f.Band, t), Bands.Score(combine, f.HighBand, t)),
            (null, { } t) => (t, t, t),
            _ => (null, null, null),
        };

    private static Confidence? Trust(int? low, int? high, LogWindow window, bool mostlyEstimated)
    {
        if (low is null || high is null)
        {
            return null;
        }

        if (window.Evidence != Evidence.Both || mostlyEstimated || high - low > 1)
        {
            return Confidence.Low;
        }

        return high == low && window.WeeksCovered >= LeastCovered * window.Weeks ? Confidence.High : Confidence.Medium;
    }
}

/// <summary>What the code says about a category, beside the logs.</summary>
internal sealed record CategoryFindings(ExposureReport? Exposure, int Open, int Accepted, int Unexplained, decimal PrincipalHours);
