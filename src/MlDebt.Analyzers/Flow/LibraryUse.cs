using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <summary>One call, creation or assignment of a library member.</summary>
/// <param name="Fact">What is known of the member.</param>
/// <param name="Member">The member.</param>
/// <param name="Syntax">The call, creation or assignment.</param>
/// <param name="Receiver">What an instance member is called on, or null.</param>
/// <param name="Arguments">Each value that is written down, with the parameter, property or field that takes it.</param>
internal sealed record LibraryUse(Fact Fact, ISymbol Member, SyntaxNode Syntax, IOperation? Receiver, ImmutableArray<(string Part, IOperation Value)> Arguments)
{
    /// <summary>The use a node makes of a member in the given role, or null.</summary>
    public static LibraryUse? Of(SyntaxNode node, Role role, SourceView source, MlLibraries libraries, CancellationToken token)
    {
        // An operation costs the binding of the whole body it stands in, a symbol that of its statement.
        var named = node is AssignmentExpressionSyntax written ? written.Left : node;
        if (source.Symbol(named, token) is { } symbol && libraries.FactOf(symbol, role) is null)
            return null;
        switch (source.Operation(node, token))
        {
            case IInvocationOperation call:
                return Made(call.TargetMethod, call.Instance, Written(call.Arguments));
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                return Made(constructor, null, Written(creation.Arguments));
            case IPropertyReferenceOperation { Property.IsIndexer: true } read:
                return Made(read.Property, read.Instance, Written(read.Arguments));
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment:
                return Made(target.Member, target.Instance, ImmutableArray.Create((target.Member.Name, assignment.Value)));
            case IInvalidOperation:
                return source.Candidates(node, token).Select(candidate => Made(candidate, null, Guessed(node, candidate, source, token))).FirstOrDefault(use => use is not null);
            default:
                return null;
        }

        LibraryUse? Made(ISymbol member, IOperation? receiver, ImmutableArray<(string, IOperation)> arguments) =>
            libraries.FactOf(member, role) is { } fact ? new(fact, member, node, receiver, arguments) : null;
    }

    /// <summary>The values the fact's role is about.</summary>
    public IEnumerable<Sink> Values()
    {
        if (Syntax is AssignmentExpressionSyntax)
            return Arguments.Select(a => new Sink(Fact, Member, a.Part, a.Value, Syntax.Parent is InitializerExpressionSyntax initializer ? initializer : Syntax));
        return Arguments.Where(a => Fact.Lists("parameter", a.Part)).Select(a => new Sink(Fact, Member, Key() ?? a.Part, a.Value, Syntax));
    }

    /// <summary>What the value is called where the call says so by a text: <c>SetOption("top_k", 40)</c>.</summary>
    private string? Key() => Fact["key"] is { } key ? Arguments.Where(a => a.Part == key).Select(a => a.Value.ConstantValue.Value).OfType<string>().FirstOrDefault() : null;

    private static ImmutableArray<(string, IOperation)> Written(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Where(a => a.ArgumentKind != ArgumentKind.DefaultValue && a.Parameter is not null).Select(a => (a.Parameter!.Name, a.Value)).ToImmutableArray();

    /// <summary>
    /// The arguments of a call that does not bind, because one of them does not: those that stand by name or position
    /// still say what they are. Code is broken most of the time somebody edits it.
    /// </summary>
    private static ImmutableArray<(string, IOperation)> Guessed(SyntaxNode node, ISymbol candidate, SourceView source, CancellationToken token)
    {
        var list = (node as InvocationExpressionSyntax)?.ArgumentList ?? (node as BaseObjectCreationExpressionSyntax)?.ArgumentList;
        if (list is null || candidate is not IMethodSymbol method)
            return ImmutableArray<(string, IOperation)>.Empty;
        return list.Arguments.Select((argument, index) => (Name: argument.NameColon?.Name.Identifier.ValueText ?? (index < method.Parameters.Length ? method.Parameters[index].Name : null), Value: source.Operation(argument.Expression, token)))
            .Where(a => a.Name is not null && a.Value is not null).Select(a => (a.Name!, a.Value!)).ToImmutableArray();
    }
}
