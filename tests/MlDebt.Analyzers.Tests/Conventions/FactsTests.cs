using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Libraries;
using Xunit;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>Every shipped fact is true: the member exists, and so does all the fact says about it.</summary>
public class FactsTests
{
    /// <summary>Libraries without an assembly at hand. A library that is neither here nor referenced is a forgotten one.</summary>
    private static readonly string[] NotAtHand =
    [
        "Amazon.Lambda.Annotations", "Azure.Functions", "Grpc.AspNetCore", "MSTest", "MassTransit", "MediatR", "Microsoft.Extensions.ML", "Microsoft.ML.AutoML", "Microsoft.ML.Mkl.Components", "Microsoft.ML.OnnxConverter",
        "Microsoft.ML.Recommender", "Microsoft.ML.TensorFlow", "Microsoft.ML.TimeSeries", "Microsoft.ML.TorchSharp",
        "Microsoft.ML.Vision", "NUnit", "Quartz", "System.CommandLine", "System.Configuration", "System.Web.Mvc", "TUnit", "xUnit.v3",
    ];

    private static readonly string[] Keys = ["argument", "as", "default", "each", "form", "from", "front", "into", "join", "lifetime", "only", "pair", "parameter", "range", "raw", "schema", "selector", "unit", "use", "values"];

    [Fact]
    public void Every_file_ships_inside_the_analyzer() =>
        Assert.Equal(
            Directory.GetFiles(SourceFolder(), "*.facts").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            FactFiles.Texts().Keys);

    [Fact]
    public void Every_file_parses_without_a_problem() =>
        Nothing(FactFiles.Texts().SelectMany(file => FactParser.Parse(file.Value).Problems.Select(p => $"{file.Key}:{p.Line} {p.Message}")));

    [Fact]
    public void Every_library_is_at_hand_or_known_not_to_be() =>
        Assert.Equal(
            NotAtHand.Order(StringComparer.Ordinal),
            FactFiles.All.Where(l => !FactSymbols.AreAtHand(l)).Select(l => l.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void No_role_is_given_twice_to_one_member() =>
        Nothing(FactFiles.All.SelectMany(l => l.Facts).GroupBy(f => (f.Role, f.Id)).Where(g => g.Count() > 1).Select(g => Line(g.First())));

    [Fact]
    public void Every_key_is_known_and_every_exception_is_about_a_listed_parameter() =>
        Nothing(
            from fact in FactFiles.All.SelectMany(l => l.Facts)
            from key in fact.Attributes.Keys
            let parts = key.Split('.', 2)
            where !Keys.Contains(parts[0]) || (parts.Length == 2 && !fact.Lists("parameter", parts[1]))
            select $"{Line(fact)}: {key}");

    [Fact]
    public void Every_member_exists_in_an_assembly_of_its_library() =>
        Nothing(AtHand().Where(f => f.Symbols.Count == 0).Select(f => Line(f.Fact)));

    [Fact]
    public void Every_parameter_exists() =>
        Nothing(
            from f in AtHand()
            from key in new[] { "each", "from", "into", "pair", "parameter", "schema", "selector" }
            from name in f.Fact[key]?.Split('|') ?? []
            where !(key is "each" or "from" && name == "receiver") && !Parameters(f.Symbols, name).Any()
            select $"{Line(f.Fact)}: {key}={name}");

    [Fact]
    public void Every_schema_is_an_out_parameter() =>
        Nothing(
            from f in AtHand()
            where f.Fact["schema"] is { } name && Parameters(f.Symbols, name).Any(p => p.RefKind != RefKind.Out)
            select Line(f.Fact));

    [Fact]
    public void Every_type_argument_exists() =>
        Nothing(
            from f in AtHand()
            where f.Fact["argument"] is not null
            let argument = int.Parse(f.Fact["argument"]!)
            where f.Symbols.Any(s => argument >= (s is IMethodSymbol m ? m.Arity : ((INamedTypeSymbol)s).Arity))
            select Line(f.Fact));

    [Fact]
    public void What_carries_a_number_can_hold_one() =>
        Nothing(Carriers(Role.Threshold, Role.Hyperparameter, Role.Metric).Where(c => !HoldsNumber(c.Type)).Select(c => $"{Line(c.Fact)}: {c.Type}"));

    [Fact]
    public void What_carries_a_location_can_hold_one() =>
        Nothing(
            from c in Carriers(Role.ModelLocation, Role.DataLocation, Role.Endpoint, Role.NeutralEndpoint, Role.BaseLocation)
            where c.Type.ToString()!.TrimEnd('?') is not ("string" or "string[]" or "System.Uri" or "System.IO.Stream" or "byte[]")
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
        INamedTypeSymbol { TypeArguments: [var inner] } => HoldsNumber(inner),
        _ => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double,
    };

    private static IEnumerable<IParameterSymbol> Parameters(IEnumerable<ISymbol> symbols, string name) =>
        symbols.OfType<IMethodSymbol>().SelectMany(m => m.Parameters).Where(p => p.Name == name);

    private static IEnumerable<(Fact Fact, IReadOnlyList<ISymbol> Symbols)> AtHand() =>
        FactFiles.All.Where(FactSymbols.AreAtHand).SelectMany(l => l.Facts.Select(f => (f, FactSymbols.Of(l, f))));

    private static string SourceFolder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "src", "MlDebt.Analyzers", "Libraries");

    private static string Line(Fact fact) => $"{FactParser.WordOf(fact.Role)} {fact.Id}";

    private static void Nothing(IEnumerable<string> wrong)
    {
        var lines = wrong.ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }
}
