using Microsoft.CodeAnalysis;

namespace MlDebt.Corpus;

/// <summary>A place in a file below the source folder; line and column count from one.</summary>
internal readonly record struct Place(string Path, int Line, int Column)
{
    /// <summary>The place of a location; an empty path for one outside any file.</summary>
    public static Place Of(Location location, string root)
    {
        if (location.SourceTree is null)
            return new Place("", 0, 0);
        var span = location.GetLineSpan();
        return new Place(
            System.IO.Path.GetRelativePath(root, span.Path).Replace('\\', '/'),
            span.StartLinePosition.Line + 1,
            span.StartLinePosition.Character + 1);
    }
}

/// <summary>A diagnostic as it is written out.</summary>
internal sealed record Finding(Place Place, string Id, string Severity, string Message, IReadOnlyList<Place> Related, string Project)
{
    /// <summary>The finding a diagnostic makes.</summary>
    public static Finding Of(Diagnostic diagnostic, string root, string project) => new(
        Place.Of(diagnostic.Location, root),
        diagnostic.Id,
        diagnostic.Severity.ToString(),
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
        [.. diagnostic.AdditionalLocations.Select(l => Place.Of(l, root))],
        project);

    /// <summary>In a fixed order, and once each: a file linked into several projects is reported in all of them.</summary>
    public static IReadOnlyList<Finding> Distinct(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderBy(f => f.Place.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Place.Line)
            .ThenBy(f => f.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Message, StringComparer.Ordinal)
            .ThenBy(f => f.Place.Column)
            .ThenBy(f => f.Project, StringComparer.Ordinal)
            .DistinctBy(f => (f.Place, f.Id, f.Message)),
    ];
}
