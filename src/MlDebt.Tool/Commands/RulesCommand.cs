using System.CommandLine;
using MlDebt.Tool.Findings;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Manifests;
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
                WriteOne(wanted, here.Out);
            else
                WriteAll(here.Out);
            return Task.FromResult(ExitCode.Fine);
        });
    }

    private static void WriteAll(TextWriter output)
    {
        foreach (var rule in RuleCatalogue.All)
            WriteLine(output, rule.Id, Level(rule), rule.Title.ToString());
        foreach (var rule in ManifestRules.All)
            WriteLine(output, rule.Id, ManifestRules.Level(rule.Id), rule.Title);
    }

    private static void WriteLine(TextWriter output, string id, string level, string title) =>
        output.WriteLine($"{id}  {Category(id),-14}  {level,-7}  {Effort(id),-28}  {title}");

    private static void WriteOne(string id, TextWriter output)
    {
        var rule = RuleCatalogue.All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        var info = rule is not null ? RuleCatalogue.Info(rule) : ManifestRules.All.FirstOrDefault(info => info.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        if (info is null)
            throw new UsageException($"{id}: is no rule of this tool. {Nearest.Offer(id, [.. RuleCatalogue.All.Select(known => known.Id), .. ManifestRules.All.Select(known => known.Id)])}");
        output.WriteLine($"{info.Id}: {info.Title}");
        if (rule is not null)
            output.WriteLine($"  {rule.Description}");
        output.WriteLine($"  category  {Category(info.Id)}");
        output.WriteLine($"  level     {(rule is not null ? Level(rule) : ManifestRules.Level(info.Id))}");
        output.WriteLine($"  effort    {Effort(info.Id)} ({EffortTable.Of(info.Id).Kind})");
        output.WriteLine($"  help      {info.HelpUri}");
    }

    private static string Category(string id) => RuleIds.CategoryOf(id).ToString().ToLowerInvariant();

    private static string Level(DiagnosticDescriptor rule) => !rule.IsEnabledByDefault ? "off" : rule.DefaultSeverity == DiagnosticSeverity.Info ? "note" : "warning";

    private static string Effort(string id)
    {
        var effort = EffortTable.Of(id).Effort;
        return FormattableString.Invariant($"{effort.Fixed:0.##} h + {effort.PerFinding:0.##} h per finding");
    }
}
