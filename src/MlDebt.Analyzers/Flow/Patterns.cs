using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <summary>What patterns look at.</summary>
internal static class Patterns
{
    /// <summary>
    /// The value a pattern tests, through <c>and</c>, <c>or</c>, <c>not</c>, arms, labels and property patterns; null for
    /// a part of a positional pattern, which tests what a deconstruction answers.
    /// </summary>
    public static IOperation? SubjectOf(IOperation pattern)
    {
        for (var part = pattern; part.Parent is { } parent; part = parent)
            switch (parent)
            {
                case IIsPatternOperation test: return test.Value;
                case IPropertySubpatternOperation property: return property.Member;
                case ISwitchExpressionOperation choice: return choice.Value;
                case ISwitchOperation choice: return choice.Value;
                case IRecursivePatternOperation positional when part is IPatternOperation inner && positional.DeconstructionSubpatterns.Contains(inner): return null;
                case IPatternOperation or ISwitchExpressionArmOperation or IPatternCaseClauseOperation or ISwitchCaseOperation: continue;
                default: return null;
            }

        return null;
    }
}
