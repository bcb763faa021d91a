using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace MlDebt.Analyzers.Libraries;

/// <summary>The line form of the text tables: words, then <c>key=value</c> pairs; <c>#</c> starts a comment.</summary>
internal static class DataLine
{
    /// <summary>Words up to a comment; <c>#</c> opens one only at the start of a word, since <c>#ctor</c> stands inside ids.</summary>
    public static List<string> Words(string line)
    {
        var words = new List<string>();
        foreach (var word in line.Split(new[] { ' ', '\t', '\r' }, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[0] == '#')
                break;
            words.Add(word);
        }

        return words;
    }

    /// <summary>The pairs behind the first <paramref name="from"/> words; a word without a value is true.</summary>
    public static ImmutableDictionary<string, string> Attributes(List<string> words, int from)
    {
        var attributes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var i = from; i < words.Count; i++)
        {
            var equals = words[i].IndexOf('=');
            if (equals < 0)
                attributes[words[i]] = "true";
            else
                attributes[words[i].Substring(0, equals)] = words[i].Substring(equals + 1);
        }

        return attributes.ToImmutable();
    }
}
