using System.Collections.Generic;
using System.Linq;
using MlDebt.Analyzers.Libraries;
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
        var scope = declaration.Ancestors().FirstOrDefault(a => a is MemberDeclarationSyntax and not GlobalStatementSyntax and not BaseNamespaceDeclarationSyntax) ?? declaration.SyntaxTree.GetRoot(_token);
        return Declaration(declaration, local, frame).Union(WrittenTo(local, new[] { scope }, frame));
    });

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

    /// <summary>Everything written to a variable or member in the given scopes.</summary>
    private OriginSet WrittenTo(ISymbol symbol, IEnumerable<SyntaxNode> scopes, Frame? frame) =>
        OriginSet.From(Write.To(symbol, scopes, Source, Libraries, _token).SelectMany(write => Written(write, frame)));

    private OriginSet Written(Write write, Frame? frame)
    {
        switch (write.Shape)
        {
            case WriteShape.Value when write.Node is InitializerExpressionSyntax initializer:
                return All(initializer.Expressions.Select(Value).OfType<IOperation>(), frame);
            case WriteShape.Value:
                return Of(Value(write.Node), frame);
            case WriteShape.OutArgument:
                return OutArgument((ArgumentSyntax)write.Node, frame);
            case WriteShape.Deconstruction:
                return Deconstructed(write.Node, frame);
            default:
                return Source.Operation(write.Node, _token) is IInvocationOperation call && Libraries.FactOf(call.TargetMethod, Role.Collect) is { } fact
                    ? All(call.Arguments.Where(a => fact.Lists("from", a.Parameter?.Name ?? "")).Select(a => a.Value), frame)
                    : OriginSet.Empty;
        }
    }

    /// <summary>What a call leaves in an <c>out</c> or <c>ref</c> argument: what its source writes there, or what a fact says it hands on.</summary>
    private OriginSet OutArgument(ArgumentSyntax argument, Frame? frame)
    {
        if (argument.Parent?.Parent is not { } callSyntax || Source.Operation(callSyntax, _token) is not IInvocationOperation call
            || call.Arguments.FirstOrDefault(a => a.Syntax == argument)?.Parameter is not { } parameter)
            return OriginSet.Unknown(argument);
        if (Libraries.FactOf(call.TargetMethod, Role.PassThrough) is { } fact && fact.Lists("into", parameter.Name))
            return From(fact, call.Instance, call.Arguments, frame);
        var definition = parameter.OriginalDefinition;
        if (Source.Declaration(definition, _token)?.Parent?.Parent is not { } body
            || Frame.Enter(call.TargetMethod, call, call.Arguments, frame) is not { } inner)
            return OriginSet.Unknown(argument);
        return WrittenTo(definition, new[] { body }, inner);
    }

    /// <summary>The value of an expression, after a conversion of the user's own where the compiler puts one in.</summary>
    private IOperation? Value(SyntaxNode? node)
    {
        if (node is null)
            return null;
        var value = Source.Operation(node, _token);
        return value?.Parent is IConversionOperation { IsImplicit: true, OperatorMethod: not null } converted ? converted : value;
    }
}
