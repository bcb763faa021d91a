using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>MLD502: what is costly to make and made to be kept is made anew by each call, request or round of a loop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RebuiltPerCallAnalyzer : MlDebtAnalyzer
{
    private static readonly Role[] Making = { Role.ModelLoad, Role.MlClient };

    /// <summary>Makes the rule.</summary>
    public RebuiltPerCallAnalyzer()
        : base(RebuiltPerCall)
    {
    }

    /// <summary>One finding a member: the dearest creation, with the others it is made of.</summary>
    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var makings = Making.SelectMany(role => project.Sinks.Uses(role, token)).GroupBy(use => use.Syntax).Select(same => same.First());
        foreach (var member in makings.GroupBy(use => Members.Around(use.Syntax)).Where(m => m.Key is not (ConstructorDeclarationSyntax or FieldDeclarationSyntax or TypeDeclarationSyntax)))
        {
            var rebuilt = member.Select(use => (Use: use, When: new Rebuilding(use, project, token).When)).Where(r => r.When is not null).OrderBy(r => Rank(r.Use, project)).ThenBy(r => r.Use.Syntax.SpanStart).ToList();
            if (rebuilt.Count > 0)
                yield return Describe(rebuilt[0].Use, rebuilt[0].When!, rebuilt.Skip(1).Select(r => r.Use));
        }
    }

    /// <summary>A model is dearer than an engine on it, and that than the context both need.</summary>
    private static int Rank(LibraryUse use, MlProject project)
    {
        var roles = project.Libraries.FactsOf(use.Member).Select(f => f.Role).ToList();
        return roles.Contains(Role.ModelLoad) ? 0 : roles.Contains(Role.ModelUse) ? 1 : 2;
    }

    private static Finding Describe(LibraryUse use, string when, IEnumerable<LibraryUse> others) => new(
        RebuiltPerCall,
        use.Syntax,
        ImmutableArray.Create(Wording.Member(use.Member), when),
        DebtKind.UnsafeServing,
        Setting: "",
        Wording.Member(use.Member),
        others.Select(o => o.Syntax.GetLocation()).ToImmutableArray())
    {
        HoldsInModelBuilderCode = true,
    };
}
