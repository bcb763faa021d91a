using System.Diagnostics.CodeAnalysis;

namespace MlDebt.Tool.TestReach;

/// <summary>The types of all assemblies that were read, by name.</summary>
internal sealed class IlTypes
{
    private readonly Dictionary<string, IlType> _types = new(StringComparer.Ordinal);

    public IlTypes(IEnumerable<IlType> types)
    {
        foreach (var type in types)
            _types[type.Name] = type;
    }

    /// <summary>Whether one of the assemblies declares the type; others are a framework's.</summary>
    public bool Declares(string name) => _types.ContainsKey(name);

    public bool TryGet(string name, [NotNullWhen(true)] out IlType? type) => _types.TryGetValue(name, out type);

    /// <summary>The methods a type declares; none for a framework's type.</summary>
    public IEnumerable<IlMethod> MethodsOf(string name) => _types.TryGetValue(name, out var type) ? type.Methods : [];

    /// <summary>The type itself, then its base types and interfaces, nearest first.</summary>
    public IEnumerable<string> Hierarchy(string name)
    {
        var open = new Queue<string>([name]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var next))
        {
            if (!seen.Add(next))
                continue;
            yield return next;
            if (_types.TryGetValue(next, out var type))
                foreach (var parent in type.Bases)
                    open.Enqueue(parent);
        }
    }
}
