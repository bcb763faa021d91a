using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MlDebt.Analyzers.Descriptors;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>
/// Names for a setting, from the plain one to longer ones that tell it from its neighbours. Each ends with the one before, and each
/// depends on the value's own place alone, so that the order of the moves does not matter.
/// </summary>
internal static class DistinctName
{
    private static readonly string[] Endings = { "Threshold", "Cutoff", "Limit", "Path", "File", "Level", "Value", "From", "Name" };

    public static IReadOnlyList<string> Of(Site site)
    {
        var names = new List<string> { site.Fact.Setting };
        foreach (var word in new[] { Nearest(site), Sink(site), Naming.MemberPrefix(site.Slots[0].Name) })
            if (word.Length > 0 && !names[names.Count - 1].StartsWith(word, StringComparison.Ordinal))
                names.Add(word + names[names.Count - 1]);
        return names;
    }

    /// <summary>The file of a location, the constant's own name, or what the comparison decides.</summary>
    private static string Nearest(Site site)
    {
        if (site.Fact.Kind is DebtKind.ModelPath or DebtKind.DataPath && site.Value is string path && FileStem(path) is { Length: > 0 } stem)
            return stem;
        return site.Removed is { } declaration ? ConstantName(declaration.Declaration.Variables[0].Identifier.ValueText) : BranchMeaning.Of(site.Node);
    }

    /// <summary><c>ReviewThreshold</c> gives <c>Review</c>, <c>MinimumScore</c> stays.</summary>
    private static string ConstantName(string name) => Naming.Identifier(Endings.Aggregate(MlDebt.Analyzers.Rules.Wording.Pascal(name), Naming.Without));

    /// <summary>The call a number is handed to; a compared score is in the plain name already.</summary>
    private static string Sink(Site site) => site.Fact.Kind is DebtKind.Hyperparameter
        ? Naming.Identifier(site.Fact.Sink.Split('.').First())
        : "";

    private static string FileStem(string path) =>
        Naming.Identifier(Path.GetFileNameWithoutExtension(path.Substring(path.LastIndexOfAny(new[] { '/', '\\', ':' }) + 1)));
}
