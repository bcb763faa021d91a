using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>Whether a compilation serves: a web, worker or function project, known by its SDK or by what its code derives from, bears or calls.</summary>
internal sealed class ServiceProject
{
    private readonly MlProject _project;
    private readonly CancellationToken _token;

    public ServiceProject(MlProject project, CancellationToken token)
    {
        _project = project;
        _token = token;
    }

    public bool IsOne => _project.Options.IsServiceProject
        || _project.Sinks.Uses(Role.ServiceEntry, _token).Count > 0
        || _project.Libraries.With(Role.ServiceEntry).Where(f => f.Id[0] == 'T').Any(f => IsNamed(f, f.SimpleName) || f.SimpleName.EndsWith("Attribute", System.StringComparison.Ordinal) && IsNamed(f, f.SimpleName.Substring(0, f.SimpleName.Length - 9)));

    /// <summary>A base type or an attribute of that name, bound.</summary>
    private bool IsNamed(Fact fact, string name) => _project.Source.Uses(name, _token)
        .Any(use => use.FirstAncestorOrSelf<BaseListSyntax>() is not null && Means(use, fact) || use.FirstAncestorOrSelf<AttributeSyntax>() is not null && Means(use, fact));

    private bool Means(SimpleNameSyntax use, Fact fact) => _project.Source.Symbol(use, _token) switch
    {
        IMethodSymbol constructor => constructor.ContainingType.GetDocumentationCommentId() == fact.Id,
        { } symbol => symbol.GetDocumentationCommentId() == fact.Id,
        null => false,
    };
}
