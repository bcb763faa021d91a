using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace MlDebt.Corpus;

/// <summary>Writes findings as a SARIF 2.1 log whose paths are relative to the source folder.</summary>
internal static class SarifWriter
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Writes the log.</summary>
    public static void Write(FileInfo target, IReadOnlyList<Finding> findings, IEnumerable<DiagnosticDescriptor> rules)
    {
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = new JsonObject { ["name"] = "MlDebt.Corpus", ["rules"] = Rules(rules) } },
                ["results"] = new JsonArray([.. findings.Select(Result)]),
            }),
        };
        target.Directory!.Create();
        File.WriteAllText(target.FullName, log.ToJsonString(Indented) + "\n");
    }

    private static JsonArray Rules(IEnumerable<DiagnosticDescriptor> rules) =>
        new([.. rules.DistinctBy(r => r.Id, StringComparer.Ordinal).OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => new JsonObject
        {
            ["id"] = r.Id,
            ["shortDescription"] = new JsonObject { ["text"] = r.Title.ToString(System.Globalization.CultureInfo.InvariantCulture) },
            ["defaultConfiguration"] = new JsonObject { ["level"] = Level(r.DefaultSeverity.ToString()), ["enabled"] = r.IsEnabledByDefault },
        })]);

    private static JsonObject Result(Finding finding) => new()
    {
        ["ruleId"] = finding.Id,
        ["level"] = Level(finding.Severity),
        ["message"] = new JsonObject { ["text"] = finding.Message },
        ["locations"] = Locations([finding.Place]),
        ["relatedLocations"] = Locations(finding.Related),
    };

    private static JsonArray Locations(IEnumerable<Place> places) =>
        new([.. places.Where(p => p.Line > 0).Select(p => new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject
                {
                    ["uri"] = string.Join('/', p.Path.Split('/').Select(Uri.EscapeDataString)),
                    ["uriBaseId"] = "SRCROOT",
                },
                ["region"] = new JsonObject { ["startLine"] = p.Line, ["startColumn"] = p.Column },
            },
        })]);

    private static string Level(string severity) => severity switch
    {
        "Error" => "error",
        "Warning" => "warning",
        "Info" => "note",
        _ => "none",
    };
}
