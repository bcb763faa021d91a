using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <summary>Where a piece of code stands: the members it runs with, and how often, beside them.</summary>
/// <param name="Owners">The member around it; for an initializer every constructor, or the type for a static one.</param>
/// <param name="Pace">How often it runs, beside its owner.</param>
/// <param name="Function">The function around it that a framework calls, or null.</param>
/// <param name="Entry">Who calls that function.</param>
internal sealed record CodeSite(ImmutableArray<ISymbol> Owners, Pace Pace, SyntaxNode? Function = null, EntryKind? Entry = null)
{
    private static readonly CodeSite Nowhere = new(ImmutableArray<ISymbol>.Empty, Pace.Unknown);

    /// <summary>Reads outwards from a node to the member around it.</summary>
    public static CodeSite Of(SyntaxNode node, SourceView source, MlLibraries libraries, CancellationToken token, int depth = 0)
    {
        var pace = Pace.Same;
        var isDeferred = false;
        for (var inner = node; inner.Parent is { } outer; inner = outer)
        {
            if (Handover.FunctionAt(outer, inner) is { } function)
            {
                var handover = Handover.Of(function, source, libraries, token, depth + 1);
                pace = pace.Within(handover.Pace);
                isDeferred = true;
                if (handover.Entry is { } entry)
                    return new(OwnersAround(outer, false, source, token), pace, function, entry);
            }
            else
            {
                pace = pace.Within(Repetition.Of(outer, inner, source, token));
            }

            if (IsMember(outer))
                return new(OwnersOf(outer, inner, isDeferred, source, token), pace);
        }

        return Nowhere;
    }

    private static ImmutableArray<ISymbol> OwnersAround(SyntaxNode node, bool isDeferred, SourceView source, CancellationToken token)
    {
        for (var inner = node; inner.Parent is { } outer; inner = outer)
            if (IsMember(outer))
                return OwnersOf(outer, inner, isDeferred, source, token);
        return Nowhere.Owners;
    }

    private static bool IsMember(SyntaxNode node) =>
        node is MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax and not EnumMemberDeclarationSyntax
        || node is VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax };

    private static ImmutableArray<ISymbol> OwnersOf(SyntaxNode member, SyntaxNode part, bool isDeferred, SourceView source, CancellationToken token)
    {
        if (part is AttributeListSyntax)
            return Nowhere.Owners;
        if (member is GlobalStatementSyntax)
            return source.Compilation.GetEntryPoint(token) is { } main ? ImmutableArray.Create<ISymbol>(main) : Nowhere.Owners;
        if (source.Declared(member, token) is not { } symbol)
            return Nowhere.Owners;
        return symbol switch
        {
            INamedTypeSymbol type => type.InstanceConstructors.Where(c => c.DeclaringSyntaxReferences.Any(r => r.Span == member.Span && r.SyntaxTree == member.SyntaxTree)).ToImmutableArray<ISymbol>(),
            IMethodSymbol { MethodKind: MethodKind.StaticConstructor } => ImmutableArray.Create<ISymbol>(symbol.ContainingType),
            _ when part is EqualsValueClauseSyntax && !isDeferred => InitializedBy(symbol),
            _ => ImmutableArray.Create(symbol),
        };
    }

    private static ImmutableArray<ISymbol> InitializedBy(ISymbol member) =>
        member.IsStatic ? ImmutableArray.Create<ISymbol>(member.ContainingType) : member.ContainingType.InstanceConstructors.ToImmutableArray<ISymbol>();
}
