using System.Text.Json;
using MlDebt.Tool.Findings;

namespace MlDebt.Tool.Tests.Infrastructure;

/// <summary>Writes a log as the compiler does: results before the tool, absolute URIs, only suppressed results with the key.</summary>
internal static class CompilerLog
{
    public static string Of(params object[] results) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["$schema"] = "http://json.schemastore.org/sarif-2.1.0",
        ["version"] = "2.1.0",
        ["runs"] = new[]
        {
            new Dictionary<string, object>
            {
                ["results"] = results,
                ["tool"] = new { driver = new { name = "Microsoft (R) Visual C# Compiler", rules = Rules } },
                ["columnKind"] = "utf16CodeUnits",
            },
        },
    });

    public static object Result(string rule, string file, int line, int column, int endColumn, string? symbol = null, object[]? suppressions = null, string level = "warning", string message = "0.8 decides") =>
        new Dictionary<string, object?>
        {
            ["ruleId"] = rule,
            ["level"] = level,
            ["message"] = new { text = message },
            ["locations"] = new[] { Location(file, line, column, endColumn) },
            ["suppressions"] = suppressions,
            ["properties"] = new { warningLevel = 1, customProperties = new Dictionary<string, string?> { ["mldebt.kind"] = "Threshold", ["mldebt.symbol"] = symbol, ["mldebt.none"] = null } },
        }.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value);

    private static object Location(string file, int line, int column, int endColumn) => new
    {
        physicalLocation = new
        {
            artifactLocation = new { uri = new Uri(file).AbsoluteUri },
            region = new { startLine = line, startColumn = column, endLine = line, endColumn },
        },
    };

    private static object[] Rules =>
    [
        .. RuleCatalogue.All.Select(rule => new { id = rule.Id, shortDescription = new { text = rule.Title.ToString() }, helpUri = rule.HelpLinkUri, properties = new { category = rule.Category } }),
        new { id = "CA1822", shortDescription = new { text = "Mark members as static" } },
    ];
}
