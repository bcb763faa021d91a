using MlDebt.Tool.Model;
using Spectre.Console;
using static MlDebt.Tool.Reports.Figures;

namespace MlDebt.Tool.Reports;

/// <summary>The audit for a terminal: one screen that says how bad, what it costs, what to do next and what is missing.</summary>
internal static class TextReport
{
    /// <summary>The report as plain text, for files and pipes.</summary>
    public static string Plain(AuditReport report)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Write(TextConsole.Create(writer, redirected: true, noColor: true), report);
        return string.Join('\n', writer.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }

    public static void Write(IAnsiConsole console, AuditReport report)
    {
        Header(console, report);
        console.Write(Categories(report));
        console.WriteLine($"  F, T: bands 1–5 of incidents a week and of time; score = {(report.Settings.Combine == "max" ? "the higher one" : "their mean, rounded up")},");
        console.WriteLine("  in brackets where it lies with 80 % certainty. --format html shows every sum.");
        console.WriteLine();
        VelocityText.Write(console, report);
        PlanText.Write(console, report);
        Metrics(console, report);
        Closing(console, report);
    }

    private static void Header(IAnsiConsole console, AuditReport report)
    {
        console.MarkupLine("[bold]Machine-learning debt[/]");
        var commit = report.Commit is null ? "" : $", commit {report.Commit[..Math.Min(10, report.Commit.Length)]}";
        console.WriteLine($"{Day(report.Window.From)} to {Day(report.Window.To)} ({report.Window.Weeks} weeks){commit}");
        var logs = report.Logs;
        var incidents = logs.IncidentsGiven ? Count(logs.IncidentRows, "incident") : "no incident log";
        var time = logs.TimeGiven ? $"{Count(logs.TimeRows, "time-log row")} over {logs.WeeksCovered} of {report.Window.Weeks} weeks" : "no time log";
        console.WriteLine($"{Count(report.OpenFindings().Count(), "open finding")}; {incidents}; {time}");
        foreach (var reason in report.IncompleteReasons)
        {
            console.MarkupLineInterpolated($"[red bold]Incomplete:[/] {reason}");
        }

        console.WriteLine();
    }

    private static Table Categories(AuditReport report)
    {
        var exposure = report.Categories.All(category => category.Score is null) && report.Categories.Any(category => category.Exposure is not null);
        var table = new Table().Border(TableBorder.Simple).AddColumn("category").AddColumn(exposure ? "exposure" : "score");
        foreach (var heading in new[] { "F", "T", "h/week", "share", "open/acc." })
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        table.AddColumn("confidence");
        foreach (var category in report.Categories)
        {
            var score = exposure ? Formulas.Exposure(category.Exposure) : Score(category);
            table.AddRow(
                new Text(Name(category.Category)),
                new Text(score, Colour(exposure ? category.Exposure?.Band : category.Score)),
                new Text(Band(category.Frequency?.Band)),
                new Text(Band(category.TimeBand)),
                new Text(category.HoursPerWeek is { } hours ? Hours(hours) : "–"),
                new Text(category.Share is { } share ? Percent(share) : "–"),
                new Text($"{category.Open}/{category.Accepted}"),
                new Text(category.Score is null ? NotMeasured : Formulas.Confidence(category)));
        }

        return table;
    }

    private static Style Colour(int? band) => band switch
    {
        5 => new(Color.Red, decoration: Decoration.Bold),
        4 => new(Color.Red),
        3 => new(Color.Yellow),
        1 or 2 => new(Color.Green),
        _ => Style.Plain,
    };

    private static void Metrics(IAnsiConsole console, AuditReport report)
    {
        console.MarkupLine("[bold]Tracked[/]");
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumn("").AddColumn(new TableColumn("").RightAligned()).AddColumn("");
        foreach (var metric in report.Metrics)
        {
            table.AddRow(new Text("  " + metric.Title), new Text(Metric(metric) + Arrow(metric)), new Text(Formulas.Metric(metric)));
        }

        console.Write(table);
        console.WriteLine();
    }

    private static void Closing(IAnsiConsole console, AuditReport report)
    {
        if (!report.Notes.IsEmpty)
        {
            console.MarkupLine("[bold]To know[/]");
            foreach (var note in report.Notes)
            {
                console.Write(new Padder(new Text("• " + note), new Padding(2, 0, 0, 0)));
            }
        }
    }
}
