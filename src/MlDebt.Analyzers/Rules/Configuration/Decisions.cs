using System;
using System.Globalization;
using System.Linq;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>Which numbers count as a decision somebody made.</summary>
internal static class Decisions
{
    private const double Rounding = 1e-6;
    private const double Coarsest = 1e-3;

    /// <summary>True for a finite number that the team does not allow everywhere and that is not the API's own default.</summary>
    public static bool IsDecision(Origin origin, MlProject project, string rule)
    {
        if (NumberOf(origin.Value) is not { } number || double.IsNaN(number) || double.IsInfinity(number) || Math.Abs(number) >= float.MaxValue)
            return false;
        return !project.Options.Get(MlDebtOptionTable.AllowedValues, origin.Site.SyntaxTree, rule).Any(allowed => Same(allowed, number));
    }

    /// <summary>True for a number that only says how exactly two numbers can be told apart: rounding, not a decision.</summary>
    public static bool IsTolerance(Origin origin, IOperation subject) =>
        NumberOf(origin.Value) is { } number and not 0 && (Math.Abs(number) <= Rounding || Math.Abs(number) <= Coarsest && IsDistance(subject));

    private static bool IsDistance(IOperation subject) => Numbers.Unconverted(subject) is IInvocationOperation { TargetMethod.Name: nameof(Math.Abs), Arguments: { Length: 1 } arguments }
        && Numbers.Unconverted(arguments[0].Value) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract };

    /// <summary>True when the team asked to skip values that the library would have taken by itself, and this is one.</summary>
    public static bool IsIgnoredDefault(Origin origin, Sink sink, MlProject project, string rule) =>
        project.Options.Get(MlDebtOptionTable.IgnoreDefaults, origin.Site.SyntaxTree, rule) && IsDefault(origin, sink);

    /// <summary>True when the library would have taken the same value by itself.</summary>
    public static bool IsDefault(Origin origin, Sink sink)
    {
        var number = NumberOf(origin.Value);
        if (sink.Fact["default", sink.Part] is { } text && text.Split('|').Any(d => double.TryParse(d, NumberStyles.Float, CultureInfo.InvariantCulture, out var known) && Same(known, number)))
            return true;
        if (sink.Member is not IMethodSymbol method)
            return false;
        foreach (var parameter in method.Parameters)
            if (parameter.Name == sink.Part && parameter.HasExplicitDefaultValue && Same(NumberOf(parameter.ExplicitDefaultValue), number))
                return true;
        return false;
    }

    /// <summary>A constant as a number, or null when it is none.</summary>
    public static double? NumberOf(object? value) => value switch
    {
        float or double or decimal or int or long or short or byte or uint or ulong or ushort or sbyte => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    // A float and a double of the same text differ in the eighth digit; a margin instead would make 1e-7 the same as 0.
    private static bool Same(double? one, double? other) => one is { } a && other is { } b && (float)a == (float)b;
}
