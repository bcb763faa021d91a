namespace MlDebt.Tool.Inputs;

/// <summary>The word somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate with the fewest edits; null when all are so far away that naming one would mislead.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var best = candidates
            .Select(candidate => (candidate, edits: Edits(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(pair => pair.edits)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return word.Length > 0 && best.candidate is not null && best.edits <= (word.Length <= 3 ? 1 : (word.Length + 1) / 2) ? best.candidate : null;
    }

    /// <summary>A sentence that offers the nearest candidate, or lists them all.</summary>
    public static string Offer(string word, IReadOnlyCollection<string> candidates) =>
        To(word, candidates) is { } nearest ? $"Did you mean \"{nearest}\"?" : $"Use one of {string.Join(", ", candidates)}";

    private static int Edits(string left, string right)
    {
        if (left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal))
        {
            // Abbreviations ("infra", "config") are closer than their length says.
            return 1;
        }

        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + change);
            }

            previous = current;
        }

        return previous[^1];
    }
}
