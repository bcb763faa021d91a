using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>What a preview shows where the compiler rejects every way of moving the value: the code as it is, and why.</summary>
internal static class Refused
{
    private const string Reason = "This value cannot move to options without breaking code that compiles today.";

    public static async Task<Solution> ExplainAsync(Site site, CancellationToken token)
    {
        var root = (await site.Document.GetSyntaxRootAsync(token).ConfigureAwait(false))!;
        var marked = root.ReplaceNode(site.Node, site.Node.WithAdditionalAnnotations(WarningAnnotation.Create(Reason)));
        return site.Document.WithSyntaxRoot(marked).Project.Solution;
    }
}
