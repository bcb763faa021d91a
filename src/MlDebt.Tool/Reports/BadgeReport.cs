using System.Text.Json;
using MlDebt.Tool.Model;
using static MlDebt.Tool.Reports.Figures;

namespace MlDebt.Tool.Reports;

/// <summary>The badge, as data for a badge service and as a picture of its own.</summary>
internal static class BadgeReport
{
    private const string Label = "ML debt";
    private const int CharacterWidth = 7;
    private const int Padding = 10;

    public static string Endpoint(AuditReport report) =>
        JsonSerializer.Serialize(new { schemaVersion = 1, label = Label, message = Message(report), color = Colour(report).Name }, ReportJson.Options).ReplaceLineEndings("\n") + "\n";

    public static string Svg(AuditReport report)
    {
        var message = Message(report);
        var left = (Label.Length * CharacterWidth) + Padding;
        var right = (message.Length * CharacterWidth) + Padding;
        var all = left + right;
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{all}" height="20" role="img" aria-label="{Label}: {message}">
              <title>{Label}: {message}</title>
              <rect width="{all}" height="20" rx="3" fill="#555"/>
              <path d="M{left} 0h{right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1 -3 3h-{right - 3}z" fill="{Colour(report).Hex}"/>
              <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
                <text x="{left / 2}" y="14" textLength="{left - Padding}">{Label}</text>
                <text x="{left + (right / 2)}" y="14" textLength="{right - Padding}">{message}</text>
              </g>
            </svg>

            """.ReplaceLineEndings("\n");
    }

    private static string Message(AuditReport report) => report.Velocity is { HoursPerWeek: { } hours, Impact: { } impact }
        ? FormattableString.Invariant($"{hours:0.0} h/week · {Percent(impact)}")
        : $"{Count(report.OpenFindings().Count(), "open finding")}, hours {NotMeasured}";

    // White text has a contrast of at least 4.5 on each of these.
    private static (string Name, string Hex) Colour(AuditReport report) => report.Velocity.MaintenanceState switch
    {
        MaintenanceState.Critical => ("critical", "#c0341d"),
        MaintenanceState.Watch => ("yellow", "#8a6100"),
        MaintenanceState.Fine => ("success", "#2b7a0b"),
        _ => ("inactive", "#6b6b6b"),
    };
}
