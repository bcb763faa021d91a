using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>What the project file says, as far as the compiler is told.</summary>
internal static class BuildProperty
{
    public static bool IsTrue(Project project, string name) =>
        project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property." + name, out var value) && bool.TryParse(value, out var flag) && flag;
}
