using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Corpus.Mutilation;

/// <summary>Damages the tokens of one file.</summary>
internal static class TokenDamage
{
    private const int SwapDistance = 12;
    private const int TokensPerEdit = 150;

    /// <summary>The damaged text and how many edits made it; the same seed makes the same text.</summary>
    public static (SourceText Text, int Edits) Apply(SyntaxNode root, SourceText text, Damage damage, Random random)
    {
        var tokens = root.DescendantTokens().Where(t => t.Span.Length > 0).ToList();
        if (tokens.Count < 2)
            return (text, 0);

        // Half of the files keep all but one token: what breaks there still has everything around it to be bound to.
        var edits = random.Next(2) == 0 ? 1 : 1 + random.Next(1 + (tokens.Count / TokensPerEdit));
        var taken = new HashSet<int>();
        var changes = Enumerable.Range(0, edits).SelectMany(_ => Edit(tokens, damage, random, taken)).OrderBy(c => c.Span.Start).ToList();
        return changes.Count == 0 ? (text, 0) : (text.WithChanges(changes), edits);
    }

    private static IEnumerable<TextChange> Edit(List<SyntaxToken> tokens, Damage damage, Random random, HashSet<int> taken)
    {
        var at = random.Next(tokens.Count);
        var other = Math.Min(tokens.Count - 1, at + 1 + random.Next(SwapDistance));
        if (!taken.Add(at))
            return [];
        var token = tokens[at];
        return damage switch
        {
            Damage.Deleted => [new(token.Span, "")],
            Damage.Duplicated => [new(new TextSpan(token.Span.End, 0), " " + token.Text)],
            Damage.Swapped when other != at && taken.Add(other) => [new(token.Span, tokens[other].Text), new(tokens[other].Span, token.Text)],
            _ => [],
        };
    }
}
