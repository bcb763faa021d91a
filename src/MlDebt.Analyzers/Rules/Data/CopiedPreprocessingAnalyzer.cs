using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Data;

/// <summary>MLD110: the mean or deviation that a model's training data was normalised with is written out again in the code that feeds it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CopiedPreprocessingAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public CopiedPreprocessingAnalyzer()
        : base(CopiedPreprocessing)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var tree in project.Source.Trees)
            foreach (var list in tree.GetRoot(token).DescendantNodes().Where(n => n is InitializerExpressionSyntax or CollectionExpressionSyntax or BaseArgumentListSyntax))
                if (KnownConstants.NameOf(list) is { } name && list.FirstAncestorOrSelf<TypeDeclarationSyntax>() is var type && WorksWithMl(type ?? tree.GetRoot(token), project, token))
                    yield return new(
                        CopiedPreprocessing,
                        list,
                        ImmutableArray.Create(Wording.Value(list), name),
                        DebtKind.DataUse,
                        Setting: "",
                        name,
                        ImmutableArray<Location>.Empty);
    }

    /// <summary>Whether the code around the numbers names anything of an ML library and is not where settings live; three such numbers may be a colour elsewhere.</summary>
    private static bool WorksWithMl(SyntaxNode type, MlProject project, CancellationToken token) =>
        !(project.Source.Declared(type, token) is INamedTypeSymbol declared && Settings.IsSettingsType(declared))
        && type.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => project.Source.Symbol(name, token) is { } symbol and not INamespaceSymbol && project.Libraries.IsMl(symbol.ContainingAssembly));
}
