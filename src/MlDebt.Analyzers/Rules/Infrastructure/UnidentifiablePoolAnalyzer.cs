using System;
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

/// <summary>MLD509: a pool serves a model that cannot be exchanged, told from another, or fetched safely.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnidentifiablePoolAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public UnidentifiablePoolAnalyzer()
        : base(UnidentifiablePool)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var pools = project.Sinks.Uses(Role.Pool, token).Where(use => use.Fact["key"] is not null).ToList();
        foreach (var pool in pools)
        {
            var faults = Faults(pool, pools, project, token).ToList();
            if (faults.Count > 0)
                yield return new(
                    UnidentifiablePool,
                    Called(pool.Syntax),
                    ImmutableArray.Create(pool.Member.Name, string.Join(" and ", faults)),
                    DebtKind.UnsafeServing,
                    Setting: "",
                    Wording.Member(pool.Member),
                    ImmutableArray<Location>.Empty);
        }
    }

    private static IEnumerable<string> Faults(LibraryUse pool, List<LibraryUse> pools, MlProject project, CancellationToken token)
    {
        if (pool.Fact["watch"] is { } watch && (Given(pool, watch) is not { } watched || project.Origins.Of(watched, token) is { IsHardCoded: true } origins && origins.Any(o => o.Value is false)))
            yield return "does not watch its file";
        if (Given(pool, pool.Fact["key"]!) is null && pools.Any(other => other != pool && IsSameData(pool, other)))
            yield return "has no name to tell it from the other pool of " + InputOf(pool)!.Name;
        if (pool.Arguments.Any(a => a.Value.ConstantValue.Value is string address && IsUnprotected(address)))
            yield return "fetches its model over an unprotected connection";
    }

    private static IOperation? Given(LibraryUse use, string part) => use.Arguments.FirstOrDefault(a => a.Part == part).Value;

    private static bool IsSameData(LibraryUse one, LibraryUse other) => InputOf(one) is { } input && SymbolEqualityComparer.Default.Equals(input, InputOf(other));

    private static ITypeSymbol? InputOf(LibraryUse pool) => pool.Member is IMethodSymbol { TypeArguments: { Length: > 0 } types } ? types[0] : null;

    private static bool IsUnprotected(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && !uri.IsLoopback;

    /// <summary>The name of the called method: a whole chain of registrations says less.</summary>
    private static SyntaxNode Called(SyntaxNode call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name : call;
}
