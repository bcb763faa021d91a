using System.Collections.Generic;
using System.Linq;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Flow;

/// <content>Parameters: the argument of the call being read, else those of every call; of a lambda, what it runs over.</content>
internal sealed partial class OriginWalk
{
    private OriginSet Parameter(IParameterSymbol parameter, Frame? frame)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return OriginSet.Empty;
        if (Frame.Of(frame, method) is { } entered)
            return Argument(entered.Arguments, parameter, entered.Outer);
        if (method.MethodKind == MethodKind.AnonymousFunction)
            return LambdaParameter(parameter, frame);
        if (method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property } && parameter.Ordinal == method.Parameters.Length - 1)
            return property.IsIndexer
                ? OriginSet.Unknown(Declaration(parameter)) // Indexers are used without a name, so their uses cannot be found by one.
                : Once(parameter.OriginalDefinition, null, () => WrittenTo(property.OriginalDefinition, ScopesOf(property), null));
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
        if (sites.Calls.IsEmpty)
            return own.Union(NobodyCalls(parameter, method, sites.Escapes));
        var filled = sites.Calls.Where(call => Fills(call, parameter)).ToList();
        var each = (filled.Count > 0 ? filled : sites.Calls.Take(1)).Select(call => Argument(call.Arguments, parameter, null)).ToList();
        var written = each.Where(o => o.Any(OriginKind.Constant) && o.IsHardCoded).ToList();
        var followed = written.Count == 0 ? each : written.Concat(each.Where(o => !o.Any(OriginKind.Constant)).Select(Computed)).ToList();
        return OriginSet.From(followed.SelectMany(o => o)).Union(own);
    }

    /// <summary>Of a call that hands on no constant, what a model computed is still worth knowing beside the other calls' constants.</summary>
    private static OriginSet Computed(OriginSet origins) => origins.Where(OriginKind.ModelOutput).Union(origins.Where(OriginKind.Metric));

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

    private OriginSet LambdaParameter(IParameterSymbol parameter, Frame? frame)
    {
        if (Source.Declaration(parameter, _token)?.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not { } lambda
            || Source.Operation(lambda, _token) is not { } function)
            return OriginSet.Unknown(Declaration(parameter));
        var argument = function.Parent;
        while (argument is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            argument = argument.Parent;
        if (argument is not IArgumentOperation { Parameter: { } taken, Parent: IInvocationOperation call })
            return OriginSet.Unknown(lambda);
        if (Libraries.FactsOf(call.TargetMethod).FirstOrDefault(f => f["each"] is not null) is { } fact)
            return parameter.Ordinal == 0 || fact.Lists("pair", taken.Name) ? Each(fact, call, parameter.Ordinal, frame) : OriginSet.Unknown(lambda);
        return call.TargetMethod.OriginalDefinition is { } method && Source.Declares(method)
            ? Once(parameter, null, () => Invoked(method, method.Parameters[taken.Ordinal], parameter.Ordinal, call, frame))
            : OriginSet.Unknown(lambda);
    }

    private OriginSet Each(Fact fact, IInvocationOperation call, int ordinal, Frame? frame)
    {
        var sources = fact["each"]!.Split('|');
        var name = sources[ordinal < sources.Length ? ordinal : 0];
        return name == "receiver" ? Of(call.Instance, frame)
            : call.Arguments.FirstOrDefault(a => a.Parameter?.Name == name) is { } source ? Of(source.Value, frame)
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
