using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace MlDebt.Analyzers.Libraries;

/// <summary>
/// Reads a table of hosted models. One model a line: <c>provider id status date=yyyy-MM-dd successor=id source=key trust=word</c>;
/// <c>source key words…</c> says once what the lines below name by its key; <c>#</c> starts a comment.
/// </summary>
public static class HostedModelParser
{
    private const string Form = "a line is: provider id status date=yyyy-MM-dd successor=id source=key trust=word";

    /// <summary>Reads every model of a file; lines that cannot be read are answered as problems and skipped.</summary>
    public static (ImmutableArray<HostedModel> Models, ImmutableArray<LineProblem> Problems) Parse(string text)
    {
        var models = ImmutableArray.CreateBuilder<HostedModel>();
        var problems = ImmutableArray.CreateBuilder<LineProblem>();
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var words = DataLine.Words(raw);
            if (words.Count == 0)
                continue;
            if (words[0] == "source" && words.Count > 2)
                sources[words[1]] = string.Join(" ", words.Skip(2));
            else if (Read(words, sources, out var problem) is { } model)
                models.Add(model);
            else
                problems.Add(new(number, problem));
        }

        return (models.ToImmutable(), problems.ToImmutable());
    }

    private static HostedModel? Read(List<string> words, Dictionary<string, string> sources, out string problem)
    {
        problem = "";
        if (words.Count < 3)
            return Refuse($"'{string.Join(" ", words)}' is too short; {Form}", out problem);
        if (Word<ModelStatus>(words[2]) is not { } status)
            return Refuse($"'{words[2]}' is no status; expected active, legacy, deprecated or retired", out problem);
        var pairs = DataLine.Attributes(words, 3);
        if (pairs.Keys.OrderBy(k => k, StringComparer.Ordinal).FirstOrDefault(k => k is not ("date" or "successor" or "source" or "trust")) is { } unknown)
            return Refuse($"'{unknown}' is no key; {Form}", out problem);
        var trust = ModelTrust.Official;
        if (pairs.TryGetValue("trust", out var trusted))
        {
            if (Word<ModelTrust>(trusted) is not { } known)
                return Refuse($"'{trusted}' is no trust; expected official, copy, secondary or unverified", out problem);
            trust = known;
        }

        DateTime? date = null;
        if (pairs.TryGetValue("date", out var day))
        {
            if (!DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
                return Refuse($"'{day}' is no day; expected date=yyyy-MM-dd", out problem);
            date = parsed;
        }

        var source = pairs.TryGetValue("source", out var key) ? sources.TryGetValue(key, out var written) ? written : key : "";
        return new(words[0], words[1], status, date, pairs.TryGetValue("successor", out var successor) ? successor : null, source, trust);
    }

    private static HostedModel? Refuse(string why, out string problem)
    {
        problem = why;
        return null;
    }

    /// <summary>A value a file spells in lower case; numbers, which <c>Enum.TryParse</c> takes too, are none.</summary>
    private static T? Word<T>(string word)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues(typeof(T)))
            if (value.ToString().ToLowerInvariant() == word)
                return value;
        return null;
    }
}
