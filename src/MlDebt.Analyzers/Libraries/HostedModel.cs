using System;

namespace MlDebt.Analyzers.Libraries;

/// <summary>Where a hosted model stands in its life.</summary>
public enum ModelStatus
{
    /// <summary>Served, no end announced.</summary>
    Active,

    /// <summary>Served, no longer developed, no end announced.</summary>
    Legacy,

    /// <summary>Served until an announced day.</summary>
    Deprecated,

    /// <summary>Served no more.</summary>
    Retired,
}

/// <summary>How far the statement about a model can be trusted.</summary>
public enum ModelTrust
{
    /// <summary>The provider's own page.</summary>
    Official,

    /// <summary>A copy or a comparison of the provider's page.</summary>
    Copy,

    /// <summary>Somebody else's account.</summary>
    Secondary,

    /// <summary>Nobody stated it where it could be read; believed from what is around it.</summary>
    Unverified,
}

/// <summary>One hosted model of one provider.</summary>
/// <param name="Provider">Who serves it, as the table spells it: <c>openai</c>, <c>azure</c>, <c>anthropic</c>.</param>
/// <param name="Id">The id code asks for it by.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Date">The day it ends or ended, when known.</param>
/// <param name="Successor">What the provider names instead, or null.</param>
/// <param name="Source">Where that is written.</param>
/// <param name="Trust">How far it can be trusted.</param>
public sealed record HostedModel(string Provider, string Id, ModelStatus Status, DateTime? Date, string? Successor, string Source, ModelTrust Trust);
