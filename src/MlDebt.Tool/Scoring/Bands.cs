using MlDebt.Tool.Inputs;

namespace MlDebt.Tool.Scoring;

/// <summary>The two lookups a score is made of.</summary>
internal static class Bands
{
    private static readonly decimal[] ExposureEnds = [0, 0.10m, 0.25m, 0.50m];

    /// <summary>1–5 by incidents a week; the upper ends belong to their band.</summary>
    public static int Frequency(BandConfig bands, decimal perWeek) => 1 + bands.FrequencyPerWeek.Count(end => perWeek > end);

    /// <inheritdoc cref="Frequency(BandConfig, decimal)"/>
    public static int Frequency(BandConfig bands, double perWeek) => 1 + bands.FrequencyPerWeek.Count(end => perWeek > (double)end);

    /// <summary>1–5 by the share of the team's time; the lower ends belong to their band.</summary>
    public static int Time(BandConfig bands, decimal share) => 1 + bands.TimeShare.Count(end => share >= end);

    /// <summary>1–5 by the share of sites with an open finding; the upper ends belong to their band.</summary>
    public static int Exposure(int withFinding, int sites) => 1 + ExposureEnds.Count(end => withFinding > end * sites);

    /// <summary>Equal say for both, ties upward; or the worse of the two.</summary>
    public static int Score(Combine combine, int frequency, int time) =>
        combine == Combine.Max ? Math.Max(frequency, time) : (frequency + time + 1) / 2;
}
