using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Libraries;
using Xunit;
using static MlDebt.Analyzers.FactsTests.Wrong;

namespace MlDebt.Analyzers.FactsTests;

/// <summary>Every shipped fact is true: the member exists, and so does all the fact says about it.</summary>
public class FactsTests
{
    [Fact]
    public void Every_member_exists_in_an_assembly_of_its_library() =>
        Nothing(AtHand().Where(f => f.Symbols.Count == 0 && f.Fact["old"] is null).Select(f => Line(f.Fact)));

    [Fact]
    public void Every_parameter_exists() =>
        Nothing(
            from f in AtHand()
            from key in new[] { "parameter", "from", "into", "selector", "each", "pair", "schema", "data", "key" }
            from name in f.Fact[key]?.Split('|') ?? []
            where !(key is "from" or "each" && name == "receiver") && f.Fact["old", name] is null && !Parameters(f.Symbols, name).Any()
            select $"{Line(f.Fact)}: {key}={name}");

    [Fact]
    public void Every_schema_is_an_out_parameter() =>
        Nothing(
            from f in AtHand()
            where f.Fact.Role == Role.ModelLoad && f.Fact["schema"] is { } name && Parameters(f.Symbols, name).Any(p => p.RefKind != RefKind.Out)
            select Line(f.Fact));

    [Fact]
    public void Every_type_argument_exists() =>
        Nothing(
            from f in AtHand()
            where f.Fact["argument"] is not null
            let argument = int.Parse(f.Fact["argument"]!)
            where f.Symbols.All(s => argument >= (s is IMethodSymbol m ? m.Arity : ((INamedTypeSymbol)s).Arity))
            select Line(f.Fact));

    [Fact]
    public void What_carries_a_number_can_hold_one() =>
        Nothing(Carriers(Role.Threshold, Role.Hyperparameter, Role.Metric, Role.GenerationParameter).Where(c => !HoldsNumber(c.Type)).Select(c => $"{Line(c.Fact)}: {c.Type}"));

    [Fact]
    public void What_carries_a_location_can_hold_one() =>
        Nothing(
            from c in Carriers(Role.ModelLocation, Role.DataLocation, Role.Endpoint, Role.NeutralEndpoint, Role.BaseLocation)
            where c.Type.ToString()!.TrimEnd('?') is not ("string" or "string[]" or "System.Uri" or "System.IO.Stream" or "byte[]" or "System.ReadOnlySpan<byte>")
            select $"{Line(c.Fact)}: {c.Type}");

    /// <summary>The type of every parameter, property and field that carries one of the roles.</summary>
    private static IEnumerable<(Fact Fact, ITypeSymbol Type)> Carriers(params Role[] roles) =>
        from f in AtHand()
        where roles.Contains(f.Fact.Role)
        from symbol in f.Symbols
        from type in symbol switch
        {
            IPropertySymbol property => [property.Type],
            IFieldSymbol field => [field.Type],
            IMethodSymbol method when f.Fact["parameter"] is null => [method.ReturnType],
            IMethodSymbol method => method.Parameters.Where(p => f.Fact.Lists("parameter", p.Name)).Select(p => p.Type),
            _ => Enumerable.Empty<ITypeSymbol>(),
        }
        select (f.Fact, type);

    private static bool HoldsNumber(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => HoldsNumber(array.ElementType),
        ITypeParameterSymbol => true,
        INamedTypeSymbol { TypeArguments: [var inner] } => HoldsNumber(inner),
        _ => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double,
    };

    private static IEnumerable<IParameterSymbol> Parameters(IEnumerable<ISymbol> symbols, string name) =>
        symbols.OfType<IMethodSymbol>().SelectMany(m => m.Parameters).Where(p => p.Name == name);

    private static IEnumerable<(Fact Fact, IReadOnlyList<ISymbol> Symbols)> AtHand() =>
        FactFiles.All.Where(FactSymbols.AreAtHand).SelectMany(l => l.Facts.Where(f => !f.IsAddress).Select(f => (f, FactSymbols.Of(l, f))));
}
