using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <content>Locals: their declaration, and every write to them in the member that holds them.</content>
internal sealed partial class OriginWalk
{
    private OriginSet Local(ILocalSymbol local, Frame? frame) => Once(local, frame, () =>
    {
        if (Source.Declaration(local, _token) is not { } declaration)
            return OriginSet.Empty;
        return WrittenTo(local, new[] { MemberAround(declaration) }, frame, Declaration(declaration, local, frame));
    });

    /// <summary>The member that holds a local: beyond it nobody can write to it.</summary>
    private SyntaxNode MemberAround(SyntaxNode declaration) =>
        declaration.Ancestors().FirstOrDefault(a => a is MemberDeclarationSyntax and not GlobalStatementSyntax and not BaseNamespaceDeclarationSyntax) ?? declaration.SyntaxTree.GetRoot(_token);

    private OriginSet Declaration(SyntaxNode declaration, ILocalSymbol local, Frame? frame)
    {
        switch (declaration)
        {
            case VariableDeclaratorSyntax declarator:
                return Named(Value(declarator.Initializer?.Value), local, frame);
            case ForEachStatementSyntax each:
                return Of(Value(each.Expression), frame);
            case SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: not TupleExpressionSyntax } argument } }:
                return OutArgument(argument, frame);
            case SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax single } }:
                return Of(Value(single.Right), frame);
            case SingleVariableDesignationSyntax { Parent: PatternSyntax pattern } when Value(pattern) is { } matched && Comparison.SubjectOf(matched) is { } subject:
                return Of(subject, frame);
            default:
                return Deconstructed(declaration, frame);
        }
    }

    private OriginSet Named(IOperation? value, ILocalSymbol local, Frame? frame)
    {
        var origins = Of(value, frame);
        return local.IsConst ? OriginSet.From(origins.Select(o => o.Symbol is null ? o with { Symbol = local } : o)) : origins;
    }

    /// <summary>What a target takes of the value it is deconstructed from, however deep the target stands.</summary>
    private OriginSet Deconstructed(SyntaxNode target, Frame? frame) => target.Parent switch
    {
        ParenthesizedVariableDesignationSyntax list => Element(Deconstructed(list, frame), list.Variables.IndexOf((VariableDesignationSyntax)target), target),
        DeclarationExpressionSyntax declaration => Deconstructed(declaration, frame),
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument => Element(Deconstructed(tuple, frame), tuple.Arguments.IndexOf(argument), target),
        AssignmentExpressionSyntax assignment when assignment.Left == target => Of(Value(assignment.Right), frame),
        ForEachVariableStatementSyntax each when each.Variable == target => Of(Value(each.Expression), frame),
        _ => OriginSet.Unknown(target),
    };

    /// <summary>The value of an expression, after a conversion of the user's own where the compiler puts one in.</summary>
    private IOperation? Value(SyntaxNode? node)
    {
        if (node is null)
            return null;
        var value = Source.Operation(node, _token);
        return value?.Parent is IConversionOperation { IsImplicit: true, OperatorMethod: not null } converted ? converted : value;
    }
}
