using System.Globalization;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Reports;

/// <summary>How numbers look in every report meant for people.</summary>
internal static class Figures
{
    public const string NotMeasured = "not measured";

    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    public static string Hours(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Hours(decimal? value) => value is { } hours ? Hours(hours) : NotMeasured;

    public static string Percent(decimal share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    public static string Percent(decimal? share) => share is { } value ? Percent(value) : NotMeasured;

    public static string Weeks(decimal? weeks) => weeks is { } value ? value.ToString("0.0", CultureInfo.InvariantCulture) : "–";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"3 (3–4)", or "4" where the range holds one score.</summary>
    public static string Score(CategoryReport category) => category.Score is not { } score
        ? "–"
        : category.ScoreLow == category.ScoreHigh ? $"{score}" : $"{score} ({category.ScoreLow}–{category.ScoreHigh})";

    public static string Name(DebtCategory category) => category.ToString();

    public static string Band(int? band) => band?.ToString(CultureInfo.InvariantCulture) ?? "–";

    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    public static string Metric(MetricReport metric) => metric.Value is not { } value ? "n/a" : metric.IsShare ? Percent(value) : Number(value);

    /// <summary>Which way a metric went since the last snapshot; all four are better when higher.</summary>
    public static string Arrow(MetricReport metric) => (metric.Value, metric.Before) switch
    {
        ({ } now, { } before) when now > before => "↑",
        ({ } now, { } before) when now < before => "↓",
        ({ }, { }) => "→",
        _ => "",
    };
}
