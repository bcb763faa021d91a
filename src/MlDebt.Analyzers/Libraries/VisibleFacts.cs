using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Libraries;

/// <summary>The part of an index that one compilation sees.</summary>
internal sealed class VisibleFacts
{
    private readonly FactIndex _index;
    private readonly bool[] _visible;

    /// <summary>Sees the libraries of the referenced assemblies, and those that are about the user's own source.</summary>
    public VisibleFacts(FactIndex index, Compilation compilation)
    {
        _index = index;
        _visible = new bool[index.Libraries.Length];
        foreach (var assembly in compilation.ReferencedAssemblyNames)
            foreach (var number in index.OfAssembly(assembly.Name))
                _visible[number] = true;
        HasMl = Sees(LibraryKind.Ml);
        HasTestFramework = Sees(LibraryKind.Test);
        for (var number = 0; number < _visible.Length; number++)
            _visible[number] |= index.Libraries[number].Assemblies.IsEmpty;
    }

    /// <summary>True when an assembly of an ML library is referenced.</summary>
    public bool HasMl { get; }

    /// <summary>True when an assembly of a test framework is referenced.</summary>
    public bool HasTestFramework { get; }

    /// <summary>Whether any member of that name is known.</summary>
    public bool Knows(string name)
    {
        foreach (var number in _index.OfName(name))
            if (_visible[number])
                return true;
        return false;
    }

    /// <summary>Facts of one role, in file order.</summary>
    public IEnumerable<Fact> With(Role role) => Seen(_index.OfRole(role));

    /// <summary>Facts of one id.</summary>
    public IReadOnlyList<Fact> Of(string id) => _index.OfId(id) is { Length: > 0 } entries ? Seen(entries) : Array.Empty<Fact>();

    private IReadOnlyList<Fact> Seen(FactIndex.Entry[] entries) => entries.Where(e => _visible[e.Library]).Select(e => e.Fact).ToArray();

    private bool Sees(LibraryKind kind)
    {
        for (var number = 0; number < _visible.Length; number++)
            if (_visible[number] && _index.Libraries[number].Kind == kind)
                return true;
        return false;
    }
}
