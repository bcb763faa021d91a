using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Libraries;
using Xunit;
using static MlDebt.Analyzers.FactsTests.Wrong;

namespace MlDebt.Analyzers.FactsTests;

/// <summary>What stands for libraries whose packages a feed may not have is as good as it says.</summary>
public class StandInTests
{
    /// <summary>
    /// Libraries without a real assembly at hand, and what stands for it: a signature stub, or the list of members that
    /// were written down. A library that is neither here nor referenced is a forgotten one.
    /// </summary>
    private static readonly string[] NotReal =
    [
        "Amazon.Lambda.Annotations", "Grpc.AspNetCore.Server", "LLamaSharp", "MassTransit", "MediatR", "Microsoft.ApplicationInsights", "Microsoft.Azure.Functions.Worker", "Microsoft.Azure.WebJobs", "Microsoft.Extensions.ML", "Microsoft.ML.AutoML", "Microsoft.ML.Mkl.Components", "Microsoft.ML.OnnxConverter", "Microsoft.ML.OnnxRuntimeGenAI",
        "Microsoft.ML.Recommender", "Microsoft.ML.TensorFlow", "Microsoft.ML.TimeSeries", "Microsoft.ML.TorchSharp", "Microsoft.ML.Vision",
        "Qdrant.Client", "Quartz", "System.Web.Mvc", "TensorFlow.Keras", "TensorFlow.NET", "TorchAudio", "TorchVision", "YoloDotNet",
    ];

    [Fact]
    public void Every_library_is_real_or_known_not_to_be() =>
        Assert.Equal(
            NotReal.Order(StringComparer.Ordinal),
            FactFiles.All.Where(l => !l.Assemblies.IsEmpty && !FactSymbols.AreReal(l)).Select(l => l.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_not_real_has_a_stub_or_was_written_down() =>
        Nothing(FactFiles.All.Where(l => !l.Assemblies.IsEmpty && !FactSymbols.AreAtHand(l) && !Recorded(l).Any()).Select(l => l.Name));

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

    private static IEnumerable<RecordedApi> Recorded(LibraryFacts library) => RecordedApi.All.Where(r => library.Assemblies.Contains(r.Assembly));

    /// <summary>A type is known when one of its members is.</summary>
    private static bool IsHolder(Fact fact, IEnumerable<RecordedApi> recorded) =>
        fact.Id[0] == 'T' && recorded.Any(r => r.Id[2..].StartsWith(fact.Id[2..] + ".", StringComparison.Ordinal));
}
