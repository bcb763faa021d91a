using MlDebt.Tool.Model;
using Spectre.Console;
using static MlDebt.Tool.Reports.Figures;

namespace MlDebt.Tool.Reports;

/// <summary>The plan for a terminal: the next sprint in full, the later ones in a line each.</summary>
internal static class PlanText
{
    public static void Write(IAnsiConsole console, AuditReport report)
    {
        var plan = report.Plan;
        console.MarkupLineInterpolated($"[bold]Next sprint[/]: {Number(plan.Budget)} h for debt ({Percent(report.Settings.Allocation)} of {Number(report.Settings.Capacity * report.Settings.SprintWeeks)} h)");
        if (plan.Sprints.IsEmpty)
        {
            console.WriteLine(report.Items.IsEmpty ? "  No open debt." : "  Nothing fits.");
        }
        else
        {
            console.Write(Work(report, plan.Sprints[0]));
            Summary(console, plan.Sprints[0]);
        }

        foreach (var sprint in plan.Sprints.Skip(1))
        {
            console.WriteLine($"  Sprint {sprint.Number}: {Count(sprint.Work.Length, "item")}, {Number(sprint.Hours)} h, value {Number(sprint.Value)}");
        }

        foreach (var item in plan.NeedsSplitting)
        {
            console.WriteLine($"  Larger than a sprint, needs splitting: {Label(report, item)}");
        }

        foreach (var deferral in plan.Deferred)
        {
            console.WriteLine($"  Deferred: {Label(report, deferral.Item)} ({deferral.Reason})");
        }

        console.WriteLine();
    }

    public static string Label(AuditReport report, string id) => report.Items.FirstOrDefault(item => item.Id == id) is { Name: { } name } item ? $"{name} {item.Title}" : id;

    private static Table Work(AuditReport report, SprintReport sprint)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("item");
        foreach (var heading in new[] { "hours", "value", "reach", "h/week", "pay-back weeks" })
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (var work in sprint.Work)
        {
            var item = report.Items.First(item => item.Id == work.Item);
            var part = work.Parts == 1 ? "" : $" ({work.Part}/{work.Parts})";
            table.AddRow(
                new Text((item.Name is null ? $"{item.Title}: {item.Place}" : $"{item.Name} {item.Title}") + part),
                new Text(Hours(work.Hours)),
                new Text(Number(Math.Round(work.Value, 2))),
                new Text($"{item.Radius}"),
                new Text(Hours(work.HoursPerWeek)),
                new Text(Weeks(item.PaybackWeeks)));
        }

        return table;
    }

    private static void Summary(IAnsiConsole console, SprintReport sprint)
    {
        var spare = sprint.Spare > 0 ? $", {Number(sprint.Spare)} h to spare" : "";
        console.WriteLine($"  {Number(sprint.Hours)} h, value {Number(Math.Round(sprint.Value, 2))}{spare}; {Formulas.Recovered(sprint)}");
        if (sprint.GreedyValue < sprint.Value)
        {
            console.WriteLine($"  Picking by value per hour would reach {Number(Math.Round(sprint.GreedyValue, 2))} in {Number(sprint.GreedyHours)} h.");
        }
    }
}
