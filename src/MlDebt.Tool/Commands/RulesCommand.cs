using System.CommandLine;
using MlDebt.Tool.Findings;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Planning;
using MlDebt.Tool.Running;
using Microsoft.CodeAnalysis;

namespace MlDebt.Tool.Commands;

/// <summary><c>mldebt rules</c>: what the tool looks for and what it thinks a repair costs.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Session session)
    {
        var id = new Argument<string?>("id") { Description = "One rule in full, e.g. MLD302; else all.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("rules", "Lists the rules with category, default level and effort.");
        command.Arguments.Add(id);
        return command.Does(session, (here, parsed, _) =>
        {
            if (parsed.GetValue(id) is { } wanted)
                WriteOne(Find(wanted), here.Out);
            else
                WriteAll(here.Out);
            return Task.FromResult(ExitCode.Fine);
        });
    }

    private static void WriteAll(TextWriter output)
    {
        foreach (var rule in RuleCatalogue.All)
            output.WriteLine($"{rule.Id}  {Category(rule),-14}  {Level(rule),-11}  {Effort(rule),-28}  {rule.Title}");
    }

    private static void WriteOne(DiagnosticDescriptor rule, TextWriter output)
    {
        output.WriteLine($"{rule.Id}: {rule.Title}");
        output.WriteLine($"  {rule.Description}");
        output.WriteLine($"  category  {Category(rule)}");
        output.WriteLine($"  level     {Level(rule)}");
        output.WriteLine($"  effort    {Effort(rule)} ({EffortTable.Of(rule.Id).Kind})");
        output.WriteLine($"  help      {rule.HelpLinkUri}");
    }

    private static DiagnosticDescriptor Find(string id) =>
        RuleCatalogue.All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"{id}: is no rule of this tool. {Nearest.Offer(id, [.. RuleCatalogue.All.Select(rule => rule.Id)])}");

    private static string Category(DiagnosticDescriptor rule) => RuleIds.CategoryOf(rule.Id).ToString().ToLowerInvariant();

    private static string Level(DiagnosticDescriptor rule) => !rule.IsEnabledByDefault ? "off" : rule.DefaultSeverity == DiagnosticSeverity.Info ? "note" : "warning";

    private static string Effort(DiagnosticDescriptor rule)
    {
        var effort = EffortTable.Of(rule.Id).Effort;
        return FormattableString.Invariant($"{effort.Fixed:0.##} h + {effort.PerFinding:0.##} h per finding");
    }
}
