using System.Collections.Immutable;
using MlDebt.Tool.Model;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.Reports;

/// <summary>Audits whose texts try to break a report.</summary>
internal static class Reported
{
    public const string Nasty = "<script>alert(\"1\")</script> | `x` [y](http://z) & \n# z";

    public static AuditReport WithNastyTexts { get; } = Golden.Compute(
        incidents: null,
        time: "",
        config: "team: { engineers: 4 }\nitems: { \"MLD301@T:Shop.A\": { title: \"<b>x</b>\", defer: \"<i>y</i>\" } }",
        source: Golden.Make(
            [
                Golden.Finding("MLD301", "Shop.A", "f1", path: "src/a b#<x>.cs") with { Message = Nasty },
                Golden.Finding("MLD302", "Shop.A", "f2", new("inSource", Nasty)),
                Golden.Finding("MLD302", "Shop.B", "f3", new("inSource", null)),
            ],
            facts: new(true, [new(FactKind.Tunable, "t", "src/x.cs", 1)], [])) with { IncompleteReasons = [Nasty] });

    public static AuditReport Many(int count) => Golden.Compute(source: Golden.Make(
        Enumerable.Range(0, count).Select(number => Golden.Finding("MLD301", $"Shop.Type{number}", $"{number:x16}", line: number + 1)),
        Enumerable.Range(0, count).ToImmutableDictionary(number => $"{number:x16}", number => number % 7)));

    public static AuditReport Later { get; } = Golden.Compute(source: Golden.Source with
    {
        Findings = [.. Golden.Source.Findings.Skip(1), Golden.Finding("MLD302", "Shop.New", "fresh")],
    });
}
