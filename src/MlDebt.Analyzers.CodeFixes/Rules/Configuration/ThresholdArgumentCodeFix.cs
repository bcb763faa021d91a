using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using MlDebt.Analyzers.CodeFixes.OptionsMove;

namespace MlDebt.Analyzers.CodeFixes.Rules.Configuration;

/// <summary>Moves the threshold that is given to an ML API to typed options.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ThresholdArgumentCodeFix))]
public sealed class ThresholdArgumentCodeFix : MoveToOptionsCodeFix
{
    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public ThresholdArgumentCodeFix()
        : base(Descriptors.Rules.ThresholdArgument)
    {
    }
}
