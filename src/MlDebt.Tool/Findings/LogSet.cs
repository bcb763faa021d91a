using System.Collections.Immutable;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Findings;

/// <summary>What a set of logs says.</summary>
/// <param name="Findings">Every debt once.</param>
/// <param name="Rules">Every rule that ran somewhere.</param>
/// <param name="Trouble">Why a log, or the compilation behind it, is not whole; empty when all are.</param>
internal sealed record LogSet(ImmutableArray<DebtFinding> Findings, ImmutableArray<RuleInfo> Rules, ImmutableArray<string> Trouble)
{
    /// <summary>Reads logs. What cannot be read is a sentence of <see cref="Trouble"/>, never an exception.</summary>
    public static LogSet Read(IEnumerable<ProjectLog> logs, string root, CancellationToken token)
    {
        var maker = new FindingMaker(root);
        var rules = new SortedDictionary<string, RuleInfo>(StringComparer.Ordinal);
        var trouble = new List<string>();
        foreach (var log in logs.OrderBy(log => log.File, StringComparer.Ordinal))
        {
            token.ThrowIfCancellationRequested();
            var (content, error) = SarifReader.Read(log.File);
            if (content is null)
            {
                trouble.Add(error!);
                continue;
            }

            foreach (var rule in content.Rules)
                rules.TryAdd(rule.Id, rule);
            if (content.Rules.IsEmpty)
                trouble.Add($"{log.Project}: no MLD rule ran ({Path.GetFileName(log.File)} lists none); the analyzers were not loaded.");
            trouble.AddRange(Broken(content, log));
            foreach (var result in content.Results.Where(result => RuleIds.IsOurs(result.RuleId)))
                maker.Add(result, log, content.Rules.FirstOrDefault(rule => rule.Id == result.RuleId)?.HelpUri);
        }

        return new(maker.Findings, [.. rules.Values], [.. trouble]);
    }

    private static IEnumerable<string> Broken(SarifLog log, ProjectLog project)
    {
        var errors = log.Results.Where(result => !RuleIds.IsOurs(result.RuleId)).ToList();
        if (errors is not [var first, ..])
            yield break;
        var more = errors.Count > 1 ? $" (and {errors.Count - 1} more)" : "";
        yield return $"{project.Project}: {first.RuleId}: {first.Message}{more}";
    }
}
