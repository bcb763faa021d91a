using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <summary>
/// Whether anybody between the program's start and a model load is prepared for its failure. A way that begins outside the
/// compilation, or at a framework, may be prepared there: unknown never reports.
/// </summary>
internal static class LoadCare
{
    private const int MostMembers = 60;

    /// <summary>True when every way to the load is known, and on none of them anything is checked or caught.</summary>
    public static bool IsMissing(SyntaxNode load, MlProject project, CancellationToken token)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<SyntaxNode>();
        open.Enqueue(load);
        while (open.Count > 0)
        {
            token.ThrowIfCancellationRequested();
            var site = open.Dequeue();
            if (IsCaught(site) || FailureBranches.Checks(site, project, token).Any())
                return false;
            if (LoadSites.Member(site, project.Source, token) is not IMethodSymbol member)
                return false;
            if (!seen.Add(member))
                continue;
            if (seen.Count > MostMembers)
                return false;
            if (IsStart(member, project.Source.Compilation, token))
                continue;
            var callers = project.Origins.Callers.Of(member, token);
            if (callers.Escapes || callers.Calls.IsEmpty || member.IsVirtual || member.IsOverride || member.MethodKind is not (MethodKind.Ordinary or MethodKind.Constructor))
                return false;
            foreach (var call in callers.Calls)
                open.Enqueue(call.Call.Syntax);
        }

        return true;
    }

    private static bool IsStart(IMethodSymbol member, Compilation compilation, CancellationToken token) =>
        SymbolEqualityComparer.Default.Equals(member, compilation.GetEntryPoint(token));

    private static bool IsCaught(SyntaxNode site) =>
        LoadSites.Around(site).OfType<TryStatementSyntax>().Any(t => t.Catches.Count > 0 && t.Block.Span.Contains(site.Span));
}
