using System.Globalization;
using System.Text.Json.Nodes;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Reports;

/// <summary>What goes into the SARIF file beside the report.</summary>
/// <param name="Before">The audit states are relative to; null writes no states at all.</param>
/// <param name="IncludeSuppressed">Off by default: code scanning opens suppressed results as alerts.</param>
internal sealed record SarifChoice(AuditReport? Before = null, bool IncludeSuppressed = false);

/// <summary>The findings as SARIF 2.1.0 for code scanning and editors: relative paths, stable fingerprints, ranked by value.</summary>
internal static class SarifReport
{
    /// <summary>Code scanning shows about this many; the lowest ranks are cut, and the file says so.</summary>
    public const int MostResults = 5000;

    public static string Write(AuditReport report, SarifChoice? choice = null)
    {
        choice ??= new();
        var results = SarifResults.Of(report, choice);
        var cut = results.Count - MostResults;
        var kept = results.OrderByDescending(result => result.Rank).Take(MostResults).OrderBy(result => result.Position).Select(result => result.Node);
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver(report) },
                ["invocations"] = new JsonArray(Invocation(report, cut)),
                ["originalUriBaseIds"] = new JsonObject { ["%SRCROOT%"] = new JsonObject { ["description"] = Text("The root of the repository.") } },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. kept]),
                ["taxonomies"] = new JsonArray([.. Taxonomies.All.Select((taxonomy, index) => Taxonomy(taxonomy, index))]),
                ["properties"] = new JsonObject { ["ruleset"] = report.Ruleset, ["asOf"] = Figures.Day(report.AsOf) },
            }),
        };
        return log.ToJsonString(ReportJson.Options).ReplaceLineEndings("\n") + "\n";
    }

    public static JsonObject Text(string text) => new() { ["text"] = text };

    private static JsonObject Driver(AuditReport report) => new()
    {
        ["name"] = "mldebt",
        ["semanticVersion"] = report.Tool,
        ["rules"] = new JsonArray([.. report.Rules.Select(Rule)]),
    };

    private static JsonObject Rule(RuleInfo rule)
    {
        var node = new JsonObject { ["id"] = rule.Id, ["shortDescription"] = Text(rule.Title) };
        if (rule.HelpUri is not null)
        {
            node["helpUri"] = rule.HelpUri;
        }

        var taxa = Taxonomies.Of(rule.Id);
        if (!taxa.IsEmpty)
        {
            node["relationships"] = new JsonArray([.. taxa.Select(taxon => new JsonObject { ["target"] = Reference(taxon), ["kinds"] = new JsonArray("relevant") })]);
        }

        node["properties"] = new JsonObject { ["category"] = "MlDebt." + rule.Category };
        return node;
    }

    public static JsonObject Reference(Taxon taxon) => new()
    {
        ["id"] = taxon.Id,
        ["toolComponent"] = new JsonObject { ["name"] = Taxonomies.All[taxon.Taxonomy].Name, ["index"] = taxon.Taxonomy },
    };

    private static JsonObject Taxonomy(Taxonomy taxonomy, int index) => new()
    {
        ["name"] = taxonomy.Name,
        ["version"] = taxonomy.Version,
        ["informationUri"] = taxonomy.Uri,
        ["taxa"] = new JsonArray([.. Taxonomies.Ids(index).Select(id => new JsonObject { ["id"] = id })]),
    };

    private static JsonObject Invocation(AuditReport report, int cut)
    {
        var notes = report.IncompleteReasons.AsEnumerable();
        if (cut > 0)
        {
            notes = notes.Append(string.Create(CultureInfo.InvariantCulture, $"{cut} results of the lowest rank were cut; the JSON report has all of them."));
        }

        return new()
        {
            ["executionSuccessful"] = report.IncompleteReasons.IsEmpty,
            ["toolExecutionNotifications"] = new JsonArray([.. notes.Select(note => new JsonObject { ["level"] = "warning", ["message"] = Text(note) })]),
        };
    }
}
