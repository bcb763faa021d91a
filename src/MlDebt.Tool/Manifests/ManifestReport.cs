using System.Collections.Immutable;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Manifests;

/// <summary>What the manifests said: debt, the models they serve, and files that could not be judged.</summary>
internal sealed record ManifestReport(ImmutableArray<DebtFinding> Findings, ImmutableArray<SourceFact> Models, ImmutableArray<string> Notes);

/// <summary>Collects findings of one document; an identity needs a symbol and a snippet, so a manifest gives its resource and a YAML path.</summary>
internal sealed class ManifestFindings(string path, string symbol, ImmutableArray<DebtFinding>.Builder findings)
{
    public void Add(string rule, YamlView at, string message) => findings.Add(new(
        rule,
        DebtCategory.Infrastructure,
        ManifestRules.Level(rule),
        message,
        path,
        at.Line,
        at.Column,
        at.Line,
        at.Column,
        symbol,
        at.Path + (at.Text is { } text ? "=" + text : ""),
        "",
        "",
        [],
        null,
        ImmutableDictionary<string, string?>.Empty.Add("mldebt.symbol", symbol).Add("mldebt.yamlPath", at.Path),
        ManifestRules.All.First(info => info.Id == rule).HelpUri));
}
