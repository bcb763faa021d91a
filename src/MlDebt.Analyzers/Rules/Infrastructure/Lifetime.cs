using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>
/// Follows one disposable object, and views of what it holds, through the member that made it. It is lost when nothing there
/// disposes it and it goes nowhere where somebody else could.
/// </summary>
internal sealed class Lifetime
{
    private readonly MlProject _project;
    private readonly Creation _creation;
    private readonly CancellationToken _token;
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);

    public Lifetime(Creation creation, MlProject project, CancellationToken token)
    {
        _creation = creation;
        _project = project;
        _token = token;
    }

    /// <summary>True when nobody can dispose the object.</summary>
    public bool IsLost => !Leaves(_creation.Made);

    /// <summary>Whether a value is disposed, or goes where somebody else may dispose it.</summary>
    private bool Leaves(ExpressionSyntax value)
    {
        for (var current = value; ;)
        {
            ExpressionSyntax outer;
            switch (current.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or CheckedExpressionSyntax:
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                    current = (ExpressionSyntax)current.Parent;
                    continue;
                case MemberAccessExpressionSyntax access when access.Expression == current:
                    if (Releases.IsRelease(access.Name))
                        return true;
                    outer = access.Parent is InvocationExpressionSyntax call && call.Expression == access ? call : access;
                    break;
                case ElementAccessExpressionSyntax element when element.Expression == current:
                    outer = element;
                    break;
                case ConditionalAccessExpressionSyntax conditional when conditional.Expression == current:
                    if (conditional.WhenNotNull.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().Any(b => Releases.IsRelease(b.Name)))
                        return true;
                    outer = conditional;
                    break;
                default:
                    return LeavesAt(current);
            }

            if (outer.Parent is not ExpressionStatementSyntax && !Carries(outer))
                return false;
            current = outer;
        }
    }

    private bool LeavesAt(ExpressionSyntax value) => value.Parent switch
    {
        ExpressionStatementSyntax or InterpolationSyntax => false,
        BinaryExpressionSyntax comparison => comparison.Kind() is not (SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.IsExpression),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax } } => false,
        ForEachStatementSyntax each => each.Expression == value && _project.Source.Declared(each, _token) is { } element && IsCarrier((element as ILocalSymbol)?.Type) && LocalLeaves(element, each),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } } } declarator } =>
            _project.Source.Declared(declarator, _token) is not { } local || LocalLeaves(local, declarator),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Parent: ExpressionStatementSyntax } assignment when assignment.Right == value && _project.Source.Symbol(left, _token) is ILocalSymbol local =>
            LocalLeaves(local, left),
        ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: { } call } } argument => argument.RefKindKeyword.RawKind != 0 || IsTransfer(call),
        _ => true,
    };

    /// <summary>Whether any use of a local that holds the object takes it away. A local that is written twice or captured is not ours to judge.</summary>
    private bool LocalLeaves(ISymbol local, SyntaxNode at)
    {
        if (!_followed.Add(local))
            return false;
        var scope = Members.Around(at);
        var home = Members.FunctionAround(at);
        return SourceView.UsesWithin(scope, local.Name, _token)
            .Where(use => SymbolEqualityComparer.Default.Equals(_project.Source.Symbol(use, _token), local))
            .Any(use => Members.FunctionAround(use) != home || !Releases.IsTarget(use) && (use.Parent is UsingStatementSyntax || Leaves(use)));
    }

    /// <summary>Whether the taker of an argument may own it. The library that made the object says: it does not, but where a parameter tells.</summary>
    private bool IsTransfer(SyntaxNode call)
    {
        if (_project.Source.Symbol(call, _token) is not IMethodSymbol taker)
            return true;
        var option = taker.MethodKind == MethodKind.Constructor ? MlDebtOptionTable.TransferAtConstructor : MlDebtOptionTable.TransferAtMethodCall;
        return _project.Options.Get(option, call.SyntaxTree, Descriptors.Rules.UndisposedModel.Id) switch
        {
            Transfers.Always => true,
            Transfers.Never => false,
            _ => !SymbolEqualityComparer.Default.Equals(taker.ContainingAssembly, _creation.Type.ContainingAssembly)
                || taker.Parameters.Any(p => p.Name.StartsWith("owns", System.StringComparison.OrdinalIgnoreCase)),
        };
    }

    private bool Carries(ExpressionSyntax value) => IsCarrier(_project.Source.Type(value, _token));

    /// <summary>Whether a value of a type may still stand on the native memory: the library's own objects, spans, whatever is read lazily or typed as anything.</summary>
    private bool IsCarrier(ITypeSymbol? type) => type switch
    {
        null or IErrorTypeSymbol or ITypeParameterSymbol or IDynamicTypeSymbol => true,
        IArrayTypeSymbol array => IsCarrier(array.ElementType),
        INamedTypeSymbol { SpecialType: SpecialType.System_Object } => true,
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => false,
        INamedTypeSymbol { IsRefLikeType: true } or { Name: "Memory" or "ReadOnlyMemory" } => true,
        INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: "IEnumerable" } => true,
        INamedTypeSymbol named => SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, _creation.Type.ContainingAssembly) || named.TypeArguments.Any(IsCarrier),
        _ => false,
    };
}
