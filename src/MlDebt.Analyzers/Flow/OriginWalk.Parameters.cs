using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <content>Parameters: the argument of the call being read, else those of every call; of a lambda, what it runs over.</content>
internal sealed partial class OriginWalk
{
    private OriginSet Parameter(IParameterSymbol parameter, Frame? frame, IOperation? use = null)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return OriginSet.Empty;
        if (Frame.Of(frame, method) is { } entered)
            return Argument(entered.Arguments, parameter, entered.Outer);
        if (method.MethodKind == MethodKind.AnonymousFunction)
            return LambdaParameter(parameter, use, frame);
        if (method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property } && parameter.Ordinal == method.Parameters.Length - 1)
            return Once(parameter.OriginalDefinition, null, () => property.IsIndexer ? WrittenByIndex(property.OriginalDefinition) : WrittenTo(property.OriginalDefinition, ScopesOf(property), null));
        return Once(parameter.OriginalDefinition, null, () => FromCallers(parameter.OriginalDefinition, method.OriginalDefinition));
    }

    /// <summary>
    /// The arguments of every call. Each call stands by itself: where some calls hand on what we cannot follow or what
    /// was configured, the constants of the others are still written in the code.
    /// </summary>
    private OriginSet FromCallers(IParameterSymbol parameter, IMethodSymbol method)
    {
        if (IsEntryPoint(method))
            return OriginSet.One(new(OriginKind.Configuration, Declaration(parameter), parameter));
        var sites = _origins.Callers.Of(method, _token);
        var own = WrittenTo(parameter, Source.Declarations(method, _token), null);
        var handed = sites.Handed.Select(function => CalledWith(function, parameter.Ordinal, null)).Where(o => !o.Any(OriginKind.Unknown)).ToList();
        if (sites.Calls.IsEmpty)
            return own.Union(handed.Count > 0 ? OriginSet.From(handed.SelectMany(o => o)) : NobodyCalls(parameter, method, sites.Escapes));
        var filled = sites.Calls.Where(call => Fills(call, parameter)).ToList();
        var each = (filled.Count > 0 ? filled : sites.Calls.Take(1)).Select(call => Argument(call.Arguments, parameter, null)).Concat(handed).ToList();
        var written = each.Where(o => o.Any(OriginKind.Constant) && o.IsHardCoded).ToList();
        var followed = written.Count == 0 ? each : written.Concat(each.Where(o => !o.Any(OriginKind.Constant)).Select(OfModels)).ToList();
        return OriginSet.From(followed.SelectMany(o => o)).Union(own);
    }

    /// <summary>Of a call that hands on no constant, what a model computed is still worth knowing beside the other calls' constants.</summary>
    private static OriginSet OfModels(OriginSet origins) => origins.Where(OriginKind.ModelOutput).Union(origins.Where(OriginKind.Metric));

    /// <summary>What <c>x[i] = value</c> hands to an indexer, which has no name to be found by.</summary>
    private OriginSet WrittenByIndex(IPropertySymbol indexer) => OriginSet.From(
        from tree in Source.Trees
        from element in NameIndex.Of(tree, _token).Elements
        where element.Parent is AssignmentExpressionSyntax assignment && assignment.Left == element && SymbolEqualityComparer.Default.Equals(Source.Symbol(element, _token)?.OriginalDefinition, indexer)
        from origin in Of(Value(((AssignmentExpressionSyntax)element.Parent!).Right), null)
        select origin);

    private OriginSet NobodyCalls(IParameterSymbol parameter, IMethodSymbol method, bool escapes) =>
        !escapes && parameter.HasExplicitDefaultValue && !IsPublicApi(method)
            ? Default(parameter)
            : OriginSet.One(new(OriginKind.Parameter, Declaration(parameter), parameter));

    /// <summary>A default that one caller overrides is a documented default, so only what callers write themselves counts then.</summary>
    private static bool Fills(CallSite call, IParameterSymbol parameter) =>
        call.Arguments.Any(a => a.Parameter?.Ordinal == parameter.Ordinal && a.ArgumentKind != ArgumentKind.DefaultValue);

    private OriginSet Argument(IEnumerable<IArgumentOperation> arguments, IParameterSymbol parameter, Frame? outer)
    {
        var argument = arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal);
        if (argument is null || argument.ArgumentKind == ArgumentKind.DefaultValue)
            return Default(parameter);
        return Of(argument.Value, outer);
    }

    private OriginSet Default(IParameterSymbol parameter) =>
        Source.Declaration(parameter.OriginalDefinition, _token) is ParameterSyntax { Default.Value: { } value }
            ? OriginSet.From(Of(Value(value), null).Select(o => o.Symbol is null ? o with { Symbol = parameter } : o))
            : OriginSet.Empty;

    private SyntaxNode Declaration(ISymbol symbol) =>
        Source.Declaration(symbol, _token) ?? Source.Declaration(symbol.ContainingSymbol, _token) ?? Source.Trees[0].GetRoot(_token);

    private static bool IsEntryPoint(IMethodSymbol method) =>
        method is { IsStatic: true, Name: "Main" or WellKnownMemberNames.TopLevelStatementsEntryPointMethodName };

    private bool IsPublicApi(IMethodSymbol method)
    {
        if (Source.IsExecutable)
            return false;
        for (ISymbol? symbol = method; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        return true;
    }
}
