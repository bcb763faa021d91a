using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using MlDebt.Analyzers.CodeFixes.OptionsMove;

namespace MlDebt.Analyzers.CodeFixes.Rules.Configuration;

/// <summary>Moves the number that a model score or metric is compared with to typed options.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ScoreThresholdCodeFix))]
public sealed class ScoreThresholdCodeFix : MoveToOptionsCodeFix
{
    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public ScoreThresholdCodeFix()
        : base(Descriptors.Rules.ScoreThreshold)
    {
    }
}
