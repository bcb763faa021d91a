using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>
/// The rules whose values the light bulb moves: a rule joins by a line. Its findings stand on the value, propose a name and say
/// what kind of value it is; the properties of its diagnostics carry all of that here.
/// </summary>
internal static class MovableRules
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        Descriptors.Rules.HardwiredDataSource,
        Descriptors.Rules.ThresholdArgument,
        Descriptors.Rules.ScoreThreshold,
        Descriptors.Rules.HyperparameterLiteral,
        Descriptors.Rules.EnvironmentEndpoint,
        Descriptors.Rules.ModelLocation,
        Descriptors.Rules.AdHocSetting);

    public static ImmutableArray<string> Ids { get; } = All.Select(rule => rule.Id).ToImmutableArray();
}
