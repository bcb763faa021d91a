using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Tests.Conventions;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules;

/// <summary>The same program says the same, in whatever order its files come and however many threads look at it.</summary>
public class DeterminismTests
{
    private const int Runs = 10;

    /// <summary>Debt over several files: the constant, the ways of a score to its comparison, two implementations of a contract.</summary>
    private static readonly string[] Files =
    [
        "static class Constants { public const float Cutoff = 0.8f; public static readonly Dictionary<string, float> Cuts = new() { [\"a\"] = 0.6f, [\"b\"] = 0.7f }; }",
        "interface IScorer { float Rate(Fraud.Transaction t); }",
        "class First(Fraud.IEngines engines) : IScorer { public float Rate(Fraud.Transaction t) => engines.Engine.Predict(t).Score; }",
        "class Second(Fraud.IEngines engines) : IScorer { public float Rate(Fraud.Transaction t) => Best(t); float Best(Fraud.Transaction t) => engines.Engine.Predict(t).Scores.Max(); }",
        "class Service(IScorer scorer) { bool Accept(Fraud.Transaction t) => scorer.Rate(t) > Constants.Cutoff; bool Refuse(Fraud.Prediction p) => p.Score < Constants.Cuts[p.Name]; }",
        "class Other { bool Accept(Fraud.Prediction p, float cutoff = 0.5f) => p.Probability > cutoff; bool Use(Fraud.Prediction p) => Accept(p); bool Strict(Fraud.Prediction p) => p.Score > Constants.Cutoff; }",
        "partial class Halves { float _cutoff = 0.3f; }",
        "partial class Halves { bool Accept(Fraud.Prediction p) => p.Score > _cutoff; void Set() => _cutoff = 0.4f; }",
        "class Program { static void Main() { } }",
    ];

    [Fact]
    public async Task Shuffled_files_and_many_threads_change_nothing()
    {
        var program = AnalyzerRun.Program([.. Files, .. Samples.Indebted().Select(Samples.Text).Select(Apart)]);
        var expected = Lines(await AnalyzerRun.Findings(program));
        Assert.Contains(expected, line => line.Contains("MLD302", StringComparison.Ordinal));

        var random = new Random(17);
        for (var run = 0; run < Runs; run++)
        {
            var trees = program.SyntaxTrees.OrderBy(_ => random.Next()).ToList();
            Assert.Equal(expected, Lines(await AnalyzerRun.Findings(program.RemoveAllSyntaxTrees().AddSyntaxTrees(trees))));
        }
    }

    /// <summary>Samples are programs of their own; side by side they need names of their own, and errors do not matter here.</summary>
    private static string Apart(string text, int index) => $"namespace Sample{index} {{ {text} }}";

    /// <summary>Everything a user sees of a finding: rule, place, message, related places.</summary>
    private static string[] Lines(IEnumerable<Diagnostic> found) =>
        [.. found.Select(d => $"{d.Id} {Place(d.Location)} {d.GetMessage()} {string.Join(" ", d.AdditionalLocations.Select(Place))} {string.Join(" ", d.Properties.OrderBy(p => p.Key, StringComparer.Ordinal))}").Order(StringComparer.Ordinal)];

    private static string Place(Location location) => $"{location.SourceTree?.FilePath}{location.SourceSpan}";
}
