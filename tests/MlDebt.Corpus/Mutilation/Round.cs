using Microsoft.CodeAnalysis.CSharp;

namespace MlDebt.Corpus.Mutilation;

/// <summary>One pass over the code: a language version and a kind of damage.</summary>
internal sealed record Round(LanguageVersion Version, Damage Damage)
{
    private static readonly LanguageVersion[] Versions =
    [
        LanguageVersion.Latest, LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10,
        LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.CSharp13, LanguageVersion.Preview,
    ];

    private static readonly Damage[] Damages = Enum.GetValues<Damage>();

    /// <summary>Every version with every damage. Diagonally, so that the first rounds of a short run show all of both.</summary>
    public static IReadOnlyList<Round> All { get; } =
        [.. Enumerable.Range(0, Versions.Length * Damages.Length).Select(i => new Round(Versions[i % Versions.Length], Damages[i % Damages.Length]))];

    /// <inheritdoc/>
    public override string ToString() => $"C# {Version.ToDisplayString()}, {Damage}";
}
