using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;
using MlDebt.Tool.Reports;

namespace MlDebt.Tool.Planning;

/// <summary>Everything about one item: its findings, its sums, and where the plan put it and why.</summary>
internal static class Explain
{
    /// <exception cref="ArgumentException">No item has this id, name or rank; the message offers the nearest.</exception>
    public static IEnumerable<string> Item(AuditReport report, string wanted)
    {
        var item = Find(report, wanted);
        var rank = report.Items.IndexOf(item) + 1;
        yield return item.Name is null ? item.Title : $"{item.Name}: {item.Title}";
        yield return $"  id         {item.Id}";
        yield return $"  rank       {rank} of {report.Items.Length} by value";
        yield return $"  value      {Formulas.Value(item, report)}";
        yield return $"  incidents  {Figures.Number(item.LinkedIncidents)} name it, {Figures.Number(item.Incidents - item.LinkedIncidents)} spread over its category by reach";
        yield return $"  reach      {item.Radius} entry points and foreign projects{(report.RadiusMeasured ? "" : " (from project references)")}";
        yield return $"  effort     {Formulas.Effort(item)}";
        yield return $"  pay-back   {Formulas.Payback(item)}";
        yield return $"  plan       {Planned(report, item)}";
        foreach (var finding in report.Findings.Where(finding => item.Fingerprints.Contains(finding.Fingerprint)))
        {
            yield return $"  {finding.Path}({finding.Line},{finding.Column}): {finding.Message}";
        }
    }

    private static ItemReport Find(AuditReport report, string wanted)
    {
        var found = report.Items.FirstOrDefault(item => item.Id == wanted || item.Name == wanted);
        if (found is not null)
        {
            return found;
        }

        if (int.TryParse(wanted, out var rank) && rank >= 1 && rank <= report.Items.Length)
        {
            return report.Items[rank - 1];
        }

        var names = report.Items.SelectMany(item => new[] { item.Name, item.Id }).OfType<string>().ToArray();
        var offer = Nearest.To(wanted, names) is { } nearest ? $" Did you mean \"{nearest}\"?" : " Give an id, a name or a rank; mldebt plan lists them.";
        throw new ArgumentException($"No open item is called \"{wanted}\".{offer}");
    }

    private static string Planned(AuditReport report, ItemReport item)
    {
        var sprints = report.Plan.Sprints.Where(sprint => sprint.Work.Any(work => work.Item == item.Id)).Select(sprint => sprint.Number).ToArray();
        if (item.Defer is not null)
        {
            return $"deferred: {item.Defer}";
        }

        if (report.Plan.NeedsSplitting.Contains(item.Id))
        {
            return $"larger than the budget of {Figures.Number(report.Plan.Budget)} h and not divisible by finding: split it";
        }

        var pinned = item.Pin ? ", pinned" : "";
        return sprints.Length == 0
            ? $"not within {Figures.Count(report.Plan.Sprints.Length, "sprint")}: other sets of items bring more value for the {Figures.Number(report.Plan.Budget)} h"
            : $"sprint {string.Join(", ", sprints)}{pinned}";
    }
}
