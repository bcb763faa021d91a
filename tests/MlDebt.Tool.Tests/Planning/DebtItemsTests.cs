using System.Collections.Immutable;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;
using MlDebt.Tool.Planning;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.Planning;

public class DebtItemsTests
{
    [Theory]
    [InlineData("M:Shop.Scorer.Decide(System.String,System.Nullable{System.Int32})", "T:Shop.Scorer")]
    [InlineData("M:Shop.Scorer.#ctor", "T:Shop.Scorer")]
    [InlineData("P:Shop.Outer.Inner.Threshold", "T:Shop.Outer.Inner")]
    [InlineData("F:Shop.Scorer`1.Cut", "T:Shop.Scorer`1")]
    [InlineData("T:Shop.Scorer", "T:Shop.Scorer")]
    [InlineData(null, "deploy/a.yaml")]
    [InlineData("InferenceService/shop/fraud", "deploy/a.yaml")]
    public void The_place_of_a_finding_is_its_type_or_its_file(string? symbol, string place) =>
        Assert.Equal(place, DebtItems.PlaceOf(Golden.Finding("MLD301", "X", "f", path: "deploy/a.yaml") with { Symbol = symbol }));

    [Fact]
    public void Findings_of_one_rule_in_one_type_are_one_item_and_accepted_ones_none()
    {
        DebtFinding[] findings =
        [
            Golden.Finding("MLD301", "Shop.A", "f1"), Golden.Finding("MLD301", "Shop.A", "f2", line: 3), Golden.Finding("MLD302", "Shop.A", "f3"),
            Golden.Finding("MLD301", "Shop.A", "f4", new("inSource", "legacy contract")),
        ];
        var items = DebtItems.Of(Golden.Make(findings, ImmutableDictionary<string, int>.Empty.Add("f1", 2).Add("f2", 5)), AuditConfig.Default);
        Assert.Equal(["MLD301@T:Shop.A", "MLD302@T:Shop.A"], items.Select(item => item.Id));
        Assert.Equal(["f2", "f1"], items[0].Findings.Select(finding => finding.Fingerprint));
        Assert.Equal((5, 2m, "default: hard-coded threshold, path or hyperparameter"), (items[0].Radius, items[0].Effort.Hours, items[0].Effort.Source));
    }

    [Theory]
    [InlineData("effort: { MLD514: { fixed: 1, perFinding: 2 } }", 3, "set for MLD514")]
    [InlineData("effort: { MLD514: { fixed: 1 }, \"src/**\": { fixed: 9 } }", 9, "set for src/**")]
    [InlineData("effort: { \"src/**\": { fixed: 9 } }\nitems: { \"MLD514@T:Shop.A\": { effort: 2.5 } }", 2.5, "set for this item")]
    [InlineData("effort: { MLD302: { fixed: 9 } }", 12, "default: production model without monitoring")]
    public void The_nearest_setting_decides_the_effort(string config, double hours, string source)
    {
        var item = Assert.Single(DebtItems.Of(Golden.Make([Golden.Finding("MLD514", "Shop.A", "f")]), Golden.ReadConfig(config)));
        Assert.Equal(((decimal)hours, source), (item.Effort.Hours, item.Effort.Source));
    }

    [Theory]
    [InlineData("MLD513", 20)]
    [InlineData("MLD203", 12)]
    [InlineData("MLD403", 16)]
    [InlineData("MLD201", 10)]
    [InlineData("MLD406", 5)]
    [InlineData("MLD102", 6)]
    [InlineData("MLD302", 1.5)]
    [InlineData("MLD310", 3)]
    [InlineData("MLD407", 5)]
    [InlineData("MLD504", 2)]
    public void Each_kind_of_debt_has_its_default_effort(string rule, double hours) => Assert.Equal((decimal)hours, EffortTable.Of(rule).Effort.Hours(1));
}
