using System.CommandLine;
using MlDebt.Tool.Model;
using MlDebt.Tool.Planning;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary><c>mldebt plan</c>: other sprints from the same audit, and why an item stands where it stands.</summary>
internal static class PlanCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Session session)
    {
        var path = new Argument<string?>("path") { Description = "A finished audit (JSON), or what to audit; else the solution here.", Arity = ArgumentArity.ZeroOrOne };
        var sprints = new Option<int>("--sprints") { Description = "How many sprints to fill.", DefaultValueFactory = _ => Planner.DefaultSprints };
        var allocation = new Option<decimal?>("--allocation") { Description = "Share of a sprint for debt, e.g. 0.20." };
        var capacity = new Option<decimal?>("--capacity") { Description = "The team's hours a week." };
        var explain = new Option<string?>("--explain") { Description = "Show how the numbers of one item came about." };
        var command = new Command("plan", "Fills the next sprints with the debt that pays most.");
        command.Arguments.Add(path);
        foreach (var option in new Option[] { sprints, allocation, capacity, explain })
            command.Options.Add(option);
        Share(allocation);
        return command.Does(session, async (here, parsed, token) =>
        {
            var report = await AuditRun.ReportAsync(here, parsed.GetValue(path), parsed.GetValue(GlobalOptions.Config), reach: true, token).ConfigureAwait(false);
            if (parsed.GetValue(explain) is { } id)
            {
                Explain(here, report, id);
                return ExitCode.Fine;
            }

            var settings = report.Settings with { Allocation = parsed.GetValue(allocation) ?? report.Settings.Allocation, Capacity = parsed.GetValue(capacity) ?? report.Settings.Capacity };
            if (settings.Capacity <= 0 || parsed.GetValue(sprints) < 1)
                throw new UsageException("A plan needs at least one sprint and a capacity above 0 hours a week.");
            var planned = report with { Settings = settings, Plan = Planner.Plan(report.Items, settings, report.Velocity.HoursPerWeek, parsed.GetValue(sprints)) };
            PlanText.Write(TextConsole.Create(here.Out, !here.IsTerminal, !here.Colours), planned);
            return report.IncompleteReasons.IsEmpty ? ExitCode.Fine : ExitCode.Incomplete;
        });
    }

    private static void Share(Option<decimal?> option) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && result.GetValueOrDefault<decimal?>() is < 0 or > 1)
            result.AddError("--allocation: is a share, from 0 to 1, e.g. 0.20.");
    });

    private static void Explain(Session session, AuditReport report, string wanted)
    {
        try
        {
            foreach (var line in Planning.Explain.Item(report, wanted))
                session.Out.WriteLine(line);
        }
        catch (ArgumentException unknown)
        {
            throw new UsageException($"--explain {wanted}: {unknown.Message}");
        }
    }
}
