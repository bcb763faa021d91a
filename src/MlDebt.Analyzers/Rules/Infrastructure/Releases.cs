using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>Where an object is disposed.</summary>
internal static class Releases
{
    /// <summary>Whether a called name is one an object is disposed with.</summary>
    public static bool IsRelease(SimpleNameSyntax name) => name.Identifier.ValueText is "Dispose" or "DisposeAsync" or "Close";

    /// <summary>Whether a use of a name only writes to it.</summary>
    public static bool IsTarget(SimpleNameSyntax use) => use.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == use;

    /// <summary>What disposes a freshly made object: the <c>using</c> around it, or a call on the local or field it is put in; null where nothing does.</summary>
    public static SyntaxNode? Of(ExpressionSyntax made, SourceView source, CancellationToken token)
    {
        switch (made.Parent)
        {
            case UsingStatementSyntax statement when statement.Expression == made:
                return statement;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: UsingStatementSyntax statement } }:
                return statement;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } statement } }:
                return statement;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }:
                return source.Declared(declarator, token) is { } local ? Of(local, declarator, source, token) : null;
            case AssignmentExpressionSyntax assignment when assignment.Right == made && source.Symbol(assignment.Left, token) is ILocalSymbol or IFieldSymbol or IPropertySymbol:
                return Of(source.Symbol(assignment.Left, token)!, assignment, source, token);
            default:
                return null;
        }
    }

    /// <summary>The first release of a local in its member, or of a field or property in its type.</summary>
    private static SyntaxNode? Of(ISymbol holder, SyntaxNode at, SourceView source, CancellationToken token)
    {
        var scopes = holder is ILocalSymbol ? new[] { Members.Around(at) } : source.Declarations(holder.ContainingType, token);
        return scopes.SelectMany(scope => SourceView.UsesWithin(scope, holder.Name, token))
            .Where(use => SymbolEqualityComparer.Default.Equals(source.Symbol(use, token), holder))
            .Select(ReleaseAt).FirstOrDefault(release => release is not null);
    }

    private static SyntaxNode? ReleaseAt(SimpleNameSyntax use)
    {
        ExpressionSyntax value = use.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own && own.Name == use ? own : use;
        return value.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == value && IsRelease(access.Name) && access.Parent is InvocationExpressionSyntax call => call,
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } } access when access.Expression == value && IsRelease(binding.Name) => access,
            UsingStatementSyntax statement => statement,
            _ => null,
        };
    }
}
