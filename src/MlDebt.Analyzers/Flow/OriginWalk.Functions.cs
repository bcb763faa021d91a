using System.Collections.Generic;
using System.Linq;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <content>Functions as values: what they answer when they are called, and what they are called with.</content>
internal sealed partial class OriginWalk
{
    /// <summary>Everything a function value answers, when it is a lambda or a method of this compilation.</summary>
    private OriginSet Answers(Origin function, IOperation call, Frame? frame)
    {
        var made = function.Creation is IDelegateCreationOperation created ? created.Target : function.Creation;
        return made switch
        {
            IAnonymousFunctionOperation { Syntax: AnonymousFunctionExpressionSyntax lambda } anonymous =>
                OriginSet.From(Answered(lambda.Body).SelectMany(e => Of(Value(e), Invoking(anonymous.Symbol, call, frame) ?? function.Frame))),
            IAnonymousFunctionOperation clause => OriginSet.From(Returned(clause.Body).SelectMany(e => Of(e, function.Frame))),
            IMethodReferenceOperation { Method: { } method } when Source.Declares(method) => Returns(method, Invoking(method, call, frame)),
            _ => function.Kind == OriginKind.Object ? OriginSet.Unknown(call.Syntax) : OriginSet.One(function),
        };
    }

    /// <summary>What the function answers that a query clause makes: it has no syntax to look for returns in.</summary>
    private static IEnumerable<IOperation> Returned(IOperation body) => body switch
    {
        IReturnOperation { ReturnedValue: { } value } => [value],
        IBlockOperation block => block.Operations.SelectMany(Returned),
        _ => [],
    };

    /// <summary>The frame of a function called right here with its arguments; a library calls it with what its fact says.</summary>
    private static Frame? Invoking(IMethodSymbol function, IOperation call, Frame? frame) =>
        call is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Arguments: var arguments } ? Frame.Enter(function, call, arguments, frame) : null;

    /// <summary>What a lambda is called with; one that a query clause makes has no syntax of its own, so the parameter's use leads to it.</summary>
    private OriginSet LambdaParameter(IParameterSymbol parameter, IOperation? use, Frame? frame)
    {
        var function = use;
        while (function is not null && !(function is IAnonymousFunctionOperation { Symbol: { } symbol } && SymbolEqualityComparer.Default.Equals(symbol, parameter.ContainingSymbol)))
            function = function.Parent;
        function ??= Source.Declaration(parameter, _token)?.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { } lambda ? Source.Operation(lambda, _token) : null;
        return function is null ? OriginSet.Unknown(Declaration(parameter)) : Once(parameter, frame, () => CalledWith(function, parameter.Ordinal, frame));
    }

    /// <summary>What a function is called with by whoever it is handed to.</summary>
    private OriginSet CalledWith(IOperation function, int ordinal, Frame? frame)
    {
        var taker = function.Parent;
        while (taker is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            taker = taker.Parent;
        return taker switch
        {
            IArgumentOperation { Parameter: { } taken, Parent: IInvocationOperation call } => CalledBy(call, taken, ordinal, frame),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } } => CalledAs(local, ordinal, frame),
            _ => OriginSet.Unknown(function.Syntax),
        };
    }

    private OriginSet CalledBy(IInvocationOperation call, IParameterSymbol taken, int ordinal, Frame? frame)
    {
        if (Libraries.FactsOf(call.TargetMethod).FirstOrDefault(f => f["each"] is not null) is { } fact)
            return ordinal == 0 || fact.Lists("pair", taken.Name) ? Each(fact, call, ordinal, frame) : OriginSet.Unknown(call.Syntax);
        return call.TargetMethod.OriginalDefinition is { } method && Source.Declares(method)
            ? Invoked(method, method.Parameters[taken.Ordinal], ordinal, call, frame)
            : OriginSet.Unknown(call.Syntax);
    }

    /// <summary>What the function in a local is called with: where the local is called, and where it is handed on.</summary>
    private OriginSet CalledAs(ILocalSymbol local, int ordinal, Frame? frame)
    {
        if (Source.Declaration(local, _token) is not { } declaration)
            return OriginSet.Unknown(Declaration(local));
        var uses = SourceView.UsesWithin(MemberAround(declaration), local.Name, _token).Select(use => Source.Operation(use, _token)).OfType<ILocalReferenceOperation>()
            .Where(use => SymbolEqualityComparer.Default.Equals(use.Local, local)).ToList();
        return uses.Count == 0 ? OriginSet.Unknown(declaration) : OriginSet.From(uses.SelectMany(use => CallOf(use) is { } call
            ? Of(call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == ordinal)?.Value, frame)
            : CalledWith(use, ordinal, frame)));
    }

    /// <summary><c>f(x)</c> and <c>f?.Invoke(x)</c>.</summary>
    private static IInvocationOperation? CallOf(ILocalReferenceOperation function) => function.Parent switch
    {
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call when call.Instance == function => call,
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call } => call,
        _ => null,
    };

    private OriginSet Each(Fact fact, IInvocationOperation call, int ordinal, Frame? frame)
    {
        var sources = fact["each"]!.Split('|');
        var name = sources[ordinal < sources.Length ? ordinal : 0];
        return name == "receiver" ? Of(call.Instance, frame)
            : call.Arguments.FirstOrDefault(a => a.Parameter?.Name == name) is { } source ? Elements(source, call, frame)
            : OriginSet.Unknown(call.Syntax);
    }

    /// <summary>What a source method hands to the function it was given.</summary>
    private OriginSet Invoked(IMethodSymbol method, IParameterSymbol function, int ordinal, IInvocationOperation call, Frame? frame)
    {
        if (BodyOf(method) is not { } body)
            return OriginSet.Unknown(call.Syntax);
        var inner = Frame.Enter(method, call, call.Arguments, frame);
        var handed = SourceView.UsesWithin(body, function.Name, _token)
            .Select(use => use.FirstAncestorOrSelf<InvocationExpressionSyntax>()).Distinct()
            .Select(invocation => invocation is null ? null : Source.Operation(invocation, _token) as IInvocationOperation)
            .Where(i => i is { TargetMethod.MethodKind: MethodKind.DelegateInvoke } && i.Arguments.Length > ordinal)
            .Select(i => i!.Arguments[ordinal].Value).ToList();
        return handed.Count == 0 ? OriginSet.Unknown(call.Syntax) : All(handed, inner);
    }

    /// <summary>What a function runs over: the elements of a collection, or those another function of the call answers.</summary>
    private OriginSet Elements(IArgumentOperation source, IOperation call, Frame? frame) =>
        OriginSet.From(Of(source.Value, frame).SelectMany(o => source.Parameter?.Type.TypeKind == TypeKind.Delegate ? Answers(o, call, frame) : OriginSet.One(o)));
}
