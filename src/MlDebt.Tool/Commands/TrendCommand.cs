using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MlDebt.Tool.History;
using MlDebt.Tool.Reports;

namespace MlDebt.Tool.Commands;

/// <summary><c>mldebt trend</c>: where it is going, from the recorded audits.</summary>
internal static class TrendCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Session session)
    {
        var path = new Argument<string?>("path") { Description = "Folder, solution or project; else the one here.", Arity = ArgumentArity.ZeroOrOne };
        var backfill = new Option<bool>("--backfill") { Description = "Audit commits of the past first, in work trees of their own." };
        var every = new Option<int>("--every") { Description = "How far apart, in weeks or days, e.g. 4w.", CustomParser = Days, DefaultValueFactory = _ => 28 };
        var max = new Option<int>("--max") { Description = "How many commits at most.", DefaultValueFactory = _ => 12 };
        var format = new Option<string>("--format") { Description = "How to write it.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "html", "json");
        var command = new Command("trend", "Shows the recorded audits, the slope, and when the critical line is reached.");
        command.Arguments.Add(path);
        foreach (var option in new Option[] { backfill, every, max, format })
            command.Options.Add(option);
        return command.Does(session, async (here, parsed, token) =>
        {
            var place = await Workplace.FindAsync(here, parsed.GetValue(path), parsed.GetValue(GlobalOptions.Config), token).ConfigureAwait(false);
            var inputs = AuditRun.Inputs(place, new(null, here.Today));
            if (parsed.GetValue(backfill))
                await new Backfill(here, place, inputs).RunAsync(here.Today, parsed.GetValue(every), parsed.GetValue(max), token).ConfigureAwait(false);
            Write(here, Trend.Of(new HistoryStore(place).Read(), inputs.Config.Maintenance.Critical), parsed.GetValue(format)!, inputs.Config.Maintenance.Critical);
            return ExitCode.Fine;
        });
    }

    private static void Write(Session session, TrendReport trend, string format, decimal critical)
    {
        if (format == "json")
            session.Out.Write(TrendWriter.Json(trend));
        else if (format == "html")
            session.Out.Write(TrendWriter.Html(trend, critical));
        else
            TrendWriter.Write(TextConsole.Create(session.Out, !session.IsTerminal, !session.Colours), trend);
    }

    private static int Days(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        var unit = text.EndsWith('w') ? 7 : text.EndsWith('d') ? 1 : 0;
        if (unit > 0 && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            return count * unit;
        result.AddError($"--every {text}: is no distance. Write weeks or days, e.g. 4w or 10d.");
        return 0;
    }
}
