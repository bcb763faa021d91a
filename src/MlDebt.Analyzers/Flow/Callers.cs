using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <summary>One call of a method or constructor in the compilation.</summary>
internal sealed record CallSite(IOperation Call, ImmutableArray<IArgumentOperation> Arguments);

/// <summary>Every call of one method.</summary>
/// <param name="Calls">The calls, in tree and source order.</param>
/// <param name="Escapes">True when the method is also handed on as a delegate, so that unseen calls exist.</param>
internal sealed record CallSites(ImmutableArray<CallSite> Calls, bool Escapes);

/// <summary>Finds the calls of a method by its name, then by binding; remembers them for the compilation's life.</summary>
internal sealed class Callers
{
    private readonly ConcurrentDictionary<ISymbol, CallSites> _known = new(SymbolEqualityComparer.Default);
    private readonly SourceView _source;

    public Callers(SourceView source) => _source = source;

    /// <summary>The calls of a method, local function, accessor or constructor declared in source.</summary>
    public CallSites Of(IMethodSymbol method, CancellationToken token)
    {
        var definition = (method.PartialDefinitionPart ?? method).OriginalDefinition;
        if (_known.TryGetValue(definition, out var known))
            return known;
        var found = definition.MethodKind == MethodKind.Constructor ? Creations(definition, token) : Invocations(definition, token);
        return _known.GetOrAdd(definition, found);
    }

    private CallSites Invocations(IMethodSymbol method, CancellationToken token)
    {
        var calls = ImmutableArray.CreateBuilder<CallSite>();
        var escapes = false;
        foreach (var use in _source.Uses(NameOf(method), token))
        {
            if (InvocationOf(use) is { } syntax)
            {
                if (_source.Operation(syntax, token) is IInvocationOperation call && Reaches(call.TargetMethod, method))
                    calls.Add(new(call, call.Arguments));
            }
            else if (!IsNameOf(use) && _source.Symbol(use, token) is IMethodSymbol handed && Reaches(handed, method))
            {
                escapes = true;
            }
        }

        return new(calls.ToImmutable(), escapes);
    }

    private CallSites Creations(IMethodSymbol constructor, CancellationToken token)
    {
        var type = constructor.ContainingType;
        var named = _source.Uses(type.Name, token).Select(use => use.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>()).Where(c => c is not null && NameOf(c.Type) == type.Name).Distinct();
        var unnamed = _source.Trees.SelectMany(tree => NameIndex.Of(tree, token).ImplicitCreations);
        var chained = _source.Trees.SelectMany(tree => NameIndex.Of(tree, token).ConstructorInitializers);
        var bases = _source.Uses(type.Name, token).Select(use => use.FirstAncestorOrSelf<PrimaryConstructorBaseTypeSyntax>()).Where(b => b is not null && NameOf(b.Type) == type.Name);
        var calls = ImmutableArray.CreateBuilder<CallSite>();
        foreach (var node in named.Concat<SyntaxNode?>(unnamed).Concat(chained.Where(c => MayCall(c, type))).Concat(bases))
        {
            var site = _source.Operation(node!, token) switch
            {
                IObjectCreationOperation creation when Same(creation.Constructor, constructor) => new CallSite(creation, creation.Arguments),
                IInvocationOperation chain when Same(chain.TargetMethod, constructor) => new CallSite(chain, chain.Arguments),
                _ => null,
            };
            if (site is not null)
                calls.Add(site);
        }

        return new(calls.ToImmutable(), Escapes: false);
    }

    /// <summary>A call of the method itself, of what it overrides, or of an interface member it implements.</summary>
    internal static bool Reaches(ISymbol target, ISymbol member)
    {
        var called = (target is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : target).OriginalDefinition;
        for (var m = member; m is not null; m = Implementations.Overridden(m)?.OriginalDefinition)
            if (Same(called, m) || Implementations.Implements(m, called))
                return true;
        return false;
    }

    /// <summary>The name uses are written with: an explicit implementation is used by that of the interface member.</summary>
    internal static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations.FirstOrDefault()?.Name ?? method.Name,
        IPropertySymbol property => property.ExplicitInterfaceImplementations.FirstOrDefault()?.Name ?? property.Name,
        _ => member.Name,
    };

    internal static bool MayCall(ConstructorInitializerSyntax chain, INamedTypeSymbol type) =>
        chain.ThisOrBaseKeyword.IsKind(SyntaxKind.BaseKeyword) || chain.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText == type.Name;

    internal static bool IsNameOf(SyntaxNode use) =>
        use.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    internal static string? NameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The invocation whose called name this is, or null when the name is only handed on.</summary>
    internal static InvocationExpressionSyntax? InvocationOf(SimpleNameSyntax use)
    {
        ExpressionSyntax called = use.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == use => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => use,
        };
        return called.Parent is InvocationExpressionSyntax invocation && invocation.Expression == called ? invocation : null;
    }

    private static bool Same(ISymbol? one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one?.OriginalDefinition, other);
}
