using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDebt.Corpus.Mutilation;

/// <summary>A solution as one round leaves it.</summary>
/// <param name="Solution">The damaged code.</param>
/// <param name="Mutations">How many places were damaged.</param>
internal sealed record DamagedSolution(Solution Solution, int Mutations)
{
    /// <summary>Damages every file, or every project's libraries, of a solution; the same seed does the same.</summary>
    public static async Task<DamagedSolution> Of(Solution whole, Round round, int seed)
    {
        var solution = whole.ProjectIds.Aggregate(whole, (s, id) => s.WithProjectParseOptions(id, In(s.GetProject(id)!, round.Version)));
        if (round.Damage == Damage.None)
            return new(solution, 0);
        var random = new Random(seed);
        return round.Damage == Damage.Unreferenced ? Unreferenced(solution, random) : await InTokens(solution, round.Damage, random);
    }

    private static CSharpParseOptions In(Project project, LanguageVersion version) => ((CSharpParseOptions)project.ParseOptions!).WithLanguageVersion(version);

    private static DamagedSolution Unreferenced(Solution solution, Random random)
    {
        var mutations = 0;
        foreach (var project in solution.Projects.ToList())
        {
            var left = ReferenceDamage.Apply(project.MetadataReferences, random).ToList();
            mutations += project.MetadataReferences.Count - left.Count;
            solution = solution.WithProjectMetadataReferences(project.Id, left);
        }

        return new(solution, mutations);
    }

    private static async Task<DamagedSolution> InTokens(Solution whole, Damage damage, Random random)
    {
        var (solution, mutations) = (whole, 0);
        foreach (var document in whole.Projects.SelectMany(p => p.Documents))
        {
            var (text, edits) = TokenDamage.Apply((await document.GetSyntaxRootAsync())!, await document.GetTextAsync(), damage, random);
            solution = edits == 0 ? solution : solution.WithDocumentText(document.Id, text);
            mutations += edits;
        }

        return new(solution, mutations);
    }
}
