namespace MlDebt.Tool.Reports.Html;

/// <summary>Five fills that differ in pattern as well as in colour, and a sixth for what is no score.</summary>
internal static class ChartPatterns
{
    private static readonly string[] Overlays =
    [
        "",
        "<path class=\"p\" d=\"M0 8L8 0M-2 2L2 -2M6 10L10 6\"/>",
        "<circle cx=\"4\" cy=\"4\" r=\"1.4\" fill=\"var(--bg)\"/>",
        "<path class=\"p\" d=\"M0 4H8\"/>",
        "<path class=\"p\" d=\"M4 0V8\"/>",
    ];

    /// <summary>Each picture defines its own, so that it stands alone when it is copied out.</summary>
    public static string Definitions(string id) => "<defs>" + string.Concat(Overlays.Select((overlay, index) =>
        $"<pattern id=\"{id}-p{index}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" class=\"c{index}\"/>{overlay}</pattern>"))
        + $"<pattern id=\"{id}-x\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 6L6 0\" stroke=\"var(--soft)\" stroke-width=\"1.2\"/></pattern></defs>";

    public static string Fill(string id, int category) => $"fill=\"url(#{id}-p{category})\"";

    public static string Hatched(string id) => $"fill=\"url(#{id}-x)\"";
}
