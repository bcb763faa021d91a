using System;
using System.Collections.Generic;
using System.Linq;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <summary>Questions about operations that the rules about pipelines share; what the answers mean is in the facts.</summary>
internal static class Pipelines
{
    /// <summary>Whether a type, a base of it or an interface it implements has the role.</summary>
    public static bool Is(this MlLibraries libraries, ITypeSymbol? type, Role role)
    {
        for (var t = type; t is not null; t = t.BaseType)
            if (libraries.FactOf(t.OriginalDefinition, role) is not null)
                return true;
        return type is not null && type.AllInterfaces.Any(i => libraries.FactOf(i.OriginalDefinition, role) is not null);
    }

    /// <summary>The fact in that role of what an operation calls, makes or reads, or null.</summary>
    public static Fact? FactOf(this MlLibraries libraries, IOperation operation, Role role) =>
        MemberOf(operation) is { } member ? libraries.FactOf(member, role) : null;

    /// <summary>What an operation calls, makes or reads.</summary>
    public static ISymbol? MemberOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation made => made.Constructor,
        IMemberReferenceOperation reference => reference.Member,
        _ => null,
    };

    /// <summary>What an instance or extension method is called on.</summary>
    public static IOperation? ReceiverOf(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value : null);

    /// <summary>An operation without the conversions and parentheses around it.</summary>
    public static IOperation Bare(IOperation operation)
    {
        while (operation is IConversionOperation or IParenthesizedOperation)
            operation = operation is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operation).Operand;
        return operation;
    }

    /// <summary>True for <c>null</c> and <c>default</c> however they are spelled.</summary>
    public static bool IsNull(IOperation value) => Bare(value) is IDefaultValueOperation || Bare(value).ConstantValue is { HasValue: true, Value: null };

    /// <summary>The ingredients of that kind that a trainer made or is.</summary>
    public static IOperation? TrainerIn(this MlLibraries libraries, IEnumerable<IOperation> ingredients) =>
        ingredients.FirstOrDefault(o => o is IInvocationOperation or IObjectCreationOperation && libraries.Is(o.Type, Role.Trainer));

    /// <summary>Whether an operation reads one part of a split.</summary>
    public static Func<IOperation, bool> PartOfSplit(this MlLibraries libraries) => operation =>
        operation is IMemberReferenceOperation { Member: { } member } && libraries.FactOf(member, Role.Split)?["part"] is not null;
}
