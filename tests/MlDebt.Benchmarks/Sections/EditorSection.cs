using MlDebt.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using static MlDebt.Benchmarks.Report;

namespace MlDebt.Benchmarks.Sections;

/// <summary>What an editor waits for: the first squiggle after a program is opened, and each one after a keystroke.</summary>
internal static class EditorSection
{
    private const int Edits = 9;

    /// <summary>Measures.</summary>
    public static Report Run(int lines, int rounds)
    {
        var workload = Workload.Ml(lines);
        var report = new Report("editor", $"{workload.Name}, one open file", "whole answer, ms", "empty analyzer, ms", "own time, ms", "own memory, MB");
        foreach (var kind in (string[])["Scorer.cs", "Line1.cs"])
        {
            var first = Pairs(rounds, group => First(workload, kind, group));
            Add(report, $"first answer, {Kind(kind)}", first);
            Add(report, $"after an edit, {Kind(kind)}", EditPairs(workload, kind));
        }

        return report;
    }

    private static string Kind(string ending) => ending == "Scorer.cs" ? "ML file" : "other file";

    private static void Add(Report report, string name, (Cost Package, Cost Nothing) pair)
    {
        var own = pair.Package - pair.Nothing;
        report.Row(name, Number(pair.Package.Milliseconds), Number(pair.Nothing.Milliseconds), Number(own.Milliseconds), Number(own.Megabytes, 2));
    }

    private static (Cost Package, Cost Nothing) Pairs(int rounds, Func<AnalyzerGroup, Cost> measure)
    {
        var (package, nothing) = (new List<Cost>(), new List<Cost>());
        for (var i = 0; i < rounds; i++)
        {
            nothing.Add(measure(AnalyzerGroup.Nothing));
            package.Add(measure(AnalyzerGroup.Package));
        }

        return (Cost.Median(package), Cost.Median(nothing));
    }

    private static Cost First(Workload workload, string ending, AnalyzerGroup group)
    {
        var compilation = workload.Fresh()[0];
        return group.OpenFile(compilation, Middle(compilation, ending));
    }

    /// <summary>One long session for each: the program is known, one file changes again and again.</summary>
    private static (Cost Package, Cost Nothing) EditPairs(Workload workload, string ending)
    {
        return (Cost.Median(Session(AnalyzerGroup.Package)), Cost.Median(Session(AnalyzerGroup.Nothing)));

        List<Cost> Session(AnalyzerGroup group)
        {
            var compilation = workload.Fresh()[0];
            var tree = Middle(compilation, ending);
            group.OpenFile(compilation, tree);
            var costs = new List<Cost>();
            for (var i = 0; i < Edits; i++)
            {
                var edited = Edited(tree, i);
                compilation = compilation.ReplaceSyntaxTree(tree, edited);
                tree = edited;
                costs.Add(group.OpenFile(compilation, tree));
            }

            return costs;
        }
    }

    private static SyntaxTree Middle(CSharpCompilation compilation, string ending)
    {
        var trees = compilation.SyntaxTrees.Where(t => t.FilePath.EndsWith(ending, StringComparison.Ordinal)).ToList();
        return trees[trees.Count / 2];
    }

    /// <summary>Somebody adds a statement to the last method with a body.</summary>
    private static SyntaxTree Edited(SyntaxTree tree, int number)
    {
        var place = tree.GetRoot().DescendantNodes().OfType<BlockSyntax>().Last().OpenBraceToken.Span.End;
        return tree.WithChangedText(tree.GetText().WithChanges(new TextChange(new TextSpan(place, 0), $" var typed{number} = {number} + 1;")));
    }
}
