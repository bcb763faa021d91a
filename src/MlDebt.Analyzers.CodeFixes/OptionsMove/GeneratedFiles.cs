using System;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Files that a tool writes again: an edit there is lost.</summary>
internal static class GeneratedFiles
{
    private static readonly string[] Endings = { ".g.cs", ".g.i.cs", ".generated.cs", ".designer.cs" };

    public static bool IsGenerated(string path) => Array.Exists(Endings, e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
