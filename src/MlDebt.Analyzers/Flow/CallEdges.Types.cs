using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <content>What makes objects and static state: creations, derived constructors, containers, the first touch of a type.</content>
internal sealed partial class CallEdges
{
    private IncomingCalls Creations(IMethodSymbol constructor, CancellationToken token)
    {
        var type = constructor.ContainingType;
        var uses = _source.Uses(type.Name, token).Take(MostUses + 1).ToList();
        var edges = uses.Take(MostUses).SelectMany(use => ByName(use, constructor, token)).ToList();
        foreach (var tree in _source.Trees)
        {
            var index = NameIndex.Of(tree, token);
            var unnamed = index.Uses(type.Name).Count > 0 ? index.ImplicitCreations : [];
            foreach (var node in unnamed.Concat<SyntaxNode>(index.ConstructorInitializers.Where(c => Callers.MayCall(c, type))))
                if (Same(_source.Symbol(node, token), constructor))
                    edges.AddRange(At(node, CallKind.Creation, constructor, token));
        }

        // Where it is registered, a container makes it; who merely asks the container does not.
        var isRegistered = edges.Any(e => e.Kind == CallKind.Registered);
        return new(edges.Where(e => !isRegistered || e.Kind != CallKind.Handed).ToImmutableArray(), uses.Count, uses.Count <= MostUses);
    }

    private IEnumerable<CallEdge> ByName(SimpleNameSyntax use, IMethodSymbol constructor, CancellationToken token)
    {
        SyntaxNode type = use;
        while (type.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax)
            type = type.Parent;
        switch (type.Parent)
        {
            case ObjectCreationExpressionSyntax or PrimaryConstructorBaseTypeSyntax when Same(_source.Symbol(type.Parent, token), constructor):
                return At(type.Parent, CallKind.Creation, constructor, token);
            case SimpleBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax derived } when CanBeImplicit(constructor) && Same(_source.Symbol(use, token), constructor.ContainingType):
                return Derived(derived, constructor, token);
            case TypeArgumentListSyntax { Parent: GenericNameSyntax generic } when Callers.InvocationOf(generic) is { } call:
                return Given(call, use, constructor, token);
            case TypeOfExpressionSyntax typeOf when typeOf.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: InvocationExpressionSyntax call }:
                return Given(call, use, constructor, token);
            default:
                return [];
        }
    }

    /// <summary>The constructors of a derived type that call the base's without saying so.</summary>
    private IEnumerable<CallEdge> Derived(TypeDeclarationSyntax type, IMethodSymbol constructor, CancellationToken token) =>
        (_source.Declared(type, token) as INamedTypeSymbol)?.InstanceConstructors
            .Where(c => c.DeclaringSyntaxReferences.All(r => r.GetSyntax(token) is ConstructorDeclarationSyntax { Initializer: null } or TypeDeclarationSyntax))
            .Select(c => new CallEdge(CallKind.Creation, NodeOf(c), constructor, type, Pace.Same))
        ?? [];

    private static bool CanBeImplicit(IMethodSymbol constructor) => constructor.Parameters.All(p => p.IsOptional);

    /// <summary>A type given to a call as a type: a container keeps it as long as it was told, a framework starts runs with it, others may create it.</summary>
    private IEnumerable<CallEdge> Given(InvocationExpressionSyntax call, SimpleNameSyntax use, IMethodSymbol constructor, CancellationToken token)
    {
        if (!Same(_source.Symbol(use, token), constructor.ContainingType) || _source.Meant(call, token) is not IMethodSymbol method)
            return [];
        var registration = _libraries.FactOf(method, Role.Registration);
        var pace = registration is null ? Pace.Unknown : Handover.PaceOf(registration);
        var entry = Handover.EntryOf(_libraries.FactOf(method, Role.EntryPoint));
        return At(call, registration is null ? CallKind.Handed : CallKind.Registered, constructor, token)
            .Select(e => e with { Pace = pace.Within(e.Pace), Entry = entry is { } kind ? new(kind, constructor, call) : e.Entry });
    }

    /// <summary>The static state of a type is made when it is first touched: by its name, by an object of it, by an extension, or by a run that starts in it.</summary>
    private IncomingCalls Touches(INamedTypeSymbol type, CancellationToken token)
    {
        var uses = _source.Uses(type.Name, token).Take(MostUses + 1).ToList();
        var members = type.GetMembers().OfType<IMethodSymbol>().Where(m => m.MethodKind == MethodKind.Ordinary).ToList();
        var named = uses.Take(MostUses).Where(use => use.Parent is MemberAccessExpressionSyntax && Same(_source.Symbol(use, token), type)).SelectMany(use => At(use, CallKind.Touched, type, token));
        var created = type.InstanceConstructors.Where(c => _entries.Of(c, token) is not null || To(NodeOf(c), token).Edges.Length > 0).Select(c => new CallEdge(CallKind.Touched, NodeOf(c), type, DeclarationOf(c, type, token), Pace.Once));
        var extensions = members.Where(m => m.IsExtensionMethod).SelectMany(m => To(m, token).Edges);
        var started = members.Where(m => _entries.Of(m, token) is not null).Select(m => new CallEdge(CallKind.Touched, NodeOf(m), type, DeclarationOf(m, type, token), Pace.Once));
        var edges = named.Concat(created).Concat(extensions).Concat(started).Where(e => !Same(e.Caller, type))
            .Select(e => e with { Kind = CallKind.Touched, Callee = type, Pace = Pace.Once }).ToImmutableArray();
        return new(edges, uses.Count, uses.Count <= MostUses);
    }

    private SyntaxNode DeclarationOf(ISymbol member, INamedTypeSymbol type, CancellationToken token) =>
        _source.Declaration(member, token) ?? _source.Declaration(type, token) ?? _source.Trees[0].GetRoot(token);
}
