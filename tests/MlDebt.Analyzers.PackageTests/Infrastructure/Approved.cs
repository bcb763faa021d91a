namespace MlDebt.Analyzers.PackageTests.Infrastructure;

/// <summary>Texts that were looked at and checked in.</summary>
internal static class Approved
{
    /// <summary>Asserts that the lines are those of a checked-in file; the failure says how to take over new ones.</summary>
    public static void Matches(string file, IEnumerable<object> lines)
    {
        var approved = Repository.Path("tests", "MlDebt.Analyzers.PackageTests", file);
        var actual = string.Concat(lines.Select(l => l + "\n"));
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (actual == expected)
            return;

        var received = Path.Combine(AppContext.BaseDirectory, file);
        File.WriteAllText(received, actual);
        Assert.Fail($"""
            {file} is no longer true.
            Gone:
            {Only(expected, actual)}
            New:
            {Only(actual, expected)}
            If the change is meant, look at it and take it over:
            cp "{received}" "{approved}"
            """);
    }

    private static string Only(string these, string notThose) =>
        string.Join('\n', these.Split('\n').Except(notThose.Split('\n')).Select(l => "  " + l).DefaultIfEmpty("  nothing"));
}
