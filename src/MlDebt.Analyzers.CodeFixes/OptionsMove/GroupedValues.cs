using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Descriptors;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>The values one diagnostic is about: the numbers of one call make one finding, and move together.</summary>
internal static class GroupedValues
{
    private static readonly string[] OfEach = { DebtProperty.Setting, DebtProperty.Sink, DebtProperty.Minimum, DebtProperty.Maximum, DebtProperty.Unit };

    /// <summary>The sites that can move; empty when none can.</summary>
    public static async Task<ImmutableArray<Site>> ReadAsync(Document document, Diagnostic diagnostic, CancellationToken token)
    {
        var sites = ImmutableArray.CreateBuilder<Site>();
        foreach (var value in Each(diagnostic))
            if ((await SiteReader.ReadAsync(document, value, token).ConfigureAwait(false)).Site is { } site)
                sites.Add(site);
        return sites.ToImmutable();
    }

    private static IEnumerable<Diagnostic> Each(Diagnostic diagnostic)
    {
        yield return diagnostic;
        for (var i = 0; i < diagnostic.AdditionalLocations.Count; i++)
            if (diagnostic.Properties.TryGetValue(DebtProperty.SettingAt(i), out _) && diagnostic.AdditionalLocations[i].SourceTree == diagnostic.Location.SourceTree)
                yield return Diagnostic.Create(diagnostic.Descriptor, diagnostic.AdditionalLocations[i], Own(diagnostic, i));
    }

    /// <summary>What the diagnostic says of the value at that index, in the words of a diagnostic about it alone.</summary>
    private static ImmutableDictionary<string, string?> Own(Diagnostic diagnostic, int index)
    {
        var own = diagnostic.Properties;
        foreach (var key in OfEach)
            own = diagnostic.Properties.TryGetValue(DebtProperty.At(key, index), out var value) ? own.SetItem(key, value) : key == DebtProperty.Sink ? own : own.Remove(key);
        return own;
    }
}
