using System.CommandLine;
using System.CommandLine.Parsing;

namespace MlDebt.Corpus;

/// <summary>What one run reads, runs and writes.</summary>
internal sealed record CorpusOptions(
    DirectoryInfo Source,
    FileInfo? Out,
    FileInfo? Sarif,
    FileInfo? Summary,
    IReadOnlyList<FileSystemInfo> References,
    IReadOnlyList<DirectoryInfo> Stubs,
    IReadOnlySet<string> Rules,
    int MaxProjects,
    bool All,
    bool Fixes,
    int? Mutilate,
    int Rounds,
    int? Repeat)
{
    private static readonly Option<DirectoryInfo> SourceOption = new Option<DirectoryInfo>("--source")
    {
        Description = "The folder of C# code to analyse.",
        Required = true,
    }.AcceptExistingOnly();

    private static readonly Option<FileInfo?> OutOption = new("--out") { Description = "The file the findings go to, one JSON object a line." };

    private static readonly Option<FileInfo?> SarifOption = new("--sarif") { Description = "A SARIF 2.1 log of the same findings." };

    private static readonly Option<FileInfo?> SummaryOption = new("--summary") { Description = "The summary as JSON." };

    private static readonly Option<FileSystemInfo[]> ReferencesOption = new Option<FileSystemInfo[]>("--references")
    {
        Description = "More libraries for the analysed code: a dll, or a folder of dlls. May be repeated.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    }.AcceptExistingOnly();

    private static readonly Option<DirectoryInfo[]> StubsOption = new Option<DirectoryInfo[]>("--stubs")
    {
        Description = "Folders of signature stubs, beside those of tests/Stubs. May be repeated.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    }.AcceptExistingOnly();

    private static readonly Option<string?> RulesOption = new("--rules") { Description = "Only these rules, separated by commas." };

    private static readonly Option<int> MaxProjectsOption = new("--max-projects")
    {
        Description = "Analyse the first N projects only.",
        DefaultValueFactory = _ => int.MaxValue,
    };

    private static readonly Option<bool> AllOption = new("--all") { Description = "Also the rules that are off by default." };

    private static readonly Option<bool> FixesOption = new("--fixes") { Description = "Apply the first code fix of every finding and count what becomes of it." };

    private static readonly Option<int?> MutilateOption = new("--mutilate") { Description = "Damage the code by this seed, and count the rules and fixes that throw; writes no findings." };

    private static readonly Option<int> RoundsOption = new("--rounds")
    {
        Description = "With --mutilate, the first N rounds only.",
        DefaultValueFactory = _ => int.MaxValue,
    };

    private static readonly Option<int?> RepeatOption = new("--repeat") { Description = "Analyse N times in shuffled orders, alone and at once, and compare; writes no findings." };

    /// <summary>The command line, ready to be parsed; <paramref name="run"/> gets the options and gives the exit code.</summary>
    public static RootCommand Command(Func<CorpusOptions, CancellationToken, Task<int>> run)
    {
        MaxProjectsOption.Validators.Add(PositiveOnly);
        var command = new RootCommand("Runs every analyzer of MlDebt.Analyzers over folders of C# code, in memory.")
        {
            SourceOption, OutOption, SarifOption, SummaryOption, ReferencesOption, StubsOption, RulesOption, MaxProjectsOption, AllOption, FixesOption,
            MutilateOption, RoundsOption, RepeatOption,
        };
        command.Validators.Add(OneResult);
        command.SetAction((result, cancellation) => run(From(result), cancellation));
        return command;
    }

    private static void PositiveOnly(OptionResult result)
    {
        if (result.GetValueOrDefault<int>() < 1)
            result.AddError("--max-projects wants a number greater than zero.");
    }

    private static void OneResult(CommandResult result)
    {
        if (result.GetResult(OutOption) is null && result.GetResult(MutilateOption) is null && result.GetResult(RepeatOption) is null)
            result.AddError("One of --out, --mutilate and --repeat is needed.");
    }

    private static CorpusOptions From(ParseResult result) => new(
        result.GetRequiredValue(SourceOption),
        result.GetValue(OutOption),
        result.GetValue(SarifOption),
        result.GetValue(SummaryOption),
        result.GetRequiredValue(ReferencesOption),
        result.GetRequiredValue(StubsOption),
        (result.GetValue(RulesOption) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal),
        result.GetValue(MaxProjectsOption),
        result.GetValue(AllOption),
        result.GetValue(FixesOption),
        result.GetValue(MutilateOption),
        result.GetValue(RoundsOption),
        result.GetValue(RepeatOption));
}
