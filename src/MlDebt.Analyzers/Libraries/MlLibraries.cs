using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Libraries;

/// <summary>The facts one compilation can see: those of the libraries it references, and those its team wrote.</summary>
internal sealed class MlLibraries
{
    private readonly Dictionary<string, List<Fact>> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<Role, List<Fact>> _byRole = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private MlLibraries(IEnumerable<LibraryFacts> libraries)
    {
        foreach (var fact in libraries.SelectMany(l => l.Facts))
        {
            Add(_byId, fact.Id, fact);
            Add(_byRole, fact.Role, fact);
            _names.Add(fact.IsConstructor ? WellKnownMemberNames.InstanceConstructorName : fact.SimpleName);
        }
    }

    /// <summary>True when a test framework is referenced.</summary>
    public bool HasTestFramework { get; private init; }

    /// <summary>The facts the compilation can see, or null when it references no ML library.</summary>
    public static MlLibraries? TryCreate(Compilation compilation, ImmutableArray<AdditionalText> files, CancellationToken token)
    {
        var referenced = new HashSet<string>(compilation.ReferencedAssemblyNames.Select(n => n.Name), StringComparer.OrdinalIgnoreCase);
        var own = OwnFacts(files, token);
        if (!own.Concat(FactFiles.All).Any(l => l.Kind == LibraryKind.Ml && l.Assemblies.Any(referenced.Contains)))
            return null;
        var visible = FactFiles.All.Concat(own).Where(l => l.Assemblies.IsEmpty || l.Assemblies.Any(referenced.Contains)).ToList();
        return new(visible) { HasTestFramework = visible.Any(l => l.Kind == LibraryKind.Test) };
    }

    /// <summary>The facts of one role, in file order.</summary>
    public IReadOnlyList<Fact> With(Role role) => _byRole.TryGetValue(role, out var facts) ? facts : ImmutableArray<Fact>.Empty;

    /// <summary>What is known of a member in that role, or null.</summary>
    public Fact? FactOf(ISymbol symbol, Role role) => FactsOf(symbol).FirstOrDefault(f => f.Role == role);

    /// <summary>Everything known of a member, also through the interface members it implements.</summary>
    public IEnumerable<Fact> FactsOf(ISymbol symbol)
    {
        if (!_names.Contains(symbol is IPropertySymbol { IsIndexer: true } ? symbol.MetadataName : symbol.Name))
            return Array.Empty<Fact>();
        var definition = symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced.OriginalDefinition : symbol.OriginalDefinition;
        var direct = Direct(definition);
        return direct.Count > 0 || definition.ContainingType is null ? direct : Inherited(definition);
    }

    private IEnumerable<Fact> Inherited(ISymbol definition)
    {
        for (var overridden = Overridden(definition); overridden is not null; overridden = Overridden(overridden))
            if (Direct(overridden.OriginalDefinition) is { Count: > 0 } facts)
                return facts;
        foreach (var contract in definition.ContainingType.AllInterfaces)
            foreach (var member in contract.GetMembers(definition.Name))
                if (Direct(member.OriginalDefinition) is { Count: > 0 } facts
                    && SymbolEqualityComparer.Default.Equals(definition.ContainingType.FindImplementationForInterfaceMember(member), definition))
                    return facts;
        return Array.Empty<Fact>();
    }

    private IReadOnlyList<Fact> Direct(ISymbol definition)
    {
        if (definition.GetDocumentationCommentId() is not { } id)
            return Array.Empty<Fact>();
        if (_byId.TryGetValue(id, out var exact))
            return exact;
        return WithoutSignature(id) is { } name && _byId.TryGetValue(name, out var group) ? group : Array.Empty<Fact>();
    }

    /// <summary><c>M:T.Name``1(System.Int32)</c> is <c>M:T.Name</c>: a fact without a parameter list means every overload.</summary>
    private static string? WithoutSignature(string id)
    {
        if (id[0] is not ('M' or 'P'))
            return null;
        var end = id.IndexOf('(');
        var path = end < 0 ? id : id.Substring(0, end);
        var arity = path.IndexOf("``", StringComparison.Ordinal);
        return arity < 0 ? path : path.Substring(0, arity);
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static ImmutableArray<LibraryFacts> OwnFacts(ImmutableArray<AdditionalText> files, CancellationToken token) =>
        files.Where(f => Path.GetFileName(f.Path).EndsWith(".mldebt.facts", StringComparison.OrdinalIgnoreCase))
            .SelectMany(f => f.GetText(token) is { } text ? FactParser.Parse(text.ToString()).Libraries : ImmutableArray<LibraryFacts>.Empty)
            .ToImmutableArray();

    private static void Add<TKey>(Dictionary<TKey, List<Fact>> index, TKey key, Fact fact)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = new();
        list.Add(fact);
    }
}
