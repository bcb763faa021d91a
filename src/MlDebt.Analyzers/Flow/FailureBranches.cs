using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <summary>What a member does when the model it loads is missing or broken.</summary>
/// <param name="Site">What names the branch: the condition, or what is caught.</param>
/// <param name="Body">What runs then.</param>
/// <param name="Name">How a message calls it.</param>
internal sealed record FailureBranch(SyntaxNode Site, StatementSyntax Body, string Name);

/// <summary>Finds the branches of a model load's member that run when the load cannot succeed.</summary>
internal static class FailureBranches
{
    /// <summary>The branches in the member of a load, inner ones first.</summary>
    public static IEnumerable<FailureBranch> Of(SyntaxNode load, MlProject project, CancellationToken token)
    {
        foreach (var around in LoadSites.Around(load).OfType<TryStatementSyntax>().Where(t => t.Block.Span.Contains(load.Span)))
            foreach (var caught in around.Catches)
                yield return new(caught.Declaration ?? (SyntaxNode)caught.Block, caught.Block, caught.Declaration is { } what ? $"catch ({what.Type})" : "catch");
        foreach (var check in Checks(load, project, token))
            if (check.FirstAncestorOrSelf<IfStatementSyntax>(i => i.Condition.Span.Contains(check.Span)) is { } branch && Missing(branch, check) is { } body)
                yield return new(branch.Condition, body, "missing-file");
    }

    /// <summary>Whether the member asks whether a file or directory is there.</summary>
    public static IEnumerable<SyntaxNode> Checks(SyntaxNode load, MlProject project, CancellationToken token)
    {
        var member = LoadSites.Around(load).LastOrDefault() ?? load;
        foreach (var name in project.Libraries.With(Role.ExistenceCheck).Select(f => f.SimpleName).Distinct())
            foreach (var use in SourceView.UsesWithin(member, name, token))
                if (LoadSites.IsTopLevel(use) == LoadSites.IsTopLevel(load) && project.Source.Symbol(use, token) is { } symbol && project.Libraries.FactOf(symbol, Role.ExistenceCheck) is not null)
                    yield return use;
    }

    /// <summary>What runs when the file is not there: under <c>!Exists</c> the first part, else the second.</summary>
    private static StatementSyntax? Missing(IfStatementSyntax branch, SyntaxNode check)
    {
        var negated = check.Ancestors().TakeWhile(a => a != branch).Count(a => a.IsKind(SyntaxKind.LogicalNotExpression)) % 2 == 1;
        return negated ? branch.Statement : branch.Else?.Statement;
    }
}
