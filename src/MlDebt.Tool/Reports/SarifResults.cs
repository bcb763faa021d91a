using System.Text.Json.Nodes;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Reports;

/// <summary>One SARIF result with what decides whether it is kept, and where it stood.</summary>
internal sealed record SarifResultNode(JsonObject Node, double Rank, int Position);

/// <summary>Writes findings as SARIF results.</summary>
internal static class SarifResults
{
    public static IReadOnlyList<SarifResultNode> Of(AuditReport report, SarifChoice choice)
    {
        var items = report.Items.SelectMany(item => item.Fingerprints.Select(fingerprint => (fingerprint, item))).ToLookup(pair => pair.fingerprint, pair => pair.item);
        var most = report.Items.Select(item => item.Value).DefaultIfEmpty(1).Max();
        var rules = report.Rules.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        var before = choice.Before?.Findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var now = report.Findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var absent = choice.Before?.OpenFindings().Where(finding => !now.Contains(finding.Fingerprint)) ?? [];
        return
        [
            .. report.Findings
                .Where(finding => choice.IncludeSuppressed || finding.Suppression is null)
                .Select(finding => (finding, state: before is null ? null : before.Contains(finding.Fingerprint) ? "unchanged" : "new"))
                .Concat(absent.Select(finding => (finding, state: (string?)"absent")))
                .Select((pair, position) => Result(pair.finding, pair.state, items[pair.finding.Fingerprint].FirstOrDefault(), most, rules, choice, position)),
        ];
    }

    private static SarifResultNode Result(
        DebtFinding finding, string? state, ItemReport? item, decimal most, Dictionary<string, int> rules, SarifChoice choice, int position)
    {
        var rank = item is null || most == 0 ? 0 : (double)Math.Round(100 * item.Value / most, 2);
        var node = new JsonObject { ["ruleId"] = finding.RuleId };
        if (rules.TryGetValue(finding.RuleId, out var index))
        {
            node["ruleIndex"] = index;
        }

        node["level"] = finding.Level;
        node["message"] = SarifReport.Text(finding.Message);
        node["locations"] = new JsonArray(Location(finding));
        node["partialFingerprints"] = new JsonObject { ["mldebt/v1"] = finding.Fingerprint, ["primaryLocationLineHash"] = finding.Fingerprint + ":1" };
        node["rank"] = rank;
        if (state is not null)
        {
            node["baselineState"] = state;
        }

        // All results carry the list or none does: a reader may otherwise take a missing one for "unknown".
        if (choice.IncludeSuppressed)
        {
            node["suppressions"] = finding.Suppression is { } suppression ? new JsonArray(Suppression(suppression)) : [];
        }

        var taxa = Taxonomies.Of(finding.RuleId);
        if (!taxa.IsEmpty)
        {
            node["taxa"] = new JsonArray([.. taxa.Select(SarifReport.Reference)]);
        }

        if (item is not null)
        {
            node["properties"] = new JsonObject
            {
                ["item"] = item.Id,
                ["effortHours"] = item.Effort.Hours / item.Effort.Findings,
                ["hoursPerWeek"] = item.HoursPerWeek,
                ["radius"] = item.Radius,
            };
        }

        return new(node, rank, position);
    }

    private static JsonObject Location(DebtFinding finding)
    {
        var location = new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = string.Join('/', finding.Path.Split('/').Select(Uri.EscapeDataString)), ["uriBaseId"] = "%SRCROOT%" },
                ["region"] = new JsonObject { ["startLine"] = finding.Line, ["startColumn"] = finding.Column, ["endLine"] = finding.EndLine, ["endColumn"] = finding.EndColumn },
            },
        };
        if (finding.Symbol is not null)
        {
            location["logicalLocations"] = new JsonArray(new JsonObject { ["fullyQualifiedName"] = finding.Symbol });
        }

        return location;
    }

    private static JsonObject Suppression(Suppression suppression)
    {
        var node = new JsonObject { ["kind"] = suppression.Kind };
        if (suppression.Justification is not null)
        {
            node["justification"] = suppression.Justification;
        }

        return node;
    }
}
