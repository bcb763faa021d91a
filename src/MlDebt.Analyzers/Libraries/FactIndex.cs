using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Libraries;

/// <summary>
/// Facts by id, by role and by name, over any number of libraries. That of the shipped facts is made once a process; a
/// compilation only says which of the libraries it sees, because building dictionaries for each keystroke would cost more
/// than every rule together.
/// </summary>
internal sealed class FactIndex
{
    private static readonly Lazy<FactIndex> OfShipped = new(() => new(FactFiles.All));
    private static readonly Entry[] None = Array.Empty<Entry>();

    private readonly Dictionary<string, Entry[]> _byId;
    private readonly Dictionary<string, int[]> _byName;
    private readonly Dictionary<string, int[]> _byAssembly;
    private readonly Dictionary<Role, Entry[]> _byRole;

    public FactIndex(ImmutableArray<LibraryFacts> libraries)
    {
        Libraries = libraries;
        var all = libraries.SelectMany((library, number) => library.Facts.Select(fact => new Entry(fact, number))).ToList();
        var members = all.Where(e => !e.Fact.IsAddress).ToList();
        _byRole = all.GroupBy(e => e.Fact.Role).ToDictionary(g => g.Key, g => g.ToArray());
        _byId = members.GroupBy(e => e.Fact.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _byName = Numbers(members.Select(e => (NameOf(e.Fact), e.Library)), StringComparer.Ordinal);
        _byAssembly = Numbers(libraries.SelectMany((library, number) => library.Assemblies.Select(assembly => (assembly, number))), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The facts the analyzer ships.</summary>
    public static FactIndex Shipped => OfShipped.Value;

    /// <summary>The libraries, in the order their numbers count.</summary>
    public ImmutableArray<LibraryFacts> Libraries { get; }

    /// <summary>Facts of one id, each with the number of its library.</summary>
    public Entry[] OfId(string id) => _byId.TryGetValue(id, out var entries) ? entries : None;

    /// <summary>Facts of one role, each with the number of its library.</summary>
    public Entry[] OfRole(Role role) => _byRole.TryGetValue(role, out var entries) ? entries : None;

    /// <summary>The numbers of the libraries that know a member of that name.</summary>
    public int[] OfName(string name) => _byName.TryGetValue(name, out var numbers) ? numbers : Array.Empty<int>();

    /// <summary>The numbers of the libraries an assembly belongs to.</summary>
    public int[] OfAssembly(string name) => _byAssembly.TryGetValue(name, out var numbers) ? numbers : Array.Empty<int>();

    private static string NameOf(Fact fact) => fact.IsConstructor ? WellKnownMemberNames.InstanceConstructorName : fact.SimpleName;

    private static Dictionary<string, int[]> Numbers(IEnumerable<(string Key, int Number)> pairs, StringComparer comparer) =>
        pairs.GroupBy(p => p.Key, comparer).ToDictionary(g => g.Key, g => g.Select(p => p.Number).Distinct().ToArray(), comparer);

    /// <summary>A fact and the number of its library.</summary>
    internal readonly record struct Entry(Fact Fact, int Library);
}
