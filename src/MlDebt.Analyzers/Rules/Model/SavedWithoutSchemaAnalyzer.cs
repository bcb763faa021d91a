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
using Microsoft.CodeAnalysis.Operations;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Model;

/// <summary>MLD212: a model is saved with nothing in the place of the schema it was trained on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SavedWithoutSchemaAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public SavedWithoutSchemaAnalyzer()
        : base(SavedWithoutSchema)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var save in project.Sinks.Uses(Role.ModelSave, token))
            foreach (var (part, value) in save.Arguments.Where(a => a.Part == save.Fact["schema"] && Pipelines.IsNull(a.Value)))
                yield return new(
                    SavedWithoutSchema,
                    value.Syntax,
                    ImmutableArray.Create(Wording.Member(save.Member), Wording.Words(part)),
                    DebtKind.MissingCheck,
                    Setting: "",
                    Wording.Member(save.Member),
                    ImmutableArray<Location>.Empty)
                {
                    Replacement = DataOf(save, project, token) is { } data ? data + ".Schema" : null,
                };
    }

    /// <summary>
    /// The data the saved model was fitted on, where a name for it can be read at the save too: a local or parameter of the
    /// same member, or a member of one.
    /// </summary>
    private static string? DataOf(LibraryUse save, MlProject project, CancellationToken token)
    {
        var model = save.Arguments.Select(a => Pipelines.Bare(a.Value)).OfType<ILocalReferenceOperation>().FirstOrDefault();
        var fits = model is null ? [] : Ingredients.Of(model, project.Origins, o => project.Libraries.FactOf(o, Role.Training) is not null, token)
            .OfType<IInvocationOperation>().Where(o => project.Libraries.FactOf(o, Role.Training) is not null).ToList();
        if (fits.Count != 1 || fits[0].Arguments.FirstOrDefault()?.Value is not { } given)
            return null;
        var data = Pipelines.Bare(given);
        var root = data is IMemberReferenceOperation { Instance: { } instance } ? Pipelines.Bare(instance) : data;
        return root is ILocalReferenceOperation or IParameterReferenceOperation && MemberOf(data.Syntax) == MemberOf(save.Syntax) && IsVisible(root, save.Syntax, project, token)
            ? data.Syntax.ToString()
            : null;
    }

    /// <summary>A local of an inner block is gone where the model is saved.</summary>
    private static bool IsVisible(IOperation root, SyntaxNode save, MlProject project, CancellationToken token) =>
        root is not ILocalReferenceOperation { Local: { } local }
        || project.Source.Declaration(local, token)?.FirstAncestorOrSelf<BlockSyntax>() is not { } block || block.Span.Contains(save.Span);

    private static SyntaxNode? MemberOf(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax || n is MemberDeclarationSyntax and not GlobalStatementSyntax);
}
