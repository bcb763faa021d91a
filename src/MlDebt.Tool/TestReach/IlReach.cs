namespace MlDebt.Tool.TestReach;

/// <summary>
/// Which methods a test can run: forward from the tests, over the instructions of every assembly, with the types made on
/// the way (rapid type analysis). Generous where it cannot know: what is missed is a warning, never made up.
/// </summary>
internal sealed class IlReach
{
    private const string StateMachine = "System.Runtime.CompilerServices.IAsyncStateMachine";
    private const string Iterator = "System.Collections.IEnumerator";

    private readonly Dictionary<string, IlMethod> _methods = new(StringComparer.Ordinal);
    private readonly IlTypes _types;
    private readonly Dictionary<string, string> _programs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, int Parameters), HashSet<string>> _dispatched = [];
    private readonly Queue<IlMethod> _open = new();

    /// <param name="tests">The test assemblies.</param>
    /// <param name="all">Every assembly, the tests too.</param>
    public IlReach(IReadOnlyCollection<IlAssembly> tests, IReadOnlyCollection<IlAssembly> all)
    {
        _types = new(all.SelectMany(a => a.Types));
        foreach (var method in all.SelectMany(a => a.Types).SelectMany(t => t.Methods))
            _methods[method.Key] = method;

        foreach (var assembly in all.Where(a => a.EntryPoint is not null && !tests.Contains(a)))
            foreach (var type in assembly.Types)
                _programs[type.Name] = assembly.EntryPoint!;
        var roots = new TestRoots(_types.Hierarchy);
        foreach (var type in tests.SelectMany(a => a.Types))
        {
            var started = roots.Of(type).ToList();
            if (started.Count == 0)
                continue;
            Make(type.Name);
            started.ForEach(m => Reach(m.Key));
            foreach (var fixture in type.Arguments.Concat(type.Bases))
                Touch(fixture);
        }

        while (_open.TryDequeue(out var method))
            Follow(method);
    }

    /// <summary>Whether a test can run the method.</summary>
    public bool Reaches(IlMethod method) => _reached.Contains(method.Key);

    private void Follow(IlMethod method)
    {
        foreach (var call in method.Calls)
        {
            Reach($"{call.Type}::.cctor/0");
            if (call.Parameters < 0)
                continue;
            if (call.IsCreation)
                Make(call.Type);
            else
                Dispatch(call);
            Declared(call);
        }

        foreach (var touched in method.Touched)
            Touch(touched);
    }

    /// <summary>The method itself, or the one it inherits.</summary>
    private void Declared(IlCall call)
    {
        foreach (var type in _types.Hierarchy(call.Type))
            if (_methods.ContainsKey($"{type}::{call.Name}/{call.Parameters}"))
            {
                Reach($"{type}::{call.Name}/{call.Parameters}");
                return;
            }
    }

    private void Dispatch(IlCall call)
    {
        var slot = (call.Name, call.Parameters);
        if (!_dispatched.TryGetValue(slot, out var holders))
            _dispatched[slot] = holders = new(StringComparer.Ordinal);
        if (!holders.Add(call.Type))
            return;
        foreach (var made in _made.ToList())
            if (_types.Hierarchy(made).Contains(call.Type))
                Enter(made, slot);
    }

    private void Make(string name)
    {
        if (!_types.TryGet(name, out var type) || !_made.Add(name))
            return;
        Reach($"{name}::.cctor/0");
        var hierarchy = _types.Hierarchy(name).ToList();
        foreach (var method in hierarchy.SelectMany(_types.MethodsOf))
            if (_dispatched.TryGetValue((SlotName(method), method.Parameters), out var holders) && hierarchy.Any(holders.Contains))
                Enter(name, (SlotName(method), method.Parameters));

        // What a runtime or a framework calls back is never named by an instruction of ours.
        if (hierarchy.Any(h => !_types.Declares(h) && h is not "System.Object" and not "System.ValueType" and not "System.Enum"))
            foreach (var method in hierarchy.SelectMany(_types.MethodsOf).Where(m => IsCalledBack(m, hierarchy)))
                Reach(method.Key);
    }

    /// <summary>A method of a contract from outside; of ordinary interfaces only what is dispatched counts.</summary>
    private static bool IsCalledBack(IlMethod method, List<string> hierarchy) =>
        hierarchy.Contains(StateMachine) || hierarchy.Contains(Iterator)
        || method.Name is "ExecuteAsync" or "StartAsync" or "Invoke" or "InvokeAsync" or "Handle" or "Configure" or "PostConfigure" or "Validate" or "Map" or "Dispose" or "DisposeAsync" or "CreateHost" or "ConfigureWebHost";

    private void Enter(string type, (string Name, int Parameters) slot)
    {
        foreach (var holder in _types.Hierarchy(type))
            if (_types.TryGet(holder, out var known)
                && known.Methods.FirstOrDefault(m => m.Parameters == slot.Parameters && SlotName(m) == slot.Name) is { } method)
            {
                Reach(method.Key);
                return;
            }
    }

    /// <summary>A type named by a type argument or <c>typeof</c> may be made by reflection or a container; that of a program may be hosted.</summary>
    private void Touch(string name)
    {
        if (!_types.TryGet(name, out var type))
            return;
        Make(name);
        foreach (var constructor in type.Methods.Where(m => m.Name == ".ctor"))
            Reach(constructor.Key);
        if (_programs.TryGetValue(name, out var program))
            Reach(program);
    }

    /// <summary>An explicit implementation is called by the contract's own name.</summary>
    private static string SlotName(IlMethod method) => method.Name[0] == '.' ? method.Name : method.Name[(method.Name.LastIndexOf('.') + 1)..];

    private void Reach(string key)
    {
        if (_methods.TryGetValue(key, out var method) && _reached.Add(key))
            _open.Enqueue(method);
    }
}
