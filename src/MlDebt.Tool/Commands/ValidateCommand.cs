using System.CommandLine;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary><c>mldebt validate</c>: reads what people wrote beside the code, and names every error at once.</summary>
internal static class ValidateCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Session session)
    {
        var files = new Argument<string[]>("file") { Description = "Incident logs, time logs or configurations; else those of the configuration here.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("validate", "Checks configuration and logs; all errors at once.");
        command.Arguments.Add(files);
        return command.Does(session, (here, parsed, _) =>
        {
            var problems = parsed.GetValue(files) is { Length: > 0 } named
                ? [.. named.SelectMany(file => Check(file, here.Today))]
                : InputFiles.Load(Directory.GetCurrentDirectory(), new(parsed.GetValue(GlobalOptions.Config), Latest: here.Today)).Problems.ToList();
            foreach (var problem in problems)
                here.Out.WriteLine(problem);
            here.Say(problems.Count == 0 ? "No error." : $"{problems.Count} {(problems.Count == 1 ? "error" : "errors")}.");
            return Task.FromResult(problems.Count == 0 ? ExitCode.Fine : ExitCode.Usage);
        });
    }

    private static IEnumerable<InputProblem> Check(string file, DateOnly today)
    {
        if (!File.Exists(file))
            throw new UsageException($"{file}: no such file.");
        var content = File.ReadAllBytes(file);
        if (Path.GetFileName(file).StartsWith("mldebt", StringComparison.OrdinalIgnoreCase))
            return ConfigReader.Read(file, content).Problems;
        return Path.GetFileName(file).Contains("time", StringComparison.OrdinalIgnoreCase)
            ? TimeLogReader.Read(file, content, today, AuditConfig.Default.Team.Headcount).Problems
            : IncidentReader.Read(file, content, today).Problems;
    }
}
