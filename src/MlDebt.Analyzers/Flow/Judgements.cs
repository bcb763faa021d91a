using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Flow;

/// <summary>A number held against a bound that was written in the code or configured.</summary>
/// <param name="Comparison">Where.</param>
/// <param name="Subject">What is compared.</param>
/// <param name="Bounds">Where the bound comes from.</param>
/// <param name="AcceptsAbove">True where the comparison holds for large values of the subject.</param>
internal sealed record Judgement(SyntaxNode Comparison, IOperation Subject, OriginSet Bounds, bool AcceptsAbove)
{
    /// <summary>The model output or metric the subject comes from, or null. Asked for last: it is the dear part.</summary>
    public Origin? Judged(ValueOrigins origins, CancellationToken token)
    {
        var subject = origins.Of(Subject, token);
        var judged = subject.Of(OriginKind.Metric).FirstOrDefault() ?? subject.Of(OriginKind.ModelOutput).FirstOrDefault();
        return Numbers.IsWhole(Subject.Type) && judged is { IsPercent: false } ? null : judged;
    }
}

/// <summary>Every comparison of a compilation that may judge a model; several rules ask.</summary>
internal sealed class Judgements
{
    private readonly ValueOrigins _origins;
    private readonly object _gate = new();
    private List<Judgement>? _all;

    public Judgements(ValueOrigins origins) => _origins = origins;

    /// <summary>Every judgement, in tree and source order.</summary>
    public IReadOnlyList<Judgement> All(CancellationToken token)
    {
        lock (_gate)
            return _all ??= Find(token).ToList();
    }

    private IEnumerable<Judgement> Find(CancellationToken token)
    {
        foreach (var comparison in Comparison.All(_origins.Source, _origins.OutputNames(token), token))
            foreach (var (subject, bound, above) in comparison.Sides())
                if (bound is not null && MayBeJudged(subject, bound) && _origins.Of(bound, token) is var bounds && (bounds.IsHardCoded || bounds.Any(OriginKind.Configuration)))
                    yield return new(comparison.Syntax, subject, bounds, above);
    }

    /// <summary>A score is a real number; one that was made a percentage is a whole one, and then held against a part of a hundred.</summary>
    private static bool MayBeJudged(IOperation subject, IOperation bound) =>
        Numbers.MayHold(subject.Type) || Numbers.IsWhole(subject.Type) && bound.ConstantValue.Value is (int and > 1 and < 100) or (long and > 1 and < 100);
}
