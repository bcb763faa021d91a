using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MlDebt.Analyzers.Libraries;

namespace MlDebt.Analyzers.FactsTests;

/// <summary>What the facts name, looked up in the assemblies at hand.</summary>
internal static class FactSymbols
{
    private static readonly CSharpCompilation Compilation = Libraries.WithStubs;

    /// <summary>Whether an assembly or a stub of the library is at hand, so that its facts can be proved; those of .NET itself name none.</summary>
    public static bool AreAtHand(LibraryFacts library) => library.Assemblies.IsEmpty || library.Assemblies.Any(Libraries.Names.Contains);

    /// <summary>Whether a real assembly of the library is at hand.</summary>
    public static bool AreReal(LibraryFacts library) => library.Assemblies.Any(Libraries.RealNames.Contains);

    /// <summary>The public symbols of the library's own assemblies that the fact names: every overload when its id has no parameter list.</summary>
    public static IReadOnlyList<ISymbol> Of(LibraryFacts library, Fact fact) =>
        [.. Named(fact).Where(s => s.DeclaredAccessibility is Accessibility.Public && (library.Assemblies.IsEmpty || library.Assemblies.Contains(s.ContainingAssembly.Name)))];

    private static IEnumerable<ISymbol> Named(Fact fact)
    {
        if (fact.NamesOneOverload || fact.Id[0] == 'T')
            return DocumentationCommentId.GetSymbolsForDeclarationId(fact.Id, Compilation);
        var dot = fact.Id.LastIndexOf('.');
        var name = fact.IsConstructor ? WellKnownMemberNames.InstanceConstructorName : fact.Id[(dot + 1)..];
        return DocumentationCommentId.GetSymbolsForDeclarationId("T:" + fact.Id[2..dot], Compilation)
            .OfType<INamedTypeSymbol>()
            .SelectMany(type => type.GetMembers().Where(m => m.MetadataName == name && PrefixOf(m) == fact.Id[0]));
    }

    private static char PrefixOf(ISymbol member) => member switch
    {
        IMethodSymbol => 'M',
        IPropertySymbol => 'P',
        IFieldSymbol => 'F',
        _ => '?',
    };
}
