using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;

namespace MlDebt.Analyzers.Libraries;

/// <summary>The facts that ship inside the analyzer: parsed once a process, strings only.</summary>
public static class FactFiles
{
    private static readonly Lazy<ImmutableArray<LibraryFacts>> Parsed = new(ParseAll);

    /// <summary>Every library the package knows, ordered by file name.</summary>
    public static ImmutableArray<LibraryFacts> All => Parsed.Value;

    /// <summary>The text of each shipped facts file, by file name.</summary>
    public static ImmutableSortedDictionary<string, string> Texts()
    {
        var assembly = typeof(FactFiles).GetTypeInfo().Assembly;
        return assembly.GetManifestResourceNames().Where(n => n.EndsWith(".facts", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(name => name, Text, StringComparer.Ordinal);
    }

    /// <summary>The text of one shipped table.</summary>
    internal static string Text(string name)
    {
        using var stream = typeof(FactFiles).GetTypeInfo().Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static ImmutableArray<LibraryFacts> ParseAll() =>
        Texts().Values.SelectMany(text => FactParser.Parse(text).Libraries).ToImmutableArray();
}
