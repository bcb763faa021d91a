using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <content>Fields, properties and the elements of tuples and anonymous objects.</content>
internal sealed partial class OriginWalk
{
    private OriginSet Field(IFieldReferenceOperation reference, Frame? frame)
    {
        var field = reference.Field;
        if (Known(field, reference.Syntax) is { } known)
            return known;
        if (field.ContainingType is { IsTupleType: true } tuple)
            return TupleItem(reference, tuple, frame);
        if (field.AssociatedSymbol is IPropertySymbol stored)
            return Member(stored, reference.Instance, reference.Syntax, frame, () => Stored(stored));
        return Member(field, reference.Instance, reference.Syntax, frame, () => Value(InitializerSyntax(field)) is { } initializer ? Of(initializer, null) : OriginSet.Empty);
    }

    private OriginSet Property(IPropertyReferenceOperation reference, Frame? frame)
    {
        var property = reference.Property;
        if (Known(property, reference.Syntax) is { } known)
            return known;
        if (Libraries.FactOf(property, Role.PassThrough) is { } fact)
            return fact["element"] is { } index
                ? Element(From(fact, reference.Instance, reference.Arguments, frame), int.Parse(index, CultureInfo.InvariantCulture), reference.Syntax)
                : From(fact, reference.Instance, reference.Arguments, frame);
        if (property.ContainingType.IsAnonymousType)
            return Projected(reference.Instance, property, frame);
        var properties = Dispatched(property, reference.Instance).OfType<IPropertySymbol>().DefaultIfEmpty(property);
        return OriginSet.From(properties.SelectMany(p => PropertyValue(p, reference.Instance, reference.Syntax, frame)));
    }

    private OriginSet PropertyValue(IPropertySymbol property, IOperation? instance, SyntaxNode site, Frame? frame) =>
        property.GetMethod is { } getter && BodyOf(getter) is not null
            ? Returns(getter, null).Union(ModelOutputOf(instance, property.Type, property, site, frame))
            : Member(property, instance, site, frame, () => Stored(property));

    /// <summary>What an auto-property is made with: its initializer, or the parameter a positional record makes it from.</summary>
    private OriginSet Stored(IPropertySymbol property)
    {
        var origins = Value(InitializerSyntax(property)) is { } initializer ? Of(initializer, null) : OriginSet.Empty;
        if (Source.Declaration(property, _token) is ParameterSyntax positional)
            foreach (var parameter in property.ContainingType.InstanceConstructors.SelectMany(c => c.Parameters).Where(p => Source.Declaration(p, _token) == positional))
                origins = origins.Union(Parameter(parameter, null));
        return origins;
    }

    /// <summary>A stored member: what it starts with and what is written to it, or what the object that holds it is.</summary>
    private OriginSet Member(ISymbol member, IOperation? instance, SyntaxNode site, Frame? frame, Func<OriginSet> start)
    {
        var type = (member as IFieldSymbol)?.Type ?? ((IPropertySymbol)member).Type;
        if (_origins.PredictionTypes.Contains(member.ContainingType, _token))
            return OriginSet.One(new(OriginKind.ModelOutput, site, member));
        if (!Source.Declares(member))
            return ModelOutputOf(instance, type, member, site, frame) is { Count: > 0 } output ? output : Configured(instance, member, site, frame);
        if (type.TypeKind == TypeKind.Delegate)
            return OriginSet.Unknown(site); // Whoever holds the object may put another function there.
        if (Settings.IsSettingsType(member.ContainingType))
            return OriginSet.One(new(OriginKind.Configuration, site, member));
        var stored = Once(member.OriginalDefinition, null, () => WrittenTo(member.OriginalDefinition, ScopesOf(member), null, start()));
        return stored.Union(Inherited(instance, type, member, site, frame));
    }

    /// <summary>An object that came out of a model, or out of configuration, lends that to its members.</summary>
    private OriginSet Inherited(IOperation? instance, ITypeSymbol type, ISymbol member, SyntaxNode site, Frame? frame)
    {
        if (instance is null or IInstanceReferenceOperation)
            return OriginSet.Empty;
        var holder = Of(instance, frame);
        return holder.Any(OriginKind.ModelOutput) ? OriginSet.One(new(OriginKind.ModelOutput, site, member))
            : holder.Any(OriginKind.Configuration) ? OriginSet.One(new(OriginKind.Configuration, site, member))
            : OriginSet.Empty;
    }

    private OriginSet ModelOutputOf(IOperation? instance, ITypeSymbol type, ISymbol member, SyntaxNode site, Frame? frame) =>
        instance is not null and not IInstanceReferenceOperation && Numbers.MayHold(type) && Of(instance, frame).Any(IsComputed)
            ? OriginSet.One(new(OriginKind.ModelOutput, site, member))
            : OriginSet.Empty;

    /// <summary>What a model computed, or a library's object made of it: a rectangle of predicted corners.</summary>
    private bool IsComputed(Origin holder) =>
        holder.Kind == OriginKind.ModelOutput
        || holder.Creation is IObjectCreationOperation { Constructor: { } constructor } made && !Source.Declares(constructor.ContainingType)
            && made.Arguments.Any(a => Of(a.Value, holder.Frame).Any(OriginKind.ModelOutput));

    private OriginSet Configured(IOperation? instance, ISymbol member, SyntaxNode site, Frame? frame) =>
        instance is not null and not IInstanceReferenceOperation && Of(instance, frame).Any(OriginKind.Configuration)
            ? OriginSet.One(new(OriginKind.Configuration, site, member))
            : OriginSet.Unknown(site);

    private OriginSet Projected(IOperation? instance, IPropertySymbol property, Frame? frame) =>
        instance is null ? OriginSet.Empty
        : OriginSet.From(Of(instance, frame).SelectMany(origin => origin.Creation is IAnonymousObjectCreationOperation made
            ? All(made.Initializers.OfType<ISimpleAssignmentOperation>().Where(a => a.Target is IPropertyReferenceOperation p && p.Property.Name == property.Name).Select(a => a.Value), origin.Frame)
            : OriginSet.One(origin)));

    private IOperation? Initializer(ISymbol symbol) => Value(InitializerSyntax(symbol));

    private ExpressionSyntax? InitializerSyntax(ISymbol symbol) => Source.Declaration(symbol, _token) switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
        PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
        _ => null,
    };

    /// <summary>Where a member may be written: its own type when it is private, else the whole compilation.</summary>
    private IEnumerable<SyntaxNode> ScopesOf(ISymbol member) => member.DeclaredAccessibility == Accessibility.Private
        ? Source.Declarations(member.ContainingType, _token)
        : Source.Trees.Select(tree => tree.GetRoot(_token));
}
