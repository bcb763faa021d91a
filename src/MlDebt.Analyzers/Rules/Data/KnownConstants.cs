using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Data;

/// <summary>Numbers that public training data was normalised with, one for each colour. No other three numbers look like them.</summary>
internal static class KnownConstants
{
    private static readonly (string Name, double[] Numbers)[] All =
    {
        ("mean of ImageNet", new[] { 0.485, 0.456, 0.406 }),
        ("deviation of ImageNet", new[] { 0.229, 0.224, 0.225 }),
        ("mean of ImageNet", new[] { 123.675, 116.28, 103.53 }),
        ("deviation of ImageNet", new[] { 58.395, 57.12, 57.375 }),
        ("mean of ImageNet", new[] { 123.68, 116.779, 103.939 }),
        ("mean of CLIP's data", new[] { 0.48145466, 0.4578275, 0.40821073 }),
        ("deviation of CLIP's data", new[] { 0.26862954, 0.26130258, 0.27577711 }),
        ("mean of CIFAR-10", new[] { 0.4914, 0.4822, 0.4465 }),
        ("deviation of CIFAR-10", new[] { 0.2023, 0.1994, 0.2010 }),
        ("deviation of CIFAR-10", new[] { 0.2470, 0.2435, 0.2616 }),
    };

    /// <summary>What the numbers of a list are, in either order of colours; null when they are not known.</summary>
    public static string? NameOf(SyntaxNode list)
    {
        var elements = Elements(list).ToList();
        if (elements.Count != 3 || elements.Any(e => e is null))
            return null;
        var numbers = elements.Select(e => e!.Value).ToList();
        return All.FirstOrDefault(known => Same(numbers, known.Numbers) || Same(numbers, Enumerable.Reverse(known.Numbers).ToList())).Name;
    }

    private static IEnumerable<double?> Elements(SyntaxNode list) => list switch
    {
        InitializerExpressionSyntax initializer => initializer.Expressions.Select(Number),
        CollectionExpressionSyntax collection => collection.Elements.Select(e => e is ExpressionElementSyntax element ? Number(element.Expression) : null),
        BaseArgumentListSyntax arguments => arguments.Arguments.Select(a => Number(a.Expression)),
        _ => Enumerable.Empty<double?>(),
    };

    private static double? Number(ExpressionSyntax expression) => (expression as LiteralExpressionSyntax)?.Token.Value switch
    {
        // By its decimal digits: a float that is widened shows digits nobody wrote.
        float single => double.Parse(single.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        double number => number,
        decimal number => (double)number,
        _ => null,
    };

    private static bool Same(IReadOnlyList<double> one, IReadOnlyList<double> other)
    {
        for (var i = 0; i < one.Count; i++)
            if (Math.Abs(one[i] - other[i]) > 1e-6 * Math.Max(1, Math.Abs(other[i])))
                return false;
        return true;
    }
}
