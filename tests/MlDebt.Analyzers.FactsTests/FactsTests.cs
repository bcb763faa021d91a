using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Libraries;
using Xunit;
using Xunit.Abstractions;

namespace MlDebt.Analyzers.FactsTests;

/// <summary>Every shipped fact is true: the member exists, and so does all the fact says about it.</summary>
public class FactsTests(ITestOutputHelper output)
{
    /// <summary>
    /// Libraries without a real assembly at hand, and what stands for it: a signature stub, or the list of members that
    /// were written down. A library that is neither here nor referenced is a forgotten one.
    /// </summary>
    private static readonly string[] NotReal =
    [
        "LLamaSharp", "Microsoft.Azure.WebJobs", "Microsoft.Extensions.ML", "Microsoft.ML.AutoML", "Microsoft.ML.OnnxConverter", "Microsoft.ML.OnnxRuntimeGenAI",
        "Microsoft.ML.Recommender", "Microsoft.ML.TensorFlow", "Microsoft.ML.TimeSeries", "Microsoft.ML.TorchSharp", "Microsoft.ML.Vision",
        "Qdrant.Client", "TensorFlow.Keras", "TensorFlow.NET", "TorchAudio", "TorchVision", "YoloDotNet",
    ];

    /// <summary>Libraries nothing stands for: well known types of packages that are not worth a stub.</summary>
    private static readonly string[] Unproved = ["Grpc.AspNetCore", "Microsoft.ApplicationInsights", "Microsoft.Azure.Functions.Worker", "Microsoft.ML.Mkl.Components"];

    [Fact]
    public void Every_file_ships_inside_the_analyzer() =>
        Assert.Equal(
            Directory.GetFiles(SourceFolder(), "*.facts").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            FactFiles.Texts().Keys);

    [Fact]
    public void Every_file_parses_without_a_problem() =>
        Nothing(FactFiles.Texts().SelectMany(file => FactParser.Parse(file.Value).Problems.Select(p => $"{file.Key}:{p.Line} {p.Message}")));

    [Fact]
    public void Every_library_is_real_or_known_not_to_be() =>
        Assert.Equal(
            NotReal.Concat(Unproved).Order(StringComparer.Ordinal),
            FactFiles.All.Where(l => !l.Assemblies.IsEmpty && !FactSymbols.AreReal(l)).Select(l => l.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_not_real_has_a_stub_or_was_written_down() =>
        Assert.Equal(
            Unproved.Order(StringComparer.Ordinal),
            FactFiles.All.Where(l => !l.Assemblies.IsEmpty && !FactSymbols.AreAtHand(l) && !Recorded(l).Any()).Select(l => l.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void No_role_is_given_twice_to_one_member() =>
        Nothing(FactFiles.All.SelectMany(l => l.Facts).GroupBy(f => (f.Role, f.Id)).Where(g => g.Count() > 1).Select(g => Line(g.First())));

    [Fact]
    public void Every_role_is_asked_for_by_a_rule() =>
        Nothing(
            from role in Enum.GetValues<Role>()
            let rules = typeof(Role).GetField(role.ToString())!.GetCustomAttribute<AskedByAttribute>()?.Rules ?? []
            where rules.Count == 0 || rules.Any(rule => rule.Length != 6 || !rule.StartsWith("MLD", StringComparison.Ordinal))
            select $"{role}: {string.Join(' ', rules)}");

    [Fact]
    public void Every_role_is_filled() =>
        Nothing(Enum.GetValues<Role>().Except(FactFiles.All.SelectMany(l => l.Facts).Select(f => f.Role)).Select(FactParser.WordOf));

    [Fact]
    public void Every_member_exists_in_an_assembly_of_its_library() =>
        Nothing(AtHand().Where(f => f.Symbols.Count == 0 && f.Fact["old"] is null).Select(f => Line(f.Fact)));

    [Fact]
    public void Every_parameter_exists() =>
        Nothing(
            from f in AtHand()
            from key in new[] { "parameter", "from", "schema", "data", "key" }
            from name in f.Fact[key]?.Split('|') ?? []
            where !(key == "from" && name == "receiver") && f.Fact["old", name] is null && !Parameters(f.Symbols, name).Any()
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

    [Fact]
    public void What_was_written_down_names_every_member_and_parameter() =>
        Nothing(
            from library in FactFiles.All.Where(l => !FactSymbols.AreAtHand(l))
            let recorded = Recorded(library).ToList()
            where recorded.Count > 0
            from fact in library.Facts
            let named = recorded.Where(r => r.IsNamed(fact.Id)).ToList()
            let unknown = (fact["parameter"]?.Split('|') ?? []).Where(p => !named.Any(r => r.Parameters.Contains(p)))
            where (named.Count == 0 && !IsHolder(fact, recorded)) || unknown.Any()
            select $"{Line(fact)}: {string.Join('|', unknown)}");

    [Fact]
    public void Every_stub_declares_what_was_written_down() =>
        Nothing(
            from recorded in RecordedApi.All
            where Libraries.Names.Contains(recorded.Assembly)
            let symbols = DocumentationCommentId.GetSymbolsForDeclarationId(recorded.Id, Libraries.WithStubs)
            where !symbols.Any(s => s is not IMethodSymbol method || method.Parameters.Select(p => p.Name).SequenceEqual(recorded.Parameters))
            select $"{recorded.Assembly} {recorded.Id} {string.Join(',', recorded.Parameters)}");

    /// <summary>How many facts each library has in each role; printed, so that a gap is seen.</summary>
    [Fact]
    public void Counts_are_printed()
    {
        foreach (var library in FactFiles.All.OrderBy(l => l.Name, StringComparer.Ordinal))
            output.WriteLine($"{library.Name,-48}{library.Facts.Length,5}  {string.Join(' ', library.Facts.CountBy(f => f.Role).OrderBy(c => c.Key).Select(c => $"{FactParser.WordOf(c.Key)}={c.Value}"))}");
        Assert.All(FactFiles.All, library => Assert.NotEmpty(library.Facts));
    }

    private static IEnumerable<RecordedApi> Recorded(LibraryFacts library) => RecordedApi.All.Where(r => library.Assemblies.Contains(r.Assembly));

    /// <summary>A type is known when one of its members is.</summary>
    private static bool IsHolder(Fact fact, IEnumerable<RecordedApi> recorded) =>
        fact.Id[0] == 'T' && recorded.Any(r => r.Id[2..].StartsWith(fact.Id[2..] + ".", StringComparison.Ordinal));

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

    private static string SourceFolder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "src", "MlDebt.Analyzers", "Libraries");

    private static string Line(Fact fact) => $"{FactParser.WordOf(fact.Role)} {fact.Id}";

    private static void Nothing(IEnumerable<string> wrong)
    {
        var lines = wrong.ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }
}
