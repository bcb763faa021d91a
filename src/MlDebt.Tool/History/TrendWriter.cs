using System.Text.Json;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Reports.Html;
using Spectre.Console;
using static MlDebt.Tool.Reports.Figures;

namespace MlDebt.Tool.History;

/// <summary>The trend for a terminal, a browser and other tools.</summary>
internal static class TrendWriter
{
    public static void Write(IAnsiConsole console, TrendReport trend)
    {
        console.MarkupLine("[bold]Machine-learning debt over time[/]");
        var table = new Table().Border(TableBorder.Simple).AddColumn("as of").AddColumn("commit");
        foreach (var heading in new[] { "debt", "with maint.", "h/week", "open", "scores" })
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (var snapshot in trend.Snapshots)
        {
            AddRow(table, snapshot, trend.Breaks.Contains(snapshot.AsOf));
        }

        console.Write(table);
        console.WriteLine("  Scores in the order data, model, configuration, testing, infrastructure.");
        console.WriteLine("  " + trend.Reading);
        foreach (var day in trend.Breaks)
        {
            console.WriteLine($"  From {Day(day)} other rules: not compared across that day.");
        }
    }

    public static string Json(TrendReport trend) => JsonSerializer.Serialize(trend, ReportJson.Options).ReplaceLineEndings("\n") + "\n";

    public static string Html(TrendReport trend, decimal critical) => HtmlPage.Write("Machine-learning debt over time", $"""
        <header>
        <h1>Machine-learning debt over time</h1>
        <p>{HtmlText.E(trend.Reading)}</p>
        </header>
        <main>
        <figure><figcaption>Share of engineering time of debt and maintenance</figcaption>
        {TrendChart.Svg(trend.Snapshots, critical)}{TrendChart.Table(trend.Snapshots)}</figure>
        </main>
        """);

    private static void AddRow(Table table, Snapshot snapshot, bool isBreak)
    {
        var commit = snapshot.Commit is { } id ? id[..Math.Min(10, id.Length)] : "–";
        if (snapshot.Failure is not null)
        {
            table.AddRow(new Text(Day(snapshot.AsOf)), new Text(commit), new Text("failed:"), new Text(snapshot.Failure));
            return;
        }

        table.AddRow(
            new Text(Day(snapshot.AsOf) + (isBreak ? " *" : "")),
            new Text(commit),
            new Text(snapshot.Impact is { } impact ? Percent(impact) : "–"),
            new Text(snapshot.MaintenanceShare is { } share ? Percent(share) : "–"),
            new Text(snapshot.HoursPerWeek is { } hours ? Hours(hours) : "–"),
            new Text($"{snapshot.Categories.Sum(category => category.Open)}"),
            new Text(string.Join(' ', snapshot.Categories.Select(category => Band(category.Score)))));
    }
}
