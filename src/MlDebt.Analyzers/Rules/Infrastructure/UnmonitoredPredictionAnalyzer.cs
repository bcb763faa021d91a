using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>MLD514: a model answers requests or jobs, and nobody between the entry point and the model records anything.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnmonitoredPredictionAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public UnmonitoredPredictionAnalyzer()
        : base(UnmonitoredPrediction)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var predictions = project.Sinks.Uses(Role.ModelUse, token).Where(use => !MakesEngine(use, project)).ToList();
        if (predictions.Count == 0)
            yield break;
        var telemetry = new TelemetryUse(project, token);
        if (telemetry.IsWiredUp)
            yield break;
        var isChatTraced = ChatChain.All(project, token).Any(chain => chain.Tells(telemetry));
        foreach (var member in predictions.GroupBy(use => Members.Around(use.Syntax)))
        {
            var use = member.First();
            var reach = project.Reach.Of(use.Syntax, token);
            if (reach.EntryPoints.FirstOrDefault(IsServed) is { } entry && reach.IsComplete && !(isChatTraced && IsChat(use, project))
                && !telemetry.In(member.Key) && !IsWatchedByTaker(use.Syntax, telemetry, project.Source, token) && !reach.Slice.Any(step => telemetry.In(Whole(step.Code))))
                yield return Describe(use, entry, member.Skip(1));
        }
    }

    private static bool IsServed(EntryPoint entry) => Paces.Of(entry.Kind) == Pace.Request || entry.Kind == EntryKind.Hosted;

    /// <summary>A function given to a method of the user's own that tells: <c>Watched(() => engine.Predict(row))</c>.</summary>
    private static bool IsWatchedByTaker(SyntaxNode prediction, TelemetryUse telemetry, SourceView source, CancellationToken token) => prediction.Ancestors().OfType<InvocationExpressionSyntax>()
        .Any(call => source.Symbol(call, token) is { } taker && source.Declarations(taker.OriginalDefinition, token).Any(telemetry.In));

    /// <summary>A call that answers an engine or lends one predicts nothing yet.</summary>
    private static bool MakesEngine(LibraryUse use, MlProject project) =>
        use.Member is IMethodSymbol { ReturnType: { } answer } && Creation.FactOf(answer, Role.NotThreadSafe, project.Libraries) is not null;

    /// <summary>A model behind an interface that decorators implement.</summary>
    private static bool IsChat(LibraryUse use, MlProject project) => project.Sinks.Uses(Role.ChatPipeline, default).Any(chain => SymbolEqualityComparer.Default.Equals(chain.Member.ContainingAssembly, use.Member.ContainingAssembly))
        || use.Receiver?.Type is { TypeKind: TypeKind.Interface } || use.Arguments.FirstOrDefault().Value?.Type is { TypeKind: TypeKind.Interface };

    /// <summary>Of a type only its own members run on the way, not the types in it; of anything else all of it.</summary>
    private static SyntaxNode Whole(SyntaxNode code) => code is TypeDeclarationSyntax { ParameterList: { } primary } ? primary : code;

    private static Finding Describe(LibraryUse use, EntryPoint entry, IEnumerable<LibraryUse> others) => new(
        UnmonitoredPrediction,
        use.Syntax,
        ImmutableArray.Create(Wording.Member(use.Member), entry.Code is AnonymousFunctionExpressionSyntax ? "an endpoint" : Wording.Member(entry.Member)),
        DebtKind.MissingTelemetry,
        Setting: "",
        Wording.Member(use.Member),
        others.Select(o => o.Syntax.GetLocation()).ToImmutableArray());
}
