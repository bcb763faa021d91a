using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace MlDebt.Corpus.Mutilation;

/// <summary>Damages the projects of one island round after round, and runs everything over what is left of them.</summary>
internal sealed class MutilationRun(References references, AnalyzerSet analyzers, int seed, int rounds)
{
    private const int CancellationsPerProject = 4;

    // Rules rest where no ML library is referenced, and most of them in tests; here all code is to be gone through.
    private const string Awake = "mldebt.analyze_tests = true\nmldebt.analyze_model_builder_code = true\n";
    private static readonly string[] MlFamilies = ["Microsoft.ML", "Microsoft.Extensions.ML"];

    private readonly Trial _trial = new(analyzers, new());

    /// <summary>The counts so far.</summary>
    public MutilationCounts Counts => _trial.Counts;

    /// <summary>Runs over one island of projects.</summary>
    public async Task RunAsync(IReadOnlyList<ProjectNode> island, Func<ProjectNode, bool> wanted, CancellationToken cancellation)
    {
        using var workspace = new AdhocWorkspace();
        var (whole, ids) = Sources.Read(island, references).In(
            workspace, analyzers.Severities, source => references.For(source.Families.Union(MlFamilies).ToHashSet(StringComparer.Ordinal)), Awake);
        var chosen = island.Where(wanted).ToList();
        foreach (var (round, number) in Round.All.Take(rounds).Select((r, i) => (r, i)))
        {
            var damaged = await DamagedSolution.Of(whole, round, seed + number);
            Counts.Mutations += damaged.Mutations;
            foreach (var node in chosen)
            {
                var project = damaged.Solution.GetProject(ids[node])!;
                var label = $"{project.Name}, round {number} ({round})";
                var clock = Stopwatch.StartNew();
                await _trial.RunAsync(project, label, new Random(seed + number), cancellation);
                if (number == 0)
                    await CancelAsync(project, label, clock.Elapsed);
            }
        }
    }

    private async Task CancelAsync(Project project, string label, TimeSpan whole)
    {
        var random = new Random(seed);
        for (var i = 0; i < CancellationsPerProject; i++)
            await _trial.CancelAsync(project, label, whole * random.NextDouble());
    }
}
