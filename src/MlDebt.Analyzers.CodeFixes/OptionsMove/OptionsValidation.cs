using System;
using System.Globalization;
using System.Linq;
using MlDebt.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>The validation attribute of a setting. Never one that the value itself would fail.</summary>
internal static class OptionsValidation
{
    private static readonly string[] Shares = { "Probability", "Confidence", "Certainty", "Similarity" };
    private static readonly string[] Counts = { "Count", "Size", "Iterations", "Trees", "Leaves", "Folds", "Epochs", "Epoch", "Rank", "Bins", "Clusters" };

    public static string? Of(string name, Site site, FixSettings settings)
    {
        if (site.Value is string text)
            return string.IsNullOrWhiteSpace(text) ? null : "Required";
        if (site.Value is not IConvertible || site.Value is bool)
            return null;
        var value = Convert.ToDouble(site.Value, CultureInfo.InvariantCulture);
        var (low, high) = (Bound(site.Fact.Minimum), Bound(site.Fact.Maximum));
        if (low is null && high is null)
            (low, high) = ByName(name, site, settings);
        return (low is null && high is null) || value < low || value > high ? null : Range(low, high, site.ValueType.SpecialType);
    }

    /// <summary>What a name promises where the library says nothing.</summary>
    private static (double?, double?) ByName(string name, Site site, FixSettings settings)
    {
        if (site.ValueType.SpecialType is SpecialType.System_Single or SpecialType.System_Double)
        {
            var words = settings.RangeForScores ? Shares.Append("Score") : Shares;
            if (words.Any(w => name.Contains(w)) || name.EndsWith("Fraction", StringComparison.Ordinal))
                return (0, 1);
            return name.EndsWith("Rate", StringComparison.Ordinal) ? (0, null) : (null, null);
        }

        var counts = site.Fact.Kind == DebtKind.Hyperparameter && IsWhole(site.ValueType.SpecialType)
            && (name.Contains("NumberOf") || Counts.Any(c => name.EndsWith(c, StringComparison.Ordinal)));
        return counts ? (1, null) : (null, null);
    }

    /// <summary>The int overload rounds before it compares and accepts 1.4 for 0 to 1, so it is for whole numbers only.</summary>
    private static string Range(double? low, double? high, SpecialType type) => type is SpecialType.System_Int32
        ? "Range(" + Whole(low is { } l ? Math.Ceiling(l) : null, "int.MinValue") + ", " + Whole(high is { } h ? Math.Floor(h) : null, "int.MaxValue") + ")"
        : "Range(" + Real(low, "double.MinValue") + ", " + Real(high, "double.MaxValue") + ")";

    private static string Whole(double? bound, string open) =>
        bound is { } number && number > int.MinValue && number < int.MaxValue ? ((int)number).ToString(CultureInfo.InvariantCulture) : open;

    private static string Real(double? bound, string open)
    {
        if (bound is not { } number)
            return open;
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.All(c => char.IsDigit(c) || c == '-') ? text + ".0" : text;
    }

    private static double? Bound(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var bound) ? bound : null;

    private static bool IsWhole(SpecialType type) => type is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
}
