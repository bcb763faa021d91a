using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>
/// One plan over every diagnostic in the scope. The batch fixer drops added documents, and fixing document by document cannot see
/// that a class, its options and its registration stand in three.
/// </summary>
internal sealed class MoveToOptionsFixAll(Siblings siblings) : FixAllProvider
{
    private const string Title = "Move hard-coded ML values to typed options";

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(Title, token => MoveAsync(context.WithCancellationToken(token)), MoveToOptionsCodeFix.EquivalenceKey));

    private async Task<Solution> MoveAsync(FixAllContext context)
    {
        var token = context.CancellationToken;
        var sites = new List<Site>();
        foreach (var diagnostic in await DiagnosticsAsync(context).ConfigureAwait(false))
            if (diagnostic.Location.SourceTree is { } tree && context.Solution.GetDocument(tree) is { } document)
                foreach (var site in await GroupedValues.ReadAsync(document, diagnostic, token).ConfigureAwait(false))
                    if (sites.All(s => s.Node != site.Node))
                        sites.Add(site);
        if (sites.Count == 0)
            return context.Solution;
        var known = await siblings.OfAsync(sites, token).ConfigureAwait(false);
        return await MovePlan.ApplyAsync(context.Solution, sites, known, token).ConfigureAwait(false)
            ?? await Refused.ExplainAsync(sites[0], token).ConfigureAwait(false);
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        if (context.Scope == FixAllScope.Document)
            return await context.GetDocumentDiagnosticsAsync(context.Document!).ConfigureAwait(false);
        var projects = context.Scope == FixAllScope.Project ? new[] { context.Project } : context.Solution.Projects;
        var found = new List<Diagnostic>();
        foreach (var project in projects)
            found.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        return found.Distinct();
    }
}
