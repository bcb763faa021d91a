using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Libraries;

/// <summary>What is known of hosted models: the shipped table, then what a team adds; a team's line about a model replaces the shipped one.</summary>
internal sealed class HostedModels
{
    private static readonly Lazy<ImmutableArray<HostedModel>> Shipped = new(() => HostedModelParser.Parse(ShippedText()).Models);

    // gpt-4o-2024-08-06, claude-sonnet-4-20250514, gpt-4-0613, gpt-4o@2024-11-20
    private static readonly Regex DateSuffix = new("^(?<id>.+?)[-@](\\d{4}-\\d{2}-\\d{2}|\\d{8}|\\d{4})$", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, List<HostedModel>> _byId = new(StringComparer.OrdinalIgnoreCase);

    private HostedModels(IEnumerable<HostedModel> models)
    {
        foreach (var model in models)
        {
            if (!_byId.TryGetValue(model.Id, out var list))
                _byId[model.Id] = list = new();
            list.RemoveAll(known => string.Equals(known.Provider, model.Provider, StringComparison.OrdinalIgnoreCase));
            list.Add(model);
        }
    }

    /// <summary>Every row of the shipped table.</summary>
    public static ImmutableArray<HostedModel> All => Shipped.Value;

    /// <summary>The table without any team's lines.</summary>
    public static HostedModels Default { get; } = new(Shipped.Value);

    /// <summary>The table one compilation sees.</summary>
    public static HostedModels Of(ImmutableArray<AdditionalText> files, CancellationToken token) =>
        OwnFiles.HostedModels(files, token) is { IsEmpty: false } own ? new(Shipped.Value.Concat(own)) : Default;

    /// <summary>The text of the shipped table.</summary>
    public static string ShippedText() => FactFiles.Text("hosted-models.models");

    /// <summary>
    /// What is known of an id, one entry a provider: of exactly that id, else of the id without the date of a snapshot.
    /// Empty when nobody knows it.
    /// </summary>
    public IReadOnlyList<HostedModel> Named(string id) =>
        _byId.TryGetValue(id, out var exact) ? exact
        : DateSuffix.Match(id) is { Success: true } match && _byId.TryGetValue(match.Groups["id"].Value, out var undated) ? undated
        : Array.Empty<HostedModel>();
}
