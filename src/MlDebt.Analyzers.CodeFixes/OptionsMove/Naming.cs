using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MlDebt.Analyzers.Rules;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>The few rules by which names are made.</summary>
internal static class Naming
{
    private static readonly string[] Verbs = { "Is", "Has", "Needs", "Should", "Can", "Get", "Compute", "Load", "Create" };

    /// <summary><c>NeedsReviewAsync</c> gives <c>Review</c>, <c>IsFraud</c> gives <c>Fraud</c>, <c>Classify</c> stays.</summary>
    public static string MemberPrefix(string member)
    {
        if (member is "Main" or ".ctor")
            return "";
        var name = Wording.Pascal(Without(member, "Async"));
        foreach (var verb in Verbs)
            if (name.Length > verb.Length + 1 && name.StartsWith(verb, StringComparison.Ordinal) && char.IsUpper(name[verb.Length]))
                return name.Substring(verb.Length);
        return name;
    }

    /// <summary>The name without the ending, unless nothing would be left.</summary>
    public static string Without(string name, string ending) =>
        name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal) ? name.Substring(0, name.Length - ending.Length) : name;

    /// <summary><c>ScoreThreshold</c> gives <c>score threshold</c>.</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
                words.Append(' ');
            words.Append(char.ToLowerInvariant(name[i]));
        }

        return words.ToString();
    }

    /// <summary>Makes an identifier of any text: <c>fraud-v2.zip</c> gives <c>FraudV2Zip</c>; empty where nothing usable is in it.</summary>
    public static string Identifier(string text)
    {
        var name = new StringBuilder();
        var upper = true;
        foreach (var letter in text)
        {
            if (!char.IsLetterOrDigit(letter))
            {
                upper = true;
                continue;
            }

            name.Append(upper ? char.ToUpperInvariant(letter) : letter);
            upper = false;
        }

        return name.Length > 0 && char.IsDigit(name[0]) ? "Model" + name : name.ToString();
    }

    public static string Unique(string wanted, ICollection<string> taken)
    {
        var name = wanted;
        for (var number = 2; taken.Contains(name); number++)
            name = wanted + number;
        return name;
    }

    /// <summary>Whether a name is taken already with a prefix or a number, so that the bare name would mislead beside it.</summary>
    public static bool Crowded(string wanted, IEnumerable<string> taken) =>
        taken.Any(t => WithoutNumber(t).EndsWith(wanted, StringComparison.Ordinal));

    public static string WithoutNumber(string name) => name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
}
