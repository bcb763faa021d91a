using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.Rules.Infrastructure;

/// <summary>Adds telemetry as the last link before the chain is built: what is added last stands next to the model.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingTelemetryCodeFix))]
public sealed class MissingTelemetryCodeFix : NodeCodeFix
{
    private const string Link = "UseOpenTelemetry";

    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public MissingTelemetryCodeFix()
        : base(Descriptors.Rules.MissingTelemetry, "Trace the calls of the model")
    {
    }

    private protected override (SyntaxNode Old, SyntaxNode New)? Change(SyntaxNode found, SemanticModel model, CancellationToken token)
    {
        ExpressionSyntax? inner = found.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>(creation => creation.Type == found) ?? (ExpressionSyntax?)found.FirstAncestorOrSelf<InvocationExpressionSyntax>();
        if (inner is null)
            return null;
        SyntaxToken dot = default;
        while (inner.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == inner && !IsEnd(access.Name))
            (inner, dot) = (call, access.OperatorToken);
        if (inner.Parent is MemberAccessExpressionSyntax end && end.Expression == inner)
            dot = end.OperatorToken;
        else if (inner.Parent is not ExpressionStatementSyntax)
            return null;
        if (dot.IsKind(SyntaxKind.None))
            dot = SyntaxFactory.Token(SyntaxKind.DotToken);
        var traced = SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, inner.WithoutTrailingTrivia().WithTrailingTrivia(Break(dot)), dot.WithoutTrivia().WithLeadingTrivia(Indent(dot)), SyntaxFactory.IdentifierName(Link)));
        var type = model.GetTypeInfo(inner, token).Type;
        return type is not null && model.LookupSymbols(inner.SpanStart, type, Link, includeReducedExtensionMethods: true).Length > 0
            ? (inner, traced.WithTrailingTrivia(inner.GetTrailingTrivia()))
            : null;
    }

    private static bool IsEnd(SimpleNameSyntax name) => name.Identifier.ValueText.StartsWith("Build", System.StringComparison.Ordinal);

    /// <summary>A chain with a link a line gets one more line.</summary>
    private static SyntaxTriviaList Break(SyntaxToken dot) =>
        dot.GetPreviousToken().TrailingTrivia is var before && before.ToString().Contains("\n") ? before : SyntaxTriviaList.Empty;

    private static SyntaxTriviaList Indent(SyntaxToken dot) => dot.LeadingTrivia;
}
