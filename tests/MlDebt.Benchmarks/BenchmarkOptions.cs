using System.CommandLine;

namespace MlDebt.Benchmarks;

/// <summary>What one run measures.</summary>
internal sealed record BenchmarkOptions(IReadOnlyList<string> Sections, IReadOnlyList<int> Lines, int? Size, int Rounds, DirectoryInfo? Samples, FileInfo? Write)
{
    private static readonly Argument<string[]> SectionsArgument = new("sections")
    {
        Description = "whole, rules, editor, cold, facts, peers, repeat, micro; all but micro when none is named.",
        DefaultValueFactory = _ => ["whole", "rules", "editor", "cold", "facts", "peers", "repeat"],
    };

    private static readonly Option<int[]> LinesOption = new("--lines")
    {
        Description = "Sizes of the made programs of the whole section.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [10_000, 50_000, 100_000, 200_000],
    };

    private static readonly Option<int?> SizeOption = new("--size") { Description = "Size of the made program of the rules, editor, peers and repeat sections, instead of their own." };

    private static readonly Option<int> RoundsOption = new("--rounds") { Description = "Medians are of so many runs.", DefaultValueFactory = _ => 5 };

    private static readonly Option<DirectoryInfo?> SamplesOption = new("--samples") { Description = "A folder of real code for the whole section." };

    private static readonly Option<FileInfo?> WriteOption = new("--write") { Description = "A page whose marked places get the tables." };

    /// <summary>The command line, ready to be parsed.</summary>
    public static RootCommand Command(Func<BenchmarkOptions, int> run)
    {
        var command = new RootCommand("Measures what the rules cost, in this process, beside an analyzer that does nothing.")
        {
            SectionsArgument, LinesOption, SizeOption, RoundsOption, SamplesOption, WriteOption,
        };
        command.SetAction(result => run(new(
            result.GetRequiredValue(SectionsArgument),
            result.GetRequiredValue(LinesOption),
            result.GetValue(SizeOption),
            result.GetValue(RoundsOption),
            result.GetValue(SamplesOption),
            result.GetValue(WriteOption))));
        return command;
    }
}
