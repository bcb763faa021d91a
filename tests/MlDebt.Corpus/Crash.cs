using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Corpus;

/// <summary>An exception of an analyzer.</summary>
internal sealed partial record Crash(string Analyzer, string Project, string Path, string Exception)
{
    /// <summary>Takes the file from the text of the diagnostic, the only place where Roslyn names it.</summary>
    public static Crash Of(Exception exception, DiagnosticAnalyzer analyzer, Diagnostic diagnostic, string root, string project)
    {
        var text = diagnostic.GetMessage(CultureInfo.InvariantCulture) + string.Join('\n', diagnostic.Descriptor.Description.ToString(CultureInfo.InvariantCulture));
        var tree = TreeLine().Match(text);
        var path = tree.Success ? System.IO.Path.GetRelativePath(root, tree.Groups[1].Value.Trim()).Replace('\\', '/') : "";
        return new Crash(analyzer.GetType().Name, project, path, exception.ToString());
    }

    [GeneratedRegex(@"^SyntaxTree: (.+)$", RegexOptions.Multiline)]
    private static partial Regex TreeLine();
}
