using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using MlDebt.Analyzers.Rules.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Model;

/// <summary>
/// MLD201: a hosted model is asked for that its provider ended, or will end on an announced day. Sure where the provider is
/// known and said so; information where somebody else said it, or where the name is one the team gave its deployment.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetiredModelAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public RetiredModelAnalyzer()
        : base(RetiredModel)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var value in HardCodedValues.Of(project, Role.ModelId, token))
            if (value.Origin.Value is string id && Ended(id, value.Sink.Fact["provider"], project.HostedModels) is { } model && !HasItsOwnAddress(value.Sink, project, token))
                yield return Describe(value, model, project.HostedModels);
    }

    /// <summary>
    /// What ended under that id: at the provider, or at every provider that has the id where the provider is not known. An
    /// announced end counts only where the provider announced it.
    /// </summary>
    private static HostedModel? Ended(string id, string? provider, HostedModels models)
    {
        var known = models.Named(id).Where(m => m.Trust != ModelTrust.Unverified && (provider is null || m.Provider == provider)).ToList();
        return known.Count > 0 && known.All(HasEnded) ? known[0] : null;
    }

    private static bool HasEnded(HostedModel model) =>
        model.Status == ModelStatus.Retired || model.Status == ModelStatus.Deprecated && IsTheProvidersWord(model);

    private static bool IsTheProvidersWord(HostedModel model) => model.Trust is ModelTrust.Official or ModelTrust.Copy;

    /// <summary>A client with an address of its own talks to somebody else, who may serve what he likes under that id.</summary>
    private static bool HasItsOwnAddress(Sink sink, MlProject project, CancellationToken token) =>
        sink.Fact["provider"] == "openai" && project.Source.Operation(sink.Group, token) is { } call
        && Ingredients.Of(call, project.Origins, token).Any(o => project.Libraries.FactOf(o, Role.Endpoint) is not null);

    private static Finding Describe(HardCodedValue value, HostedModel model, HostedModels models)
    {
        var sink = Wording.Member(value.Sink.Member);
        var site = value.Origin.Site;
        var sure = model.Status == ModelStatus.Retired && IsTheProvidersWord(model) && value.Sink.Fact["provider"] is not null && value.Sink.Fact["use", value.Sink.Part] is null;
        var successor = Successor(model, models);
        return new(
            RetiredModel,
            site,
            ImmutableArray.Create(Wording.Value(site), sink, State(model), successor is null ? "ask the provider for its successor" : $"use {successor}"),
            DebtKind.ModelId,
            Setting: "ModelId",
            sink,
            site == value.Sink.Value.Syntax ? ImmutableArray<Location>.Empty : ImmutableArray.Create(value.Sink.Value.Syntax.GetLocation()))
        {
            Severity = sure ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            Replacement = successor,
        };
    }

    private static string State(HostedModel model)
    {
        var day = model.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return model.Status == ModelStatus.Retired
            ? day is null ? "is retired" : "was retired on " + day
            : day is null ? "will be retired" : "will be retired on " + day;
    }

    /// <summary>What the provider names instead; where that ended too, what it names instead of that.</summary>
    private static string? Successor(HostedModel model, HostedModels models)
    {
        var next = model;
        for (var steps = 0; steps < 8; steps++)
        {
            if (next.Successor is not { } successor)
                return null;
            if (models.Named(successor).FirstOrDefault(m => m.Provider == model.Provider) is not { Status: ModelStatus.Retired or ModelStatus.Deprecated } ended)
                return successor;
            next = ended;
        }

        return null;
    }
}
