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

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>MLD504: an engine that owns its model is disposed, and the model is used by others or again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisposedSharedModelAnalyzer : MlDebtAnalyzer
{
    private const int DeepestCaller = 3;

    /// <summary>Makes the rule.</summary>
    public DisposedSharedModelAnalyzer()
        : base(DisposedSharedModel)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var use in project.Sinks.Uses(Role.Ownership, token))
            if (SharedModel.Of(use.Fact, use.Arguments) is { } model && use.Syntax is ExpressionSyntax made
                && Releases.Of(made, project.Source, token) is { } release
                && OwnsModel(use, project, token) && Outlives(model, made, release, project, token))
                yield return new(
                    DisposedSharedModel,
                    made,
                    ImmutableArray.Create(Wording.Value(model.Syntax), Wording.Member(use.Member)),
                    DebtKind.UnsafeServing,
                    Setting: "",
                    Wording.Member(use.Member),
                    ImmutableArray.Create(release.GetLocation()));
    }

    /// <summary>Whether the engine is made with its options' own default, which is to own. What the options say elsewhere is not known.</summary>
    private static bool OwnsModel(LibraryUse use, MlProject project, CancellationToken token)
    {
        var given = use.Arguments.FirstOrDefault(a => use.Fact.Lists("parameter", a.Part)).Value;
        if (given is null)
            return true;
        var written = project.Sinks.Uses(Role.Ownership, token).Where(u => u.Member is not IMethodSymbol && u.Arguments.Length == 1).ToList();
        switch (SharedModel.Unwrapped(given))
        {
            case IObjectCreationOperation creation:
                return !Refuses(written.Where(w => creation.Syntax.Span.Contains(w.Syntax.Span) && w.Syntax.SyntaxTree == creation.Syntax.SyntaxTree));
            case ILocalReferenceOperation { Local: var local } when project.Source.Declaration(local, token) is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax } declarator:
                var member = Members.Around(declarator);
                return !Refuses(written.Where(w => member.Span.Contains(w.Syntax.Span) && w.Syntax.SyntaxTree == member.SyntaxTree));
            default:
                return false;
        }
    }

    private static bool Refuses(IEnumerable<LibraryUse> written) => written.Any(w => w.Arguments[0].Value.ConstantValue is not { HasValue: true, Value: true });

    /// <summary>Whether a model is used after the engine that owns it is gone.</summary>
    private static bool Outlives(IOperation model, SyntaxNode made, SyntaxNode release, MlProject project, CancellationToken token, int depth = 0)
    {
        switch (model)
        {
            case IFieldReferenceOperation or IPropertyReferenceOperation:
                return true;
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter }:
                var calls = project.Origins.Callers.Of(method, token);
                if (calls.Calls.IsEmpty || calls.Escapes)
                    return true;
                return depth < DeepestCaller && calls.Calls.Any(call => call.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter.Name)?.Value is { } given
                    && Outlives(SharedModel.Unwrapped(given), call.Call.Syntax, call.Call.Syntax, project, token, depth + 1));
            case ILocalReferenceOperation { Local: var local } when project.Source.Declaration(local, token) is { } declaration:
                return IsMadeAgainFor(declaration, made) || IsUsedAfter(local, EndOf(release), declaration, project, token);
            default:
                return false;
        }
    }

    /// <summary>A loop makes an engine in each round, and the model stands outside.</summary>
    private static bool IsMadeAgainFor(SyntaxNode declaration, SyntaxNode made) => made.Ancestors().TakeWhile(a => !a.Span.Contains(declaration.Span))
        .Any(a => a is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax);

    private static bool IsUsedAfter(ILocalSymbol model, int end, SyntaxNode declaration, MlProject project, CancellationToken token) =>
        SourceView.UsesWithin(Members.Around(declaration), model.Name, token)
            .Any(use => use.SpanStart >= end && !Releases.IsTarget(use) && SymbolEqualityComparer.Default.Equals(project.Source.Symbol(use, token), model));

    /// <summary>Where the engine is gone: after the call, after the <c>using</c> statement, after the block of a <c>using</c> declaration.</summary>
    private static int EndOf(SyntaxNode release) => release is LocalDeclarationStatementSyntax { Parent: BlockSyntax block } ? block.Span.End
        : release is LocalDeclarationStatementSyntax ? int.MaxValue
        : release.Span.End;
}
