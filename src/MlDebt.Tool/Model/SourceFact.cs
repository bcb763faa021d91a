namespace MlDebt.Tool.Model;

/// <summary>One inventoried site, with what is known in its favour.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">How people call it: file name of a model, table of a source, symbol.</param>
/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Monitored">Telemetry sees it at run time.</param>
/// <param name="Documented">A model card, data sheet or filled documentation comment exists.</param>
/// <param name="Tested">A test reaches it.</param>
/// <param name="Pinned">Its version is fixed.</param>
public sealed record SourceFact(
    FactKind Kind,
    string Name,
    string Path,
    int Line,
    bool Monitored = false,
    bool Documented = false,
    bool Tested = false,
    bool Pinned = false);
