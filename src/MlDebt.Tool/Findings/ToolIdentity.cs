using System.Reflection;
using MlDebt.Analyzers;

namespace MlDebt.Tool.Findings;

/// <summary>Which tool and which rules these are.</summary>
internal static class ToolIdentity
{
    /// <summary>The version, as the package is called.</summary>
    public static string Version { get; } =
        typeof(ToolIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Eight digits that change with every change of the rules' code.</summary>
    public static string OfRules { get; } = typeof(MlDebtAnalyzer).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];
}
