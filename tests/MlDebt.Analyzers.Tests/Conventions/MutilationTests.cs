using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.Tests.Infrastructure;
using MlDebt.Benchmarks.Synthetic;
using MlDebt.Corpus;
using MlDebt.Corpus.Mutilation;
using Xunit;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>
/// A small share of the corpus's full run (<c>MlDebt.Corpus --mutilate</c>, <c>--repeat</c>): damaged files, missing libraries
/// and every language version throw nothing, a cancelled analysis ends at once, and the order of files changes nothing.
/// </summary>
public sealed class MutilationTests : IDisposable
{
    private const int Seed = 20261124;
    private const int MadeLines = 1500;
    private const int Runs = 10;

    // The first fifteen have every damage and every language version.
    private const int FirstRounds = 15;

    private static readonly AnalyzerSet Rules = AnalyzerSet.Load(ImmutableHashSet<string>.Empty, all: true);

    private readonly AdhocWorkspace _workspace = new();
    private readonly MutilationCounts _counts = new();

    public static TheoryData<int> Rounds => [.. Enumerable.Range(0, FirstRounds)];

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [MemberData(nameof(Rounds))]
    public async Task Nothing_throws_on_damaged_code(int number)
    {
        var round = Round.All[number];
        var damaged = await DamagedSolution.Of(Whole(), round, Seed + number);
        foreach (var project in damaged.Solution.Projects)
            await new Trial(Rules, _counts).RunAsync(project, round.ToString(), new Random(Seed), CancellationToken.None);

        Assert.True(_counts.IsGood, Printed());
        Assert.Equal(round.Damage == Damage.None, damaged.Mutations == 0);
        Assert.True(_counts.Files > 0);
    }

    [Fact]
    public async Task Undamaged_code_has_findings_and_fixes()
    {
        foreach (var project in Whole().Projects)
            await new Trial(Rules, _counts).RunAsync(project, "whole", new Random(Seed), CancellationToken.None);

        Assert.True(_counts.Findings > 0 && _counts.Fixes > 0, Printed());
    }

    [Fact]
    public async Task A_cancelled_analysis_ends_at_once()
    {
        var project = Made();
        foreach (var milliseconds in (int[])[0, 1, 5, 20, 60, 150])
            await new Trial(Rules, _counts).CancelAsync(project, "whole", TimeSpan.FromMilliseconds(milliseconds));

        Assert.NotEmpty(_counts.Cancellations);
        Assert.True(_counts.IsGood, Printed());
    }

    [Fact]
    public async Task Findings_do_not_depend_on_order_or_company()
    {
        var repetition = new Repetition(Rules, Runs);
        foreach (var project in Whole().Projects.Append(Made()))
            await repetition.RunAsync(project.Name, (await project.GetCompilationAsync())!, config: null, CancellationToken.None);

        Assert.Empty(repetition.Differences);
    }

    private string Printed()
    {
        var text = new StringWriter();
        _counts.Print(text);
        return text.ToString();
    }

    /// <summary>Each sample as a project of its own: their types have the same names.</summary>
    private Solution Whole()
    {
        var solution = _workspace.CurrentSolution;
        foreach (var sample in Samples.Clean().Concat(Samples.Indebted()))
            solution = Add(solution, sample, [("Sample.cs", Samples.Text(sample)), .. Surroundings]).Solution;
        return solution;
    }

    private Project Made() => Add(
        _workspace.CurrentSolution, "Made", [.. SyntheticCode.Make(MadeLines, Seed, ml: true).Select(f => (f.Path, f.Text)), .. Surroundings]);

    private static IEnumerable<(string, string)> Surroundings =>
        new MlTestSettings().Surroundings.Select(s => (s.Key, s.Value)).Append(("Fraud.cs", Fraud.Types));

    private static Project Add(Solution solution, string name, IEnumerable<(string Path, string Text)> files)
    {
        var id = ProjectId.CreateNewId(name);
        var documents = files.Select(f => DocumentInfo.Create(
            DocumentId.CreateNewId(id), Path.GetFileName(f.Path), filePath: "/" + f.Path, loader: TextLoader.From(TextAndVersion.Create(SourceText.From(f.Text), VersionStamp.Default))));
        return solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, name, name, LanguageNames.CSharp,
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            compilationOptions: new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable),
            documents: documents,
            metadataReferences: Infrastructure.References.Ml)).GetProject(id)!;
    }
}
