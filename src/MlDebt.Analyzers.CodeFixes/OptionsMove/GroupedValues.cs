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
            if (diagnostic.Properties.TryGetValue(DebtProperty.SettingAt(i), out var setting) && diagnostic.AdditionalLocations[i].SourceTree == diagnostic.Location.SourceTree)
                yield return Diagnostic.Create(diagnostic.Descriptor, diagnostic.AdditionalLocations[i], Own(diagnostic, setting));
    }

    // The range is that of the first value; the others' are not known here.
    private static ImmutableDictionary<string, string?> Own(Diagnostic diagnostic, string? setting) =>
        diagnostic.Properties.SetItem(DebtProperty.Setting, setting).Remove(DebtProperty.Minimum).Remove(DebtProperty.Maximum);
}
