using MlDebt.Tool.Model;
using static MlDebt.Tool.Reports.Figures;
using static MlDebt.Tool.Reports.Html.HtmlText;

namespace MlDebt.Tool.Reports.Html;

/// <summary>What to do next: the picture of effort and value, and the sprints.</summary>
internal static class HtmlPlan
{
    public static string Write(AuditReport report)
    {
        if (report.Items.IsEmpty)
        {
            return Section("plan", "Plan", "<p>No open debt.</p>");
        }

        var sprints = string.Concat(report.Plan.Sprints.Select(sprint => Sprint(sprint, report)));
        return Section("plan", "Plan", $"""
            <p>Budget of each sprint: {How(Formulas.Budget(report))}</p>
            <div class="charts">
            <figure><figcaption>Hours to repair against value (filled: next sprint)</figcaption>
            {PriorityChart.Svg(report)}{Table("The twelve most valuable items", ["item", ">hours", ">value"], report.Items.Take(12).Select((item, index) => new[] { $"{index + 1} " + ItemName(item), Hours(item.Effort.Hours), Number(Math.Round(item.Value, 2)) }))}</figure>
            <div>
            {sprints}{Left(report)}</div>
            </div>
            """);
    }

    public static string ItemName(ItemReport item) => item.Name is null ? $"{E(item.Title)}<span class=\"how\">{E(item.Place)}</span>" : $"{E(item.Name)} {E(item.Title)}";

    private static string Sprint(SprintReport sprint, AuditReport report)
    {
        var rows = sprint.Work.Select(work =>
        {
            var item = report.Items.First(item => item.Id == work.Item);
            var part = work.Parts == 1 ? "" : $" (part {work.Part} of {work.Parts})";
            return new[] { ItemName(item) + part, Hours(work.Hours), Number(Math.Round(work.Value, 2)), Hours(work.HoursPerWeek), Weeks(item.PaybackWeeks) };
        });
        var greedy = sprint.GreedyValue < sprint.Value
            ? How($"The best set; picking by value per hour would reach {Number(Math.Round(sprint.GreedyValue, 2))} in {Number(sprint.GreedyHours)} h.")
            : "";
        return $"""
            <h3>Sprint {sprint.Number}: {Number(sprint.Hours)} h, value {Number(Math.Round(sprint.Value, 2))}, {Number(sprint.Spare)} h to spare</h3>
            {How(Formulas.Recovered(sprint))}{greedy}{Table($"Work of sprint {sprint.Number}", ["item", ">hours", ">value", ">h/week", ">pay-back weeks"], rows)}
            """;
    }

    private static string Left(AuditReport report)
    {
        var splitting = report.Plan.NeedsSplitting.Select(item => $"<li>Larger than a sprint, needs splitting: {E(PlanText.Label(report, item))}</li>");
        var deferred = report.Plan.Deferred.Select(deferral => $"<li>Deferred: {E(PlanText.Label(report, deferral.Item))} ({E(deferral.Reason)})</li>");
        var all = string.Concat(splitting.Concat(deferred));
        return all.Length == 0 ? "" : $"<ul>{all}</ul>\n";
    }
}
