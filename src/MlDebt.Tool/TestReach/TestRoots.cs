using MlDebt.Analyzers.Libraries;

namespace MlDebt.Tool.TestReach;

/// <summary>Which methods a test runner starts: by the attributes the facts know, or attributes derived from them.</summary>
internal sealed class TestRoots
{
    private const string Off = "off";

    private static readonly string[] Lifecycle = [".ctor", ".cctor", "InitializeAsync", "Dispose", "DisposeAsync"];
    private static readonly string[] Switches = ["Skip", "Explicit", "Ignore", "SkipReason"];

    private readonly HashSet<string> _on;
    private readonly HashSet<string> _off;
    private readonly Func<string, IEnumerable<string>> _bases;

    /// <param name="bases">The base types and interfaces of a type, itself first.</param>
    public TestRoots(Func<string, IEnumerable<string>> bases)
    {
        var markers = FactFiles.All.SelectMany(library => library.Facts).Where(fact => fact.Role == Role.TestMarker).ToLookup(fact => fact["part"] == Off, fact => fact.Id[2..]);
        _on = [.. markers[false]];
        _off = [.. markers[true]];
        _bases = bases;
    }

    /// <summary>The methods of a type that a runner starts: its live tests, and what is run around them.</summary>
    public IEnumerable<IlMethod> Of(IlType type)
    {
        if (type.Markers.Any(IsOff))
            return [];
        var tests = type.Methods.Where(m => m.Markers.Any(IsTest) && !m.Markers.Any(IsOff)).ToList();
        return tests.Count == 0 ? [] : tests.Concat(type.Methods.Where(m => Lifecycle.Contains(m.Name)));
    }

    private bool IsTest(IlMarker marker) => _bases(marker.Type).Any(_on.Contains);

    private bool IsOff(IlMarker marker) => _bases(marker.Type).Any(_off.Contains) || (IsTest(marker) && marker.Named.Any(Switches.Contains));
}
