using System.Collections.Immutable;

namespace MlDebt.Tool.Reports;

/// <summary>Published frameworks a rule is relevant to. Relevant is all that is claimed: none of them certifies code.</summary>
internal static class Taxonomies
{
    public static readonly ImmutableArray<Taxonomy> All =
    [
        new("NIST AI RMF", "1.0", "https://www.nist.gov/itl/ai-risk-management-framework"),
        new("ML Test Score", "2017", "https://research.google/pubs/the-ml-test-score-a-rubric-for-ml-production-readiness-and-technical-debt-reduction/"),
        new("MLOps maturity", "2020", "https://cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning"),
    ];

    private static readonly string[] MonitoringTests = ["Monitor 2", "Monitor 3", "Monitor 4", "Monitor 5", "Monitor 6", "Monitor 7"];

    private static readonly (string[] Rules, string[] Nist, string[] Tests, string[] Levels)[] Kinds =
    [
        (["MLD101", "MLD102"], ["MAP 4.1", "MAP 2.3", "MANAGE 3.1"], ["Data 1", "Monitor 1"], ["0→1"]),
        (["MLD103", "MLD106", "MLD107", "MLD108", "MLD110", "MLD113"], ["MEASURE 2.5"], ["Data 7", "Monitor 3"], ["0→1"]),
        (["MLD201", "MLD205", "MLD206"], ["GOVERN 1.7", "MANAGE 2.4"], ["Monitor 4"], ["1"]),
        (["MLD203"], ["MEASURE 2.9", "MAP 2.2"], ["Model 5"], []),
        (["MLD210", "MLD212"], ["GOVERN 1.6"], ["Model 1"], []),
        (["MLD207", "MLD301", "MLD302", "MLD303", "MLD304", "MLD305", "MLD306", "MLD308", "MLD310", "MLD311", "MLD312", "MLD313", "MLD314"], ["MEASURE 2.1", "GOVERN 4.2"], ["Infra 1"], ["0→1"]),
        (["MLD307"], ["MANAGE 3.2"], [], []),
        (["MLD401", "MLD402", "MLD403", "MLD404", "MLD405", "MLD406", "MLD407", "MLD408", "MLD409", "MLD411"], ["MEASURE 2.3", "MEASURE 2.5", "MEASURE 2.6"], ["Infra 3", "Infra 4", "Model 6"], ["1"]),
        (["MLD506", "MLD511", "MLD514", "MLD523"], ["MEASURE 2.4", "MANAGE 4.1", "MEASURE 3.1"], MonitoringTests, ["0→1"]),
        (["MLD513", "MLD525"], ["MANAGE 2.3", "MANAGE 2.4"], ["Infra 6", "Infra 7"], ["1→2"]),
    ];

    private static readonly ImmutableDictionary<string, ImmutableArray<Taxon>> ByRule = Kinds
        .SelectMany(kind => kind.Rules.Select(rule => (rule, taxa: Taxa(kind.Nist, kind.Tests, kind.Levels))))
        .ToImmutableDictionary(pair => pair.rule, pair => pair.taxa, StringComparer.Ordinal);

    /// <summary>The taxa of a rule; empty where no framework speaks of its kind of debt.</summary>
    public static ImmutableArray<Taxon> Of(string ruleId) => ByRule.TryGetValue(ruleId, out var taxa) ? taxa : [];

    /// <summary>All taxa of one framework that any rule names, in ordinal order.</summary>
    public static IEnumerable<string> Ids(int taxonomy) =>
        ByRule.Values.SelectMany(taxa => taxa).Where(taxon => taxon.Taxonomy == taxonomy).Select(taxon => taxon.Id).Distinct().Order(StringComparer.Ordinal);

    private static ImmutableArray<Taxon> Taxa(params string[][] ids) =>
        [.. ids.SelectMany((group, taxonomy) => group.Select(id => new Taxon(taxonomy, id)))];
}

/// <summary>A published framework.</summary>
internal sealed record Taxonomy(string Name, string Version, string Uri);

/// <summary>One entry of a framework, by the framework's position in <see cref="Taxonomies.All"/>.</summary>
internal sealed record Taxon(int Taxonomy, string Id);
