using MlDebt.Tool.Model;

namespace MlDebt.Tool.Scoring;

/// <summary>How much of what could carry debt does: all that can be said without logs.</summary>
internal static class Exposure
{
    /// <summary>Null where nobody took the inventory, or it holds nothing of the category.</summary>
    public static ExposureReport? Of(DebtCategory category, SourceFacts facts, IReadOnlyCollection<DebtFinding> open)
    {
        if (!facts.Measured)
        {
            return null;
        }

        var sites = facts.Sites.Where(site => Belongs(site.Kind, category)).Select(site => (site.Path, site.Line)).ToHashSet();
        var indebted = sites.Count(site => open.Any(finding => Covers(finding, site.Path, site.Line)));

        // A finding outside every inventoried site proves a site the inventory missed.
        var missed = open.Where(finding => !sites.Any(site => Covers(finding, site.Path, site.Line))).Select(finding => (finding.Path, finding.Line)).Distinct().Count();
        var all = sites.Count + missed;
        return all == 0 ? null : new(all, indebted + missed, Bands.Exposure(indebted + missed, all));
    }

    private static bool Covers(DebtFinding finding, string path, int line) =>
        finding.Path == path && finding.Line <= line && line <= finding.EndLine;

    private static bool Belongs(FactKind kind, DebtCategory category) => category switch
    {
        DebtCategory.Data => kind is FactKind.DataSource or FactKind.Pipeline,
        DebtCategory.Configuration => kind is FactKind.Tunable,
        DebtCategory.Infrastructure => kind is FactKind.Model or FactKind.DeployStep,
        _ => kind is FactKind.Model,
    };
}
