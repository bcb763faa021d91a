using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using MlDebt.Analyzers.CodeFixes.OptionsMove;

namespace MlDebt.Analyzers.CodeFixes.Rules.Configuration;

/// <summary>Moves the location of a model artefact to typed options.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ModelLocationCodeFix))]
public sealed class ModelLocationCodeFix : MoveToOptionsCodeFix
{
    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public ModelLocationCodeFix()
        : base(Descriptors.Rules.ModelLocation)
    {
    }
}
