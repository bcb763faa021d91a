using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MlDebt.Analyzers.Libraries;

/// <summary>
/// Reads a facts file. One fact a line: <c>role documentation-id key=value…</c>; <c>#</c> starts a comment;
/// <c>library Name kind=ml|platform|test assemblies=A|B</c> opens a library. An id <c>U:text</c> names no member but a
/// part of an address, for services that are called over HTTP.
/// </summary>
public static class FactParser
{
    /// <summary>Reads every library of a file; lines that cannot be read are answered as problems and skipped.</summary>
    public static (ImmutableArray<LibraryFacts> Libraries, ImmutableArray<LineProblem> Problems) Parse(string text)
    {
        var libraries = ImmutableArray.CreateBuilder<LibraryFacts>();
        var problems = ImmutableArray.CreateBuilder<LineProblem>();
        var facts = ImmutableArray.CreateBuilder<Fact>();
        LibraryFacts? open = null;
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var words = DataLine.Words(raw);
            if (words.Count == 0)
                continue;
            if (words.Count < 2)
                problems.Add(new(number, $"'{words[0]}' stands alone; a line is: role documentation-id key=value"));
            else if (words[0] == "library")
            {
                Close();
                open = Library(words, number);
            }
            else if (open is null)
                problems.Add(new(number, "a fact stands before the first 'library' line"));
            else
                Read(words, number);
        }

        Close();
        return (libraries.ToImmutable(), problems.ToImmutable());

        void Close()
        {
            if (open is not null)
                libraries.Add(open with { Facts = facts.ToImmutable() });
            facts.Clear();
        }

        void Read(List<string> words, int line)
        {
            var attributes = DataLine.Attributes(words, 2);
            if (WhyNot(words[0], words[1], attributes) is { } problem)
                problems.Add(new(line, problem));
            else
                facts.Add(new(Roles.Of(words[0])!.Value, words[1], attributes));
        }

        // A library whose line says something unknown is still opened: its facts are readable, and they count.
        LibraryFacts Library(List<string> words, int line)
        {
            var attributes = DataLine.Attributes(words, 2);
            if (attributes.Keys.FirstOrDefault(key => key is not ("kind" or "assemblies")) is { } unknown)
                problems.Add(new(line, $"'{unknown}' is no key of a library; a library line is: library Name kind=ml|platform|test assemblies=A|B"));
            var word = attributes.TryGetValue("kind", out var written) ? written : "ml";
            if (KindOf(word) is null)
                problems.Add(new(line, $"'{word}' is no kind of library; expected ml, platform or test"));
            var assemblies = attributes.TryGetValue("assemblies", out var names) ? ImmutableArray.Create(names.Split('|')) : ImmutableArray<string>.Empty;
            return new(words[1], KindOf(word) ?? LibraryKind.Ml, assemblies, ImmutableArray<Fact>.Empty);
        }
    }

    /// <summary>The role a facts file spells in lower case with hyphens, or null.</summary>
    public static Role? RoleOf(string word) => Roles.Of(word);

    /// <summary>How a facts file spells a role: <c>ModelLoad</c> is <c>model-load</c>.</summary>
    public static string WordOf(Role role) => Roles.WordOf(role);

    private static LibraryKind? KindOf(string word) => word switch
    {
        "ml" => LibraryKind.Ml,
        "platform" => LibraryKind.Platform,
        "test" => LibraryKind.Test,
        _ => null,
    };

    private static string? WhyNot(string word, string id, ImmutableDictionary<string, string> attributes)
    {
        if (Roles.Of(word) is not { } role)
            return $"'{word}' is no role";
        if (id.Length < 4 || id[1] != ':' || "TMPFU".IndexOf(id[0]) < 0)
            return $"'{id}' is no documentation id";
        var parameters = attributes.TryGetValue("parameter", out var list) ? list.Split('|') : Array.Empty<string>();
        if (attributes.Keys.OrderBy(k => k, StringComparer.Ordinal).FirstOrDefault(key => !FactKeys.Allows(key, parameters.Contains)) is { } unknown)
            return unknown.IndexOf('.') >= 0
                ? $"'{unknown}' is about a parameter the line does not list; expected key.parameter=value with parameter=… naming it"
                : $"'{unknown}' is no key; expected one of {string.Join(", ", FactKeys.All)}";
        return id[0] == 'M' && parameters.Length == 0 && Roles.NeedsParameter(role)
            ? $"'{word}' of a method is about one of its parameters; expected parameter=name"
            : null;
    }
}
