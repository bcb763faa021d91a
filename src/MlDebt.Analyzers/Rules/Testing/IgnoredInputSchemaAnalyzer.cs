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

namespace MlDebt.Analyzers.Rules.Testing;

/// <summary>MLD406: a model is loaded and used, and the input schema that came with it is never read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredInputSchemaAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public IgnoredInputSchemaAnalyzer()
        : base(IgnoredInputSchema)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var ignored = project.Sinks.Uses(Role.ModelLoad, token)
            .Where(load => load.Fact["schema"] is { } schema && IsIgnored(load, schema, project.Source, token)).ToList();
        if (ignored.Count == 0)
            yield break;
        var consumers = Consumers(project, token);
        foreach (var load in ignored)
            if (consumers.TryGetValue(load.Syntax, out var consumer))
                yield return new(
                    IgnoredInputSchema,
                    load.Syntax,
                    ImmutableArray.Create(Wording.Member(load.Member), InputOf(consumer)),
                    DebtKind.MissingCheck,
                    Setting: "",
                    Wording.Member(load.Member),
                    ImmutableArray.Create(consumer.Syntax.GetLocation()));
    }

    private static bool IsIgnored(LibraryUse load, string schema, SourceView source, CancellationToken token)
    {
        var value = load.Arguments.FirstOrDefault(a => a.Part == schema).Value;
        if (value is IDeclarationExpressionOperation declared)
            value = declared.Expression;
        return value switch
        {
            IDiscardOperation => true,
            ILocalReferenceOperation local => !IsRead(local.Local, load.Syntax, load.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax) ?? load.Syntax.SyntaxTree.GetRoot(token), source, token),
            IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } => source.Declarations(field.ContainingType, token).All(type => !IsRead(field, load.Syntax, type, source, token)),
            _ => false,
        };
    }

    private static bool IsRead(ISymbol schema, SyntaxNode load, SyntaxNode scope, SourceView source, CancellationToken token) =>
        SourceView.UsesWithin(scope, schema.Name, token).Any(use => !load.Span.Contains(use.Span) && Write.Of(use) is null or { Shape: WriteShape.Collected }
            && SymbolEqualityComparer.Default.Equals(source.Symbol(use, token), schema));

    /// <summary>Which load feeds which engine or transform.</summary>
    private static Dictionary<SyntaxNode, LibraryUse> Consumers(MlProject project, CancellationToken token)
    {
        var consumers = new Dictionary<SyntaxNode, LibraryUse>();
        foreach (var use in project.Sinks.Uses(Role.ModelUse, token))
            foreach (var given in use.Arguments.Select(a => (IOperation?)a.Value).Prepend(use.Receiver).OfType<IOperation>())
                foreach (var model in project.Origins.Of(given, token).Of(OriginKind.Model))
                    if (!consumers.ContainsKey(model.Site))
                        consumers[model.Site] = use;
        return consumers;
    }

    private static string InputOf(LibraryUse consumer) =>
        consumer.Member is IMethodSymbol { TypeArguments: { Length: > 1 } types } ? types[0].Name : "the columns that " + Wording.Member(consumer.Member) + " is given";
}
