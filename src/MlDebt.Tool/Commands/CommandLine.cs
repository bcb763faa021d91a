using System.CommandLine;
using System.CommandLine.Invocation;

namespace MlDebt.Tool.Commands;

/// <summary>The command line as a whole.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line and answers the exit code.</summary>
    public static async Task<int> RunAsync(string[] arguments, Session session, CancellationToken token = default)
    {
        var parsed = Root(session).Parse(arguments);
        if (parsed.Action is ParseErrorAction error)
            error.ShowHelp = false;
        var code = await parsed.InvokeAsync(new() { Output = session.Out, Error = session.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10) }, token).ConfigureAwait(false);
        return parsed.Action is ParseErrorAction ? ExitCode.Usage : code;
    }

    /// <summary>All commands.</summary>
    public static RootCommand Root(Session session)
    {
        var root = new RootCommand("Audits the technical debt of .NET machine-learning code: five scores, hours a week, velocity impact, a sprint plan and a ratchet.");
        GlobalOptions.AddTo(root);
        root.Subcommands.Add(AuditCommand.Make(session));
        root.Subcommands.Add(CheckCommand.Make(session));
        root.Subcommands.Add(BaselineCommand.Make(session));
        root.Subcommands.Add(EvidenceCommand.Make(session));
        root.Subcommands.Add(RulesCommand.Make(session));
        root.Subcommands.Add(InitCommand.Make(session));
        root.Subcommands.Add(ValidateCommand.Make(session));
        return root;
    }
}
