using MlDebt.Tool.Model;
using static MlDebt.Tool.Reports.Figures;
using static MlDebt.Tool.Reports.Html.HtmlText;

namespace MlDebt.Tool.Reports.Html;

/// <summary>What a reader needs to check the numbers: what is missing, and every cut-point in force.</summary>
internal static class HtmlMethod
{
    public static string Write(AuditReport report) => Section("method", "How to read this", Notes(report) + $"""
        <p>A score is {(report.Settings.Combine == "max" ? "the higher of two bands" : "the mean of two bands, rounded up")}: how often incidents come, and how much of the team's time the category takes.
        Its range comes from an 80 % Jeffreys interval for the incident rate: few incidents say little, and the range says how little. One score in the range is high confidence, two are medium, more are low; so is a score without a time log.
        Hours are as logged, never estimated from code.</p>
        {Bands(report.Settings)}
        <p>The value of an item is (incidents + ½) ÷ weeks × (1 + reach): how often it hurts times how far it reaches, where the half keeps a silent defect in the ranking. Reach counts the production entry points and foreign projects that can get to it{(report.RadiusMeasured ? "" : " (here: dependent projects only)")}.
        Incidents that name no item are spread over their category by reach, for this ranking only; hours and pay-back count what names the item. A sprint is the set of items with the most value that fits the budget.</p>

        """);

    private static string Notes(AuditReport report) => report.Notes.IsEmpty ? "" : $"<ul>{string.Concat(report.Notes.Select(note => $"<li>{E(note)}</li>"))}</ul>\n";

    private static string Bands(SettingsReport settings) => Table("The cut-points in force", ["band", "incidents a week", "share of time"], Enumerable.Range(1, 5).Select(band => new[]
    {
        $"{band}",
        band == 5 ? $"more than {Number(settings.FrequencyPerWeek[3])}" : band == 1 && settings.FrequencyPerWeek[0] == 0 ? "none" : $"up to {Number(settings.FrequencyPerWeek[band - 1])}",
        band == 1 ? $"below {Percent(settings.TimeShare[0])}" : band == 5 ? $"from {Percent(settings.TimeShare[3])}" : $"{Percent(settings.TimeShare[band - 2])} to below {Percent(settings.TimeShare[band - 1])}",
    }));
}
