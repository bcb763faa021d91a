using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <content>Tuples and what is deconstructed like one.</content>
internal sealed partial class OriginWalk
{
    /// <summary>An item of a tuple: of the tuple it was made as, and what was written to the item since.</summary>
    private OriginSet TupleItem(IFieldReferenceOperation reference, INamedTypeSymbol tuple, Frame? frame)
    {
        var names = tuple.TupleElements.Select(e => e.Name).ToList();
        var index = names.IndexOf(reference.Field.Name) is var named and >= 0 ? named : ItemIndex(reference.Field);
        var made = Element(Of(reference.Instance, frame), index, reference.Syntax);
        ISymbol? holder = reference.Instance switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IFieldReferenceOperation field => field.Field,
            _ => null,
        };
        return holder is null || index < 0 ? made : made.Union(WrittenToItem(holder, names.ElementAtOrDefault(index) ?? "", "Item" + (index + 1), frame));
    }

    private OriginSet WrittenToItem(ISymbol holder, string name, string number, Frame? frame)
    {
        var values = new List<IOperation>();
        foreach (var use in ScopesOfVariable(holder).SelectMany(scope => SourceView.UsesWithin(scope, holder.Name, _token)))
            if (TargetOf(use) is { } access && (access.Name.Identifier.ValueText == name || access.Name.Identifier.ValueText == number)
                && SymbolEqualityComparer.Default.Equals(Source.Symbol(use, _token)?.OriginalDefinition, holder.OriginalDefinition)
                && Value(((AssignmentExpressionSyntax)access.Parent!).Right) is { } value)
                values.Add(value);
        return All(values, frame);
    }

    /// <summary>The <c>t.Item1</c> of <c>t.Item1 = x</c>, where the name stands for <c>t</c>.</summary>
    private static MemberAccessExpressionSyntax? TargetOf(SimpleNameSyntax use)
    {
        ExpressionSyntax holder = use.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own ? own : use;
        return holder.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access && access.Expression == holder && assignment.Left == access ? access : null;
    }

    private IEnumerable<SyntaxNode> ScopesOfVariable(ISymbol variable) =>
        variable is IFieldSymbol ? ScopesOf(variable) : Source.Declaration(variable, _token) is { } declaration ? [MemberAround(declaration)] : [];

    /// <summary>An object made of parts that a fact lists, one for each item.</summary>
    private static OriginSet OfParts(Fact fact, IOperation call, ImmutableArray<IArgumentOperation> arguments, Frame? frame)
    {
        var parts = fact["parts"]!.Split('|').Select(name => arguments.FirstOrDefault(a => a.Parameter?.Name == name)?.Value).TakeWhile(value => value is not null);
        return OriginSet.One(new(OriginKind.Object, call.Syntax) { Creation = call, Frame = frame, Parts = parts.ToImmutableArray()! });
    }

    /// <summary>One element of a tuple or deconstructed value.</summary>
    private OriginSet Element(OriginSet holder, int index, SyntaxNode site) => index < 0
        ? OriginSet.Empty
        : OriginSet.From(holder.SelectMany(origin => origin switch
        {
            { Parts: { IsDefault: false } parts } when index < parts.Length => Of(parts[index], origin.Frame),
            { Creation: ITupleOperation made } when index < made.Elements.Length => Of(made.Elements[index], origin.Frame),
            { Creation: IObjectCreationOperation { Type: { } type } } => Deconstructed(type, index, site),
            { Kind: OriginKind.Object } => OriginSet.Unknown(site),
            _ => OriginSet.One(origin),
        }));

    /// <summary>What a type's own <c>Deconstruct</c> answers: what it writes, or the positional member it was made for.</summary>
    private OriginSet Deconstructed(ITypeSymbol type, int index, SyntaxNode site)
    {
        var methods = type.GetMembers(WellKnownMemberNames.DeconstructMethodName).OfType<IMethodSymbol>().Where(m => m.Parameters.Length > index).ToList();
        if (methods.Count != 1)
            return OriginSet.Unknown(site);
        var answer = methods[0].OriginalDefinition.Parameters[index];
        if (BodyOf(methods[0]) is { } body)
            return Once(answer, null, () => WrittenTo(answer, new[] { body }, null));
        return methods[0].IsImplicitlyDeclared && type.GetMembers(answer.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            ? PropertyValue(property, null, site, null)
            : OriginSet.Unknown(site);
    }

    private static int ItemIndex(IFieldSymbol field) =>
        field.Name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(field.Name.Substring(4), out var number) ? number - 1 : -1;
}
