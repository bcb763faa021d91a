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

namespace MlDebt.Analyzers.Rules.Model;

/// <summary>MLD210: weights may miss the network they are loaded into, and nobody looks which did.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LenientWeightsAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public LenientWeightsAnalyzer()
        : base(LenientWeights)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var load in project.Sinks.Uses(Role.LenientLoad, token))
            if (load.Values().FirstOrDefault(v => v.Value.ConstantValue is { HasValue: true, Value: false }) is { } lenient && !IsLookedAfter(load))
                yield return new(
                    LenientWeights,
                    lenient.Value.Syntax,
                    ImmutableArray.Create(Wording.Member(load.Member), $"{lenient.Part}: false"),
                    DebtKind.MissingCheck,
                    Setting: "",
                    Wording.Member(load.Member),
                    ImmutableArray<Location>.Empty);
    }

    /// <summary>
    /// Whether somebody says, or reads, what may be missing: a list of what to leave out or a record of what was loaded is
    /// handed over, or the call answers such a record and is not a statement of its own.
    /// </summary>
    private static bool IsLookedAfter(LibraryUse load)
    {
        if (load.Arguments.Any(a => a.Value.Type is { SpecialType: SpecialType.None } && IsRecord(a) && !Pipelines.IsNull(a.Value)))
            return true;
        return load.Member is IMethodSymbol { ReturnType.IsTupleType: true } && load.Syntax.Parent is not ExpressionStatementSyntax;

        bool IsRecord((string Part, IOperation Value) argument) =>
            load.Member is IMethodSymbol method && method.Parameters.FirstOrDefault(p => p.Name == argument.Part) is { IsOptional: true };
    }
}
