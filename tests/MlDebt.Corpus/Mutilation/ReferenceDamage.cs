using Microsoft.CodeAnalysis;

namespace MlDebt.Corpus.Mutilation;

/// <summary>Takes libraries away from a project.</summary>
internal static class ReferenceDamage
{
    /// <summary>What is left: about half of all, only the ML libraries without a base library, or all but the ML libraries' own needs.</summary>
    public static IEnumerable<MetadataReference> Apply(IReadOnlyList<MetadataReference> references, Random random) => random.Next(3) switch
    {
        0 => [.. references.Where(r => IsMl(r) || random.Next(2) == 0)],
        1 => [.. references.Where(IsMl)],
        _ => [.. references.Where(r => !IsMl(r) || random.Next(3) == 0)],
    };

    private static bool IsMl(MetadataReference reference) => reference.Display?.Contains("Microsoft.ML", StringComparison.Ordinal) == true;
}
