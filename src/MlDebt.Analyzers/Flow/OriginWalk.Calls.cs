using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <content>Calls and creations: what a fact says of them, or what their source answers.</content>
internal sealed partial class OriginWalk
{
    /// <summary>What the facts say of a member's value, or null when they are silent.</summary>
    private OriginSet? Known(ISymbol member, SyntaxNode site)
    {
        foreach (var fact in Libraries.FactsOf(member))
            if (KindOf(fact.Role) is { } kind)
                return OriginSet.One(new(kind, site, member));
        return null;
    }

    private static OriginKind? KindOf(Role role) => role switch
    {
        Role.Configuration => OriginKind.Configuration,
        Role.EnvironmentName => OriginKind.EnvironmentName,
        Role.BaseLocation => OriginKind.BaseLocation,
        Role.ModelOutput => OriginKind.ModelOutput,
        Role.Metric => OriginKind.Metric,
        Role.ModelLoad or Role.Training => OriginKind.Model,
        _ => null,
    };

    private OriginSet Invocation(IInvocationOperation call, Frame? frame)
    {
        var target = call.TargetMethod;
        if (EnvironmentVariable(call) is { } variable)
            return variable;
        if (Libraries.FactOf(target, Role.PassThrough) is { } fact)
            return AsPercent(call, call.Arguments.Select(a => a.Value).FirstOrDefault(), Handed(fact, call, call.Instance, call.Arguments, frame));
        if (Known(target, call.Syntax) is { } known)
            return known;
        if (target.MethodKind == MethodKind.DelegateInvoke)
            return Of(call.Instance, frame) is var functions && functions.Count > 0 ? OriginSet.From(functions.SelectMany(f => Answers(f, call, frame))) : OriginSet.Unknown(call.Syntax);
        if (Source.Declares(target.OriginalDefinition))
            return Sourced(call, target, frame);
        return ModelOutputOf(call.Instance, target.ReturnType, target, call.Syntax, frame) is { Count: > 0 } output ? output : Configured(call.Instance, target, call.Syntax, frame);
    }

    /// <summary>Reading the variable that names the environment is something else than reading a setting.</summary>
    private OriginSet? EnvironmentVariable(IInvocationOperation call)
    {
        foreach (var fact in Libraries.FactsOf(call.TargetMethod))
            if (fact.Role == Role.EnvironmentName && fact["values"] is not null
                && call.Arguments.Any(a => a.Parameter is { } p && fact.Lists("parameter", p.Name) && a.Value.ConstantValue.Value is string name && fact.Lists("values", name)))
                return OriginSet.One(new(OriginKind.EnvironmentName, call.Syntax, call.TargetMethod));
        return Libraries.FactsOf(call.TargetMethod).Any(f => f.Role == Role.EnvironmentName && f["values"] is not null)
            ? OriginSet.One(new(OriginKind.Configuration, call.Syntax, call.TargetMethod))
            : null;
    }

    private OriginSet Handed(Fact fact, IOperation call, IOperation? receiver, ImmutableArray<IArgumentOperation> arguments, Frame? frame)
    {
        if (fact["selector"] is { } selector && arguments.FirstOrDefault(a => a.ArgumentKind == ArgumentKind.Explicit && a.Parameter?.Name == selector) is { } chosen)
            return OriginSet.From(Of(chosen.Value, frame).SelectMany(f => Answers(f, call, frame)));
        if (fact["parts"] is not null)
            return OfParts(fact, call, arguments, frame);
        return fact["from"] is null ? OriginSet.Unknown(call.Syntax) : From(fact, receiver, arguments, frame);
    }

    /// <summary>The values a pass-through fact names: the receiver's, and those of the listed arguments, joined where it says so.</summary>
    private OriginSet From(Fact fact, IOperation? receiver, ImmutableArray<IArgumentOperation> arguments, Frame? frame)
    {
        var parts = new List<OriginSet>();
        if (receiver is not null && fact.Lists("from", "receiver"))
            parts.Add(Of(receiver, frame));
        foreach (var name in fact["from"]?.Split('|') ?? [])
            foreach (var argument in arguments.Where(a => a.Parameter?.Name == name))
                parts.AddRange(fact["join"] is not null && Parts(argument.Value) is { } elements ? elements.Select(e => Of(e, frame)) : [fact["template"] == name ? WrittenText(Of(argument.Value, frame)) : Of(argument.Value, frame)]);
        var handed = fact["join"] is not null ? parts.Aggregate(OriginSet.Empty, Join) : OriginSet.From(parts.SelectMany(p => p));
        return fact["front"] is null ? handed : OriginSet.From(handed.Select(o => o.Kind == OriginKind.Constant ? o with { IsPrefix = true } : o));
    }

    private OriginSet Creation(IObjectCreationOperation creation, Frame? frame)
    {
        if (creation.Constructor is { } constructor)
        {
            if (Libraries.FactOf(constructor, Role.PassThrough) is { } fact)
                return Handed(fact, creation, null, creation.Arguments, frame).Union(All(Collected(creation), frame));
            if (Known(constructor, creation.Syntax) is { } known)
                return known;
        }

        var collected = All(Collected(creation), frame);
        return IsLibraryCollection(creation.Type) ? collected : Made(creation, frame).Union(collected);
    }

    /// <summary>What an initializer puts into a collection: the arguments its <c>Add</c> collects, the values of its indexes.</summary>
    private IEnumerable<IOperation>? Collected(IObjectCreationOperation creation) => creation.Initializer?.Initializers.SelectMany(part => part switch
    {
        IInvocationOperation add when Libraries.FactOf(add.TargetMethod, Role.Collect) is { } fact => add.Arguments.Where(a => fact.Lists("from", a.Parameter?.Name ?? "")).Select(a => a.Value),
        IInvocationOperation add => add.Arguments.Select(a => a.Value),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } } indexed => [indexed.Value],
        _ => [],
    });

    /// <summary>A library's collection is one with its elements; it has no members of ours to follow.</summary>
    private bool IsLibraryCollection(ITypeSymbol? type) =>
        type is not null and not { SpecialType: SpecialType.System_String } && !Source.Declares(type) && type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>The single arguments behind a <c>params</c> parameter, or null.</summary>
    private static IEnumerable<IOperation>? Parts(IOperation argument) => argument switch
    {
        IArrayCreationOperation { Initializer.ElementValues: var elements } => elements,
        IConversionOperation { IsImplicit: true, Operand: var operand } => Parts(operand),
        _ => IsCollectionExpression(argument) ? argument.ChildOperations : null,
    };

    private OriginSet Sourced(IInvocationOperation call, IMethodSymbol target, Frame? frame)
    {
        var bodies = Dispatched(target, call.Instance).OfType<IMethodSymbol>().Where(m => BodyOf(m) is not null).ToArray();
        if (bodies.Length == 0 || Frame.IsFull(frame))
            return OriginSet.Unknown(call.Syntax);
        return OriginSet.From(bodies.SelectMany(body => Frame.Enter(body, call, call.Arguments, frame) is { } inner ? Returns(body, inner) : OriginSet.Empty)).Through(target, call.Syntax);
    }

    /// <summary>Everything a method, accessor or local function answers.</summary>
    private OriginSet Returns(IMethodSymbol method, Frame? frame) => Once(method.OriginalDefinition, frame, () =>
        BodyOf(method) is { } body ? OriginSet.From(Answered(body).SelectMany(e => Of(Value(e), frame))) : OriginSet.Empty);

    private SyntaxNode? BodyOf(IMethodSymbol method)
    {
        var definition = (method.PartialImplementationPart ?? method).OriginalDefinition;
        return Source.Declaration(definition, _token) switch
        {
            BaseMethodDeclarationSyntax declared => (SyntaxNode?)declared.Body ?? declared.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression,
            AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody?.Expression,
            ArrowExpressionClauseSyntax arrow => arrow.Expression,
            _ => null,
        };
    }

    /// <summary>The expressions a body answers; functions nested in it answer for themselves.</summary>
    internal static IEnumerable<ExpressionSyntax> Answered(SyntaxNode body)
    {
        if (body is ExpressionSyntax expression)
            return new[] { expression };
        return body.DescendantNodes(n => n == body || n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Select(n => n switch
            {
                ReturnStatementSyntax answer => answer.Expression,
                YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldReturnStatement } answer => answer.Expression,
                _ => null,
            })
            .OfType<ExpressionSyntax>();
    }

    /// <summary>The members a use may reach: the member itself where it is no mere contract, and what implements or overrides it.</summary>
    private IEnumerable<ISymbol> Dispatched(ISymbol member, IOperation? receiver)
    {
        var others = (member.IsAbstract || member.IsVirtual || member.IsOverride) && !IsBase(receiver)
            ? _origins.Implementations.Of(member.OriginalDefinition, _token)
            : [];
        return member.IsAbstract ? others : others.Prepend(member);
    }

    private static bool IsBase(IOperation? receiver) => receiver?.Syntax is BaseExpressionSyntax;
}
