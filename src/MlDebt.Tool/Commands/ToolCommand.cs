using System.CommandLine;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary>What all commands share: how failures become sentences and exit codes.</summary>
internal static class ToolCommand
{
    /// <summary>Gives a command its action.</summary>
    public static Command Does(this Command command, Session session, Func<Session, ParseResult, CancellationToken, Task<int>> action)
    {
        command.SetAction((parsed, token) => GuardAsync(GlobalOptions.Apply(session, parsed), parsed, action, token));
        return command;
    }

    private static async Task<int> GuardAsync(Session session, ParseResult parsed, Func<Session, ParseResult, CancellationToken, Task<int>> action, CancellationToken token)
    {
        try
        {
            return await action(session, parsed, token).ConfigureAwait(false);
        }
        catch (UsageException wrong)
        {
            foreach (var message in wrong.Messages)
                session.Error.WriteLine(message);
            return ExitCode.Usage;
        }
        catch (IncompleteException half)
        {
            foreach (var reason in half.Reasons)
                session.Error.WriteLine(reason);
            return ExitCode.Incomplete;
        }
        catch (ProgramMissingException missing)
        {
            session.Error.WriteLine(missing.Message);
            return ExitCode.Incomplete;
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            session.Error.WriteLine("Cancelled; no file was left half-written.");
            return ExitCode.Cancelled;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            session.Error.WriteLine(unwritable.Message);
            return ExitCode.Usage;
        }
    }
}
