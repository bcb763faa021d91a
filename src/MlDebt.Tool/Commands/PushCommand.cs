using System.CommandLine;
using MlDebt.Tool.Model;
using MlDebt.Tool.Push;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary><c>mldebt push mlflow</c>: an audit as a run of an experiment; without <c>--yes</c> it only shows the calls.</summary>
internal static class PushCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Session session)
    {
        var path = new Argument<string?>("path") { Description = "A finished audit (JSON), or what to audit; else the solution here.", Arity = ArgumentArity.ZeroOrOne };
        var experiment = new Option<string>("--experiment") { Description = "Name of the experiment.", DefaultValueFactory = _ => "mldebt" };
        var yes = new Option<bool>("--yes") { Description = "Really send; else the calls are shown." };
        var mlflow = new Command("mlflow", "To the server of MLFLOW_TRACKING_URI (with MLFLOW_TRACKING_TOKEN, or _USERNAME and _PASSWORD).");
        mlflow.Arguments.Add(path);
        mlflow.Options.Add(experiment);
        mlflow.Options.Add(yes);
        mlflow.Does(session, async (here, parsed, token) =>
        {
            var target = parsed.GetValue(yes) ? Target(parsed.GetValue(experiment)!) : null;
            var report = await AuditRun.ReportAsync(here, parsed.GetValue(path), parsed.GetValue(GlobalOptions.Config), reach: false, token).ConfigureAwait(false);
            if (!report.IncompleteReasons.IsEmpty)
                throw new IncompleteException([.. report.IncompleteReasons, "Nothing was sent: numbers of half an analysis would stand in the experiment like whole ones."]);
            return target is null ? Show(here, report, parsed.GetValue(experiment)!) : await SendAsync(here, report, target, token).ConfigureAwait(false);
        });
        var command = new Command("push", "Sends an audit to a tracking server.");
        command.Subcommands.Add(mlflow);
        return command;
    }

    private static int Show(Session session, AuditReport report, string experiment)
    {
        foreach (var call in MlflowPush.Calls(report, experiment))
            session.Out.WriteLine(call);
        session.Say("Nothing was sent; --yes sends it.");
        return ExitCode.Fine;
    }

    private static async Task<int> SendAsync(Session session, AuditReport report, MlflowTarget target, CancellationToken token)
    {
        if (target.Warning is { } warning)
            session.Error.WriteLine(warning);
        try
        {
            var result = await MlflowPush.SendAsync(report, target, token).ConfigureAwait(false);
            session.Say(result.AlreadyThere ? $"Run {result.RunId} is there already; nothing was sent." : $"Run {result.RunId} was written.");
            return ExitCode.Fine;
        }
        catch (PushException failed)
        {
            session.Error.WriteLine(failed.Message);
            return ExitCode.PushFailed;
        }
    }

    private static MlflowTarget Target(string experiment)
    {
        try
        {
            return MlflowTarget.FromEnvironment(Environment.GetEnvironmentVariable, experiment);
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }
}
