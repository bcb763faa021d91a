using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDebt.Analyzers.FactsTests;

/// <summary>Every assembly at hand: those of the packages this project references, read where they lie, and the stubs.</summary>
internal static class Libraries
{
    private static readonly List<MetadataReference> Real =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "references.txt")).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>A compilation that sees the real assemblies only.</summary>
    public static CSharpCompilation RealOnly { get; } = Create(Real);

    /// <summary>Simple names of the real assemblies that declare something: .NET ships façades for old names, which only forward.</summary>
    public static IReadOnlySet<string> RealNames { get; } = NamesOf(RealOnly);

    /// <summary>A compilation that sees the real assemblies and the stubs.</summary>
    public static CSharpCompilation WithStubs { get; } = Create(Real.Concat(StubAssemblies.Beside(Real, RealNames)));

    /// <summary>Simple names of the real assemblies and of the stubs.</summary>
    public static IReadOnlySet<string> Names { get; } = NamesOf(WithStubs);

    private static CSharpCompilation Create(IEnumerable<MetadataReference> references) => CSharpCompilation.Create("facts", references: references);

    private static HashSet<string> NamesOf(Compilation compilation) =>
        [.. compilation.SourceModule.ReferencedAssemblySymbols.Where(a => a.TypeNames.Any(name => name != "<Module>")).Select(a => a.Name)];
}
