using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>MLD501: an object that one thread at a time may use is kept where several threads come by.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedPredictionEngineAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public SharedPredictionEngineAnalyzer()
        : base(SharedPredictionEngine)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var registered = Registered(project, token).ToList();
        foreach (var (call, engine, lifetime) in registered)
            yield return Describe(
                call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name : call,
                "This registration",
                engine,
                lifetime == "singleton" ? "all requests" : "all that runs in a scope");
        foreach (var holder in EngineHolder.All(project, token))
            if (!registered.Any(r => SymbolEqualityComparer.Default.Equals(r.Engine, holder.Engine)) && new Sharing(holder, project, token).By is { } sharers)
                yield return Describe(holder.Site, holder.Holder.Name, holder.Engine, sharers) with { Part = holder.Name.Span };
    }

    /// <summary>Engines that a container hands to more than one taker.</summary>
    private static IEnumerable<(SyntaxNode Call, ITypeSymbol Engine, string Lifetime)> Registered(MlProject project, CancellationToken token)
    {
        foreach (var use in project.Sinks.Uses(Role.Registration, token))
            if (use.Fact["lifetime"] is "singleton" or "scoped" && use.Member is IMethodSymbol { TypeArguments: var types }
                && types.FirstOrDefault(t => Creation.FactOf(t, Role.NotThreadSafe, project.Libraries) is not null) is { } engine)
                yield return (use.Syntax, engine, use.Fact["lifetime"]!);
    }

    private static Finding Describe(SyntaxNode site, string holder, ITypeSymbol engine, string sharers) => new(
        SharedPredictionEngine,
        site,
        ImmutableArray.Create(holder, engine.Name, sharers),
        DebtKind.UnsafeServing,
        Setting: "",
        engine.Name,
        ImmutableArray<Location>.Empty)
    {
        HoldsInModelBuilderCode = true,
    };
}
