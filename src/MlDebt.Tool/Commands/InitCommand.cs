using System.CommandLine;
using MlDebt.Tool.Reports;

namespace MlDebt.Tool.Commands;

/// <summary><c>mldebt init</c>: the files a team starts with. What exists is never touched.</summary>
internal static class InitCommand
{
    private const string Config = """
        # What the audit should know of your team. Every key: docs/audit.md.
        version: 1
        team:
          engineers: 4
          hoursPerWeek: 40
        sprint:
          weeks: 2
          allocation: 0.20        # share of a sprint that pays back debt
        window:
          weeks: 8
        inputs:
          incidents: [incidents.csv]
          timelog: [timelog.csv]

        """;

    private const string Incidents = "id,date,title,categories,hours,severity,items,rules,source\n";

    private const string TimeLog = "week,hours,kind,category,person,items,rules,note\n";

    private const string Attributes = "# Two branches that both record an audit keep both lines.\n.mldebt/history.jsonl merge=union\n";

    /// <summary>The command.</summary>
    public static Command Make(Session session)
    {
        var path = new Argument<string>("path") { Description = "Folder; else this one.", DefaultValueFactory = _ => "." };
        var command = new Command("init", "Writes mldebt.yml, incidents.csv, timelog.csv and .gitattributes where they are missing.");
        command.Arguments.Add(path);
        return command.Does(session, (here, parsed, _) =>
        {
            var folder = parsed.GetValue(path)!;
            foreach (var (name, text) in new[] { (Workplace.ConfigName, Config), ("incidents.csv", Incidents), ("timelog.csv", TimeLog), (".gitattributes", Attributes) })
                Write(here, Path.Combine(folder, name), text);
            return Task.FromResult(ExitCode.Fine);
        });
    }

    private static void Write(Session session, string file, string text)
    {
        if (File.Exists(file))
        {
            session.Say(Path.GetFileName(file) == ".gitattributes" && !File.ReadAllText(file).Contains("history.jsonl", StringComparison.Ordinal)
                ? $"{file}: exists and stays; add the line `.mldebt/history.jsonl merge=union` yourself."
                : $"{file}: exists and stays.");
            return;
        }

        AtomicFile.Write(file, text.ReplaceLineEndings("\n"));
        session.Say($"{file}: written.");
    }
}
