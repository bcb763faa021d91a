using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;

namespace MlDebt.Analyzers.Libraries;

/// <summary>
/// Reads a facts file. One fact a line: <c>role documentation-id key=value…</c>; <c>#</c> starts a comment;
/// <c>library Name kind=ml|platform|test assemblies=A|B</c> opens a library.
/// </summary>
public static class FactParser
{
    /// <summary>One line that could not be read, with its 1-based number.</summary>
    public sealed record Problem(int Line, string Message);

    /// <summary>Reads every library of a file; lines that cannot be read are answered as problems and skipped.</summary>
    public static (ImmutableArray<LibraryFacts> Libraries, ImmutableArray<Problem> Problems) Parse(string text)
    {
        var libraries = ImmutableArray.CreateBuilder<LibraryFacts>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var facts = ImmutableArray.CreateBuilder<Fact>();
        LibraryFacts? open = null;
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var words = Words(raw);
            if (words.Count == 0)
                continue;
            if (words.Count < 2)
                problems.Add(new(number, $"'{words[0]}' stands alone; a line is: role documentation-id key=value"));
            else if (words[0] == "library")
            {
                Close();
                open = Library(words);
            }
            else if (open is null)
                problems.Add(new(number, "a fact stands before the first 'library' line"));
            else if (Read(words) is { } fact)
                facts.Add(fact);
            else
                problems.Add(new(number, RoleOf(words[0]) is null ? $"'{words[0]}' is no role" : $"'{words[1]}' is no documentation id"));
        }

        Close();
        return (libraries.ToImmutable(), problems.ToImmutable());

        void Close()
        {
            if (open is not null)
                libraries.Add(open with { Facts = facts.ToImmutable() });
            facts.Clear();
        }
    }

    /// <summary>The role a facts file spells in lower case with hyphens, or null.</summary>
    public static Role? RoleOf(string word)
    {
        foreach (Role role in Enum.GetValues(typeof(Role)))
            if (WordOf(role) == word)
                return role;
        return null;
    }

    /// <summary>How a facts file spells a role: <c>ModelLoad</c> is <c>model-load</c>.</summary>
    public static string WordOf(Role role)
    {
        var word = new StringBuilder();
        foreach (var letter in role.ToString())
        {
            if (char.IsUpper(letter) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    private static LibraryFacts Library(List<string> words)
    {
        var attributes = Attributes(words);
        var kind = attributes.TryGetValue("kind", out var k) && Enum.TryParse<LibraryKind>(k, ignoreCase: true, out var parsed) ? parsed : LibraryKind.Ml;
        var assemblies = attributes.TryGetValue("assemblies", out var a) ? ImmutableArray.CreateRange(a.Split('|')) : ImmutableArray<string>.Empty;
        return new(words[1], kind, assemblies, ImmutableArray<Fact>.Empty);
    }

    private static Fact? Read(List<string> words) =>
        RoleOf(words[0]) is { } role && words[1].Length > 3 && words[1][1] == ':' ? new(role, words[1], Attributes(words)) : null;

    private static ImmutableDictionary<string, string> Attributes(List<string> words)
    {
        var attributes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var i = 2; i < words.Count; i++)
        {
            var equals = words[i].IndexOf('=');
            if (equals < 0)
                attributes[words[i]] = "true";
            else
                attributes[words[i].Substring(0, equals)] = words[i].Substring(equals + 1);
        }

        return attributes.ToImmutable();
    }

    /// <summary>Words up to a comment; <c>#</c> opens one only at the start of a word, since <c>#ctor</c> stands inside ids.</summary>
    private static List<string> Words(string line)
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
}
