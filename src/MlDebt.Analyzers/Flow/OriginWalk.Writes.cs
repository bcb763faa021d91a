using System.Collections.Generic;
using System.Linq;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <content>Writes: what is put into a variable or member, wherever it stands.</content>
internal sealed partial class OriginWalk
{
    /// <summary>What a variable or member starts with, and everything written to it in the given scopes.</summary>
    private OriginSet WrittenTo(ISymbol symbol, IEnumerable<SyntaxNode> scopes, Frame? frame, OriginSet? start = null)
    {
        var writes = _origins.WritesTo(symbol, scopes, _token);
        var appended = TypeOf(symbol)?.SpecialType == SpecialType.System_String ? writes.Where(w => w.Shape == WriteShape.Added).ToList() : [];
        var written = OriginSet.From((start ?? OriginSet.Empty).Concat(writes.Except(appended).SelectMany(write => Written(write, symbol, frame))));
        return appended.Aggregate(written, (front, write) => Join(front, Of(Value(write.Node), frame)));
    }

    private OriginSet Written(Write write, ISymbol symbol, Frame? frame)
    {
        switch (write.Shape)
        {
            case WriteShape.Value when write.Node is InitializerExpressionSyntax initializer:
                return All(initializer.Expressions.Select(Value).OfType<IOperation>(), frame);
            case WriteShape.Value:
                return Value(write.Node) is { } value ? Stepped(Of(value, frame), value.Syntax, symbol, UsesItself(value, symbol)) : OriginSet.Empty;
            case WriteShape.Added:
                return Stepped(Of(Value(write.Node), frame), write.Node, symbol, isStep: true);
            case WriteShape.Counted:
                return IsRepeated(write.Node, symbol) ? OriginSet.Unknown(write.Node) : OriginSet.Empty;
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

    /// <summary>A value that steps from round to round of a loop is searched for, not set: the constants on its way are none of its own.</summary>
    private OriginSet Stepped(OriginSet origins, SyntaxNode write, ISymbol symbol, bool isStep) =>
        isStep && origins.Any(OriginKind.Constant) && IsRepeated(write, symbol) ? origins.Except(OriginKind.Constant).Union(OriginSet.Unknown(write)) : origins;

    /// <summary><c>t = t + 0.05</c>.</summary>
    private bool UsesItself(IOperation value, ISymbol symbol) =>
        Numbers.IsNumber(value.Type) && Numbers.Unconverted(value) is IBinaryOperation && SourceView.UsesWithin(value.Syntax, symbol.Name, _token).Any();

    /// <summary>Whether a write stands in a loop that the variable outlives.</summary>
    private bool IsRepeated(SyntaxNode write, ISymbol symbol)
    {
        var declaration = Source.Declaration(symbol, _token);
        for (var (part, whole) = (write, write.Parent); whole is not null and not MemberDeclarationSyntax { RawKind: not (int)SyntaxKind.GlobalStatement }; (part, whole) = (whole, whole.Parent))
            if (Repetition.IsLoop(whole, part) && declaration?.Ancestors().Contains(part) != true)
                return true;
        return false;
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

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
