using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Data;

/// <summary>
/// MLD102: rows of a file or database are read into a type, and no comment, neither at the type nor in the file that reads them,
/// says where they come from.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndocumentedDataSourceAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public UndocumentedDataSourceAnalyzer()
        : base(UndocumentedDataSource)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var rows in RowType.All(project, fact => fact["form"] is "text" or "database", token).GroupBy(r => (ISymbol)r.Type, SymbolEqualityComparer.Default))
        {
            var row = rows.First();
            if (project.Source.Declaration(row.Type, token) is not BaseTypeDeclarationSyntax site)
                continue;
            var words = project.Options.Get(MlDebtOptionTable.ProvenanceWords, site.SyntaxTree, UndocumentedDataSource.Id);
            if (!SaysWhere(Comments(site), words) && !rows.Any(r => SaysWhere(Comments(r.Use.Syntax.SyntaxTree.GetRoot(token)), words)) && !IsDescribed(row.Type))
                yield return new(
                    UndocumentedDataSource,
                    site,
                    ImmutableArray.Create(row.Type.Name, Wording.Member(row.Use.Member)),
                    DebtKind.DataUse,
                    Setting: "",
                    Wording.Member(row.Use.Member),
                    ImmutableArray.Create(row.Use.Syntax.GetLocation()))
                {
                    IsNamed = true,
                };
        }
    }

    private static IEnumerable<string> Comments(SyntaxNode node) =>
        node.DescendantTrivia(descendIntoTrivia: false).Where(IsComment).Select(trivia => trivia.ToString());

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static bool SaysWhere(IEnumerable<string> comments, ImmutableArray<string> words) =>
        comments.Any(comment => words.Any(word => comment.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));

    /// <summary>Whether an attribute of the type describes it in words.</summary>
    private static bool IsDescribed(ISymbol type) =>
        type.GetAttributes().Any(a => a.AttributeClass is { } attribute && (attribute.Name == "DescriptionAttribute" || attribute.Name == "DataSourceAttribute"));
}
