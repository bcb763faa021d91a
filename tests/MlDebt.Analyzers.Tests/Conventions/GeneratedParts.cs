using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MlDebt.Analyzers.Libraries;
using MlDebt.Analyzers.Options;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>
/// The parts of the pages that repeat what the code says. Each stands between <c>&lt;!-- generated: name --&gt;</c> and
/// <c>&lt;!-- end --&gt;</c>.
/// </summary>
internal static partial class GeneratedParts
{
    /// <summary>The page as it should be: every generated part made anew.</summary>
    public static string Renew(DocPage page) =>
        Part().Replace(page.Text, part => $"<!-- generated: {part.Groups[1].Value} -->\n{Make(part.Groups[1].Value, page)}<!-- end -->");

    /// <summary>The names of a page's generated parts.</summary>
    public static IEnumerable<string> NamesIn(DocPage page) => Part().Matches(page.Text).Select(part => part.Groups[1].Value);

    private static string Make(string name, DocPage page) => name switch
    {
        "properties" => Properties(ShippedRule.All.Single(rule => rule.Page == page.Path)),
        "rules" => Rules(page),
        "options" => Table(["key", "default", "meaning"], MlDebtOptionTable.All.Select(o => new[] { $"`{o.Key}`", $"`{o.DefaultText}`", o.Summary })),
        "libraries" => Libraries(),
        "models" => Models(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, $"{page.Path} asks for a part nobody makes"),
    };

    private static string Properties(ShippedRule rule) => Table(
        ["property", "value"],
        [
            ["id", rule.Id],
            ["stem", rule.Stem],
            ["category", $"`{rule.Descriptor.Category}`"],
            ["severity", Severity(rule)],
            ["on by default", YesNo(rule.Descriptor.IsEnabledByDefault)],
            ["code fix", YesNo(rule.HasFix)],
        ]);

    private static string Rules(DocPage page)
    {
        var toRules = page.Path == "README.md" ? "docs/rules/" : "rules/";
        return Table(
            ["rule", "what it finds", "category", "severity", "fix"],
            ShippedRule.All.Select(rule => new[] { $"[{rule.Id} {rule.Stem}]({toRules}{rule.Id}.md)", rule.Descriptor.Title.ToString(CultureInfo.InvariantCulture), $"`{rule.Descriptor.Category}`", Severity(rule), YesNo(rule.HasFix) }));
    }

    private static string Libraries() => Table(
        ["library", "kind", "assemblies", "facts"],
        FactFiles.All.OrderBy(library => library.Kind).ThenBy(library => library.Name, StringComparer.Ordinal)
            .Select(library => new[] { library.Name, library.Kind.ToString().ToLowerInvariant(), Assemblies(library), Counts(library) }));

    private static string Assemblies(LibraryFacts library) =>
        library.Assemblies.IsEmpty ? "any" : string.Join(", ", library.Assemblies.Select(name => $"`{name}`"));

    private static string Counts(LibraryFacts library) => string.Join(
        ", ", library.Facts.GroupBy(fact => fact.Role).OrderBy(role => role.Key).Select(role => $"{FactParser.WordOf(role.Key)} {role.Count()}"));

    private static string Models() => Table(
        ["provider", "model", "status", "ends", "successor", "trust", "source"],
        HostedModels.All.OrderBy(model => model.Provider, StringComparer.Ordinal).ThenBy(model => model.Id, StringComparer.Ordinal).Select(model => new[]
        {
            model.Provider,
            $"`{model.Id}`",
            model.Status.ToString().ToLowerInvariant(),
            model.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "not known",
            model.Successor is { } successor ? $"`{successor}`" : "none named",
            model.Trust.ToString().ToLowerInvariant(),
            model.Source,
        }));

    private static string Severity(ShippedRule rule) => rule.Descriptor.DefaultSeverity.ToString();

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string Table(string[] head, IEnumerable<string[]> rows)
    {
        var table = new StringBuilder("\n");
        foreach (var row in rows.Prepend([.. head.Select(_ => "---")]).Prepend(head))
            table.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        return table.Append('\n').ToString();
    }

    [GeneratedRegex(@"<!-- generated: ([a-z]+) -->\n.*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Part();
}
