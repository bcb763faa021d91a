using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Flow;

/// <summary>Where a value came from.</summary>
internal enum OriginKind
{
    /// <summary>Written in the code.</summary>
    Constant,

    /// <summary>Computed by a model.</summary>
    ModelOutput,

    /// <summary>Measured on a model.</summary>
    Metric,

    /// <summary>A loaded or trained model itself.</summary>
    Model,

    /// <summary>Set outside the code: options, configuration, command line.</summary>
    Configuration,

    /// <summary>The environment's name.</summary>
    EnvironmentName,

    /// <summary>A directory of the running program.</summary>
    BaseLocation,

    /// <summary>A parameter nobody in the compilation fills.</summary>
    Parameter,

    /// <summary>An object made here; a step for its members, no answer by itself.</summary>
    Object,

    /// <summary>Anything else. Unknown never reports.</summary>
    Unknown,
}

/// <summary>One answer on the way of a value.</summary>
/// <param name="Method">The method that answered.</param>
/// <param name="Call">Where it was called.</param>
internal sealed record OriginStep(IMethodSymbol Method, SyntaxNode Call);

/// <summary>One place a value may come from.</summary>
/// <param name="Kind">What the place is.</param>
/// <param name="Site">The expression there: for a constant, what must move.</param>
/// <param name="Symbol">The API, constant, option or parameter; null for a bare literal.</param>
/// <param name="Value">The constant's value.</param>
internal sealed record Origin(OriginKind Kind, SyntaxNode Site, ISymbol? Symbol = null, object? Value = null)
{
    /// <summary>Constants joined in front of this one: the directories before a file name.</summary>
    public ImmutableArray<SyntaxNode> Prefixes { get; init; } = ImmutableArray<SyntaxNode>.Empty;

    /// <summary>True for a constant that is only the front of a longer text: a directory without its file.</summary>
    public bool IsPrefix { get; init; }

    /// <summary>The methods of the compilation whose answers carried the value here, nearest to the question first; for messages.</summary>
    public ImmutableArray<OriginStep> Way { get; init; } = ImmutableArray<OriginStep>.Empty;

    /// <summary>The operation that made an <see cref="OriginKind.Object"/>.</summary>
    public IOperation? Creation { get; init; }

    /// <summary>What the items of the <see cref="OriginKind.Object"/> are made of, where a fact says so.</summary>
    public ImmutableArray<IOperation> Parts { get; init; }

    /// <summary>True for a share that was made a whole percentage on its way.</summary>
    public bool IsPercent { get; init; }

    /// <summary>The call frame under which <see cref="Creation"/> was read.</summary>
    public Frame? Frame { get; init; }

    /// <summary>Equal origins are one place, whatever way the value took from it.</summary>
    public bool Equals(Origin? other) =>
        other is not null && Kind == other.Kind && Site == other.Site && IsPrefix == other.IsPrefix && IsPercent == other.IsPercent && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol);

    /// <inheritdoc/>
    public override int GetHashCode() => Site.GetHashCode() * 31 + (int)Kind;
}
