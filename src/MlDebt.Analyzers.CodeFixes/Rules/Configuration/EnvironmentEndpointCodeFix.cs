using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using MlDebt.Analyzers.CodeFixes.OptionsMove;

namespace MlDebt.Analyzers.CodeFixes.Rules.Configuration;

/// <summary>Moves the endpoint or connection of ML code to typed options.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnvironmentEndpointCodeFix))]
public sealed class EnvironmentEndpointCodeFix : MoveToOptionsCodeFix
{
    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public EnvironmentEndpointCodeFix()
        : base(Descriptors.Rules.EnvironmentEndpoint)
    {
    }
}
