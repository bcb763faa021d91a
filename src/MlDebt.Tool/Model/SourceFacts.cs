using System.Collections.Immutable;

namespace MlDebt.Tool.Model;

/// <summary>The inventory of the source: what exposure and the four tracked metrics divide by.</summary>
/// <param name="Measured">False when nobody took the inventory: then shares of it are not available, rather than 0.</param>
/// <param name="Sites">Every inventoried site.</param>
/// <param name="Files">Every analysed file, relative to the root: a manual step whose file is gone was not automated by that alone.</param>
public sealed record SourceFacts(bool Measured, ImmutableArray<SourceFact> Sites, ImmutableArray<string> Files)
{
    /// <summary>No inventory was taken.</summary>
    public static SourceFacts None { get; } = new(false, [], []);
}
