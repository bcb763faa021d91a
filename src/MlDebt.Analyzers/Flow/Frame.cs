using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <summary>
/// The call through which a method's body is being read: a parameter seen under it is that call's argument, so that one
/// helper used for two paths does not mix them.
/// </summary>
internal sealed class Frame
{
    private const int Deepest = 8;

    private readonly int _depth;

    private Frame(IMethodSymbol method, IOperation call, ImmutableArray<IArgumentOperation> arguments, Frame? outer)
    {
        Method = method;
        Call = call;
        Arguments = arguments;
        Outer = outer;
        _depth = outer is null ? 1 : outer._depth + 1;
    }

    public IMethodSymbol Method { get; }

    public IOperation Call { get; }

    public ImmutableArray<IArgumentOperation> Arguments { get; }

    public Frame? Outer { get; }

    /// <summary>The frame of one more call, or null where the call is already being read or calls nest too deep.</summary>
    public static Frame? Enter(IMethodSymbol method, IOperation call, ImmutableArray<IArgumentOperation> arguments, Frame? outer)
    {
        if (IsFull(outer))
            return null;
        for (var frame = outer; frame is not null; frame = frame.Outer)
            if (frame.Call.Syntax == call.Syntax)
                return null;
        return new(method, call, arguments, outer);
    }

    /// <summary>Whether calls nest too deep already: what one more would answer is not known, unlike that of a call being read.</summary>
    public static bool IsFull(Frame? frame) => frame is { _depth: >= Deepest };

    /// <summary>The innermost frame that reads <paramref name="method"/>, or null.</summary>
    public static Frame? Of(Frame? frame, IMethodSymbol method)
    {
        for (; frame is not null; frame = frame.Outer)
            if (SymbolEqualityComparer.Default.Equals(Whole(frame.Method), Whole(method)))
                return frame;
        return null;
    }

    /// <summary>Calls name the defining part of a partial method, its body names the parameters of the other.</summary>
    private static IMethodSymbol Whole(IMethodSymbol method) => (method.PartialDefinitionPart ?? method).OriginalDefinition;
}
