using System.Globalization;
using System.Text;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Reports;

/// <summary>The numbers as OpenMetrics text: any monitoring system reads it. What was not measured is absent, not zero.</summary>
internal static class OpenMetricsReport
{
    public static string Write(AuditReport report)
    {
        var text = new StringBuilder();
        Family(text, "mldebt_score", null, "Debt score of a category, 1 to 5.", report.Categories.Select(category => (Of(category), (decimal?)category.Score)));
        Family(text, "mldebt_hours_per_week", null, "Engineer-hours a week a category takes.", report.Categories.Select(category => (Of(category), category.HoursPerWeek)));
        Family(text, "mldebt_incidents_per_week", null, "Incidents a week of a category.", report.Categories.Select(category => (Of(category), category.Frequency?.PerWeek)));
        Family(text, "mldebt_open_findings", null, "Open findings of a category.", report.Categories.Select(category => (Of(category), (decimal?)category.Open)));
        Family(text, "mldebt_accepted_findings", null, "Accepted findings of a category.", report.Categories.Select(category => (Of(category), (decimal?)category.Accepted)));
        Family(text, "mldebt_principal_hours", "hours", "Hours to repair the open findings of a category.", report.Categories.Select(category => (Of(category), (decimal?)category.PrincipalHours)));
        Family(text, "mldebt_velocity_impact_ratio", "ratio", "Share of engineering time the debt takes.", [("", report.Velocity.Impact)]);
        Family(text, "mldebt_maintenance_ratio", "ratio", "Share of engineering time of debt and maintenance.", [("", report.Velocity.MaintenanceShare)]);
        foreach (var metric in report.Metrics)
        {
            Family(text, "mldebt_" + Snake(metric.Key) + (metric.IsShare ? "_ratio" : ""), metric.IsShare ? "ratio" : null, metric.Title + ".", [("", metric.Value)]);
        }

        return text.Append("# EOF\n").ToString();
    }

    private static void Family(StringBuilder text, string name, string? unit, string help, IEnumerable<(string Labels, decimal? Value)> samples)
    {
        var measured = samples.Where(sample => sample.Value is not null).ToArray();
        if (measured.Length == 0)
        {
            return;
        }

        text.Append($"# TYPE {name} gauge\n");
        text.Append(unit is null ? "" : $"# UNIT {name} {unit}\n");
        text.Append($"# HELP {name} {help}\n");
        foreach (var (labels, value) in measured)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}{labels} {value!.Value:0.############}\n");
        }
    }

    private static string Of(CategoryReport category) => $"{{category=\"{CategoryNames.Key(category.Category)}\"}}";

    private static string Snake(string key) => string.Concat(key.Select(c => char.IsUpper(c) ? "_" + char.ToLowerInvariant(c) : c.ToString()));
}
