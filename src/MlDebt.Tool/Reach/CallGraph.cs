using System.Collections.Immutable;

namespace MlDebt.Tool.Reach;

/// <summary>
/// Who may call whom in the source of a solution. A node is a member, a local function or the handler of one endpoint;
/// its key is unique in the solution and the same in every compilation that sees the member.
/// </summary>
internal sealed class CallGraph
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<GraphNode> _nodes = [];
    private readonly List<HashSet<int>> _callers = [];
    private readonly Dictionary<string, List<(int Start, int End, int Node)>> _regions = new(StringComparer.Ordinal);

    /// <summary>Number of nodes.</summary>
    public int Count => _nodes.Count;

    /// <summary>Number of edges.</summary>
    public int Edges => _callers.Sum(callers => callers.Count);

    /// <summary>A node by its id.</summary>
    public GraphNode this[int id] => _nodes[id];

    /// <summary>The node of a key, made when it is new.</summary>
    public int Node(string key)
    {
        if (_ids.TryGetValue(key, out var id))
            return id;
        _ids[key] = id = _nodes.Count;
        _nodes.Add(new());
        _callers.Add([]);
        return id;
    }

    /// <summary>Says that one node may call another.</summary>
    public void Edge(int caller, int callee)
    {
        if (caller != callee)
            _callers[callee].Add(caller);
    }

    /// <summary>Says where in the source a node stands.</summary>
    /// <param name="node">The node.</param>
    /// <param name="path">Full path of the file.</param>
    /// <param name="start">First line, from 1.</param>
    /// <param name="startColumn">Its column.</param>
    /// <param name="end">Last line.</param>
    /// <param name="endColumn">Its column.</param>
    public void Place(int node, string path, int start, int startColumn, int end, int endColumn)
    {
        if (!_regions.TryGetValue(path, out var regions))
            _regions[path] = regions = [];
        regions.Add((Point(start, startColumn), Point(end, endColumn), node));
    }

    /// <summary>The innermost nodes around a place: several where one file belongs to several projects.</summary>
    public ImmutableArray<int> At(string path, int line, int column)
    {
        if (!_regions.TryGetValue(path, out var regions))
            return [];
        var point = Point(line, column);
        var around = regions.Where(region => region.Start <= point && point <= region.End).ToList();
        if (around.Count == 0)
            return [];
        var start = around.Max(region => region.Start);
        return [.. around.Where(region => region.Start == start).Select(region => region.Node).Distinct()];
    }

    /// <summary>The nodes of a symbol in whatever project, by its documentation-comment id.</summary>
    public ImmutableArray<int> Of(string symbol) =>
        [.. _ids.Where(pair => pair.Key.EndsWith("|" + symbol, StringComparison.Ordinal)).Select(pair => pair.Value)];

    /// <summary>The nodes themselves and everything that reaches them.</summary>
    public HashSet<int> Reaching(IEnumerable<int> nodes)
    {
        var reached = new HashSet<int>(nodes);
        var open = new Stack<int>(reached);
        while (open.TryPop(out var node))
        {
            foreach (var caller in _callers[node].Where(reached.Add))
                open.Push(caller);
        }

        return reached;
    }

    private static int Point(int line, int column) => (line << 10) | Math.Min(column, 1023);
}

/// <summary>What is known of a node beside its callers.</summary>
internal sealed class GraphNode
{
    /// <summary>The project that declares it; empty for other people's code.</summary>
    public string Project { get; set; } = "";

    /// <summary>How it is entered from outside the program; null for ordinary code.</summary>
    public string? EntryPoint { get; set; }
}
