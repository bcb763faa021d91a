using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using MlDebt.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>What gives a step away that a pipeline should take.</summary>
internal static class ManualSteps
{
    private static readonly HashSet<string> ModelFiles = new(StringComparer.OrdinalIgnoreCase) { ".zip", ".onnx", ".pb", ".pt", ".pth", ".gguf", ".safetensors", ".mlnet", ".tflite", ".bin", ".dat" };

    private static readonly HashSet<string> Tools = new(StringComparer.OrdinalIgnoreCase) { "az", "kubectl", "helm", "scp", "rsync", "docker", "python", "python3", "aws", "gcloud", "azcopy", "msdeploy" };

    // What is copied, and by whom, in either order; "copy" alone is said of columns and arrays too.
    private static readonly Regex ByHand = new(
        @"\b(manually|by hand)\b[^.]{0,60}\b(copy|move|upload|deploy|replace|put|place)\b[^.]{0,60}\b(model|\.zip|\.onnx)|\b(copy|move|upload|deploy|replace|put|place)\b[^.]{0,60}\b(model|\.zip|\.onnx)\b[^.]{0,60}\b(manually|by hand)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Comments that ask a person to put a model in place, each with the node it stands at.</summary>
    public static IEnumerable<(SyntaxNode Node, SyntaxTrivia Comment)> Comments(SyntaxTree tree, CancellationToken token)
    {
        var root = tree.GetRoot(token);
        return Infrastructure.Comments.In(root).Where(c => ByHand.IsMatch(c.ToString())).Select(c => (root, c));
    }

    /// <summary>From where or to where a copy takes a model that is another project's, a share's or a site's; null for any other copy.</summary>
    public static string? Copies(LibraryUse use, MlProject project, CancellationToken token)
    {
        var parts = use.Arguments.Where(a => a.Value.Type?.SpecialType == SpecialType.System_String)
            .SelectMany(a => project.Origins.Of(a.Value, token).Of(OriginKind.Constant)).SelectMany(Texts).ToList();
        var place = parts.FirstOrDefault(IsElsewhere);
        return place is not null && (parts.Any(IsModelFile) || WrittenNear(use.Syntax).Any(IsModelFile)) ? $"\"{place}\"" : null;
    }

    /// <summary>The deployment tool a process is started with, or null.</summary>
    public static string? Tool(LibraryUse use, MlProject project, CancellationToken token) => use.Values()
        .SelectMany(v => project.Origins.Of(v.Value, token).Of(OriginKind.Constant)).Select(o => o.Value).OfType<string>()
        .Select(text => Path.GetFileNameWithoutExtension(text.Trim())).FirstOrDefault(Tools.Contains);

    private static IEnumerable<string> Texts(Origin origin) =>
        origin.Prefixes.Select(p => (p as LiteralExpressionSyntax)?.Token.ValueText).Append(origin.Value as string).OfType<string>();

    /// <summary>A path out of the program's own folder, a share, or the folder of a web site.</summary>
    private static bool IsElsewhere(string path)
    {
        var plain = path.Replace('\\', '/');
        return plain.StartsWith("//", StringComparison.Ordinal) || plain.Split('/').Any(part => part is ".." or "wwwroot");
    }

    private static bool IsModelFile(string path) => path.IndexOfAny(Path.GetInvalidPathChars()) < 0 && ModelFiles.Contains(Path.GetExtension(path));

    /// <summary>The texts of the same member: a copy of a whole folder names its files where it looks for them.</summary>
    private static IEnumerable<string> WrittenNear(SyntaxNode copy) =>
        Members.Around(copy).DescendantNodes().OfType<LiteralExpressionSyntax>().Select(l => l.Token.Value).OfType<string>();
}
