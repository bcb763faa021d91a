using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <summary>One question to <see cref="ValueOrigins"/>: the walk back from an operation. Each family of steps has a file of its own.</summary>
internal sealed partial class OriginWalk
{
    private const int Budget = 12_000;
    private const int Deepest = 120;
    private const int CollectionExpression = 0x7f;
    private const int Spread = 0x80;

    private readonly ValueOrigins _origins;
    private readonly CancellationToken _token;
    private readonly Dictionary<(ISymbol, Frame?), int> _active = new(ActiveComparer.Instance);
    private int _spent;
    private int _depth;
    private OriginSet? _givenUp;
    private int _lowestCut = int.MaxValue;

    public OriginWalk(ValueOrigins origins, CancellationToken token)
    {
        _origins = origins;
        _token = token;
    }

    private SourceView Source => _origins.Source;

    private MlLibraries Libraries => _origins.Libraries;

    /// <summary>The places a value may come from, read under a call frame.</summary>
    public OriginSet Of(IOperation? operation, Frame? frame)
    {
        if (operation is null)
            return OriginSet.Empty;
        _token.ThrowIfCancellationRequested();
        if (++_spent > Budget || _depth >= Deepest)
            return GiveUp(operation);
        _depth++;
        try
        {
            var found = Step(operation, frame);
            _spent += found.Count / 4; // What is handed up is looked at again there: work, like a step.
            return found;
        }
        finally
        {
            _depth--;
        }
    }

    private OriginSet Step(IOperation operation, Frame? frame) => operation switch
    {
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand, frame),
        IConversionOperation conversion => Conversion(conversion, frame),
        INameOfOperation or ITypeOfOperation or ISizeOfOperation => OriginSet.Unknown(operation.Syntax),
        IInterpolatedStringOperation text => Interpolation(text, frame),
        IBinaryOperation binary => Binary(binary, frame),
        IThrowOperation or IDefaultValueOperation => OriginSet.Empty,
        _ when operation.ConstantValue.HasValue => Constant(operation),
        ILocalReferenceOperation local => Local(local.Local, frame),
        IParameterReferenceOperation parameter => Parameter(parameter.Parameter, frame, parameter),
        IFieldReferenceOperation field => Field(field, frame),
        IPropertyReferenceOperation property => Property(property, frame),
        IInvocationOperation invocation => Invocation(invocation, frame),
        IObjectCreationOperation creation => Creation(creation, frame),
        IArrayElementReferenceOperation element => Of(element.ArrayReference, frame),
        IArrayCreationOperation array => All(array.Initializer?.ElementValues, frame),
        IArrayInitializerOperation elements => All(elements.ElementValues, frame),
        IAwaitOperation await => Of(await.Operation, frame),
        IUnaryOperation unary => unary.OperatorMethod is { } own && Source.Declares(own) ? Returns(own, null) : Of(unary.Operand, frame),
        IConditionalOperation choice => Of(choice.WhenTrue, frame).Union(Of(choice.WhenFalse, frame)),
        ICoalesceOperation coalesce => Of(coalesce.Value, frame).Union(Of(coalesce.WhenNull, frame)),
        ISwitchExpressionOperation arms => All(arms.Arms.Select(a => a.Value), frame),
        IConditionalAccessOperation access => Of(access.WhenNotNull, frame),
        IConditionalAccessInstanceOperation => Of(ReceiverOf(operation), frame),
        ISimpleAssignmentOperation assignment => Of(assignment.Value, frame),
        ICompoundAssignmentOperation assignment => Of(assignment.Target, frame).Union(Of(assignment.Value, frame)),
        ICoalesceAssignmentOperation assignment => Of(assignment.Target, frame).Union(Of(assignment.Value, frame)),
        ITupleOperation or IAnonymousObjectCreationOperation or IDelegateCreationOperation or IAnonymousFunctionOperation or IMethodReferenceOperation or IWithOperation => Made(operation, frame),
        ITranslatedQueryOperation query => Of(query.Operation, frame),
        _ when IsCollectionExpression(operation) => All(operation.ChildOperations, frame),
        { Syntax: StackAllocArrayCreationExpressionSyntax stack } => All(stack.Initializer?.Expressions.Select(Value).OfType<IOperation>(), frame),
        { Syntax: ImplicitStackAllocArrayCreationExpressionSyntax stack } => All(stack.Initializer.Expressions.Select(Value).OfType<IOperation>(), frame),
        _ => OriginSet.Unknown(operation.Syntax),
    };

    private OriginSet All(IEnumerable<IOperation>? operations, Frame? frame) =>
        operations is null ? OriginSet.Empty : OriginSet.From(operations.SelectMany(o => Of(o, frame)));

    private static OriginSet Made(IOperation operation, Frame? frame) =>
        OriginSet.One(new(OriginKind.Object, operation.Syntax) { Creation = operation, Frame = frame });

    /// <summary>A budget that ran out must not be remembered as the truth about anything above; one place is enough to say so.</summary>
    private OriginSet GiveUp(IOperation operation)
    {
        _lowestCut = -1;
        return _givenUp ??= OriginSet.Unknown(operation.Syntax);
    }

    /// <summary>
    /// Reads a symbol once: what is being read already adds nothing new. An answer that was cut short by an outer
    /// symbol is complete only together with that one, so it is not remembered.
    /// </summary>
    private OriginSet Once(ISymbol symbol, Frame? frame, Func<OriginSet> read)
    {
        if (frame is null && _origins.TryRecall(symbol, out var known))
            return known;
        var key = (symbol, frame);
        if (_active.TryGetValue(key, out var level))
        {
            _lowestCut = Math.Min(_lowestCut, level);
            return OriginSet.Empty;
        }

        var outerCut = _lowestCut;
        _lowestCut = int.MaxValue;
        _active[key] = level = _active.Count;
        OriginSet found;
        try
        {
            found = read();
        }
        finally
        {
            _active.Remove(key);
        }

        var complete = _lowestCut >= level;
        if (complete && frame is null)
            _origins.Remember(symbol, found);
        _lowestCut = complete ? outerCut : Math.Min(outerCut, _lowestCut);
        return found;
    }

    /// <summary>What <c>?.</c> stands behind: of the nearest access that reads on from it, not of one it is the receiver of.</summary>
    private static IOperation? ReceiverOf(IOperation instance)
    {
        for (var part = instance; part.Parent is { } parent; part = parent)
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == part)
                return access.Operation;
        return null;
    }

    /// <summary><c>[a, .. b]</c>, written or made of <c>params</c> arguments; the compiler we build against has no names for these kinds yet.</summary>
    private static bool IsCollectionExpression(IOperation operation) => (int)operation.Kind is CollectionExpression or Spread;

    private sealed class ActiveComparer : IEqualityComparer<(ISymbol Symbol, Frame? Frame)>
    {
        public static readonly ActiveComparer Instance = new();

        public bool Equals((ISymbol Symbol, Frame? Frame) x, (ISymbol Symbol, Frame? Frame) y) =>
            SymbolEqualityComparer.Default.Equals(x.Symbol, y.Symbol) && ReferenceEquals(x.Frame, y.Frame);

        public int GetHashCode((ISymbol Symbol, Frame? Frame) key) => SymbolEqualityComparer.Default.GetHashCode(key.Symbol);
    }
}
