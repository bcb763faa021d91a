using System;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <summary>What becomes of a function that is written or named in the code: how often it runs, or which framework calls it.</summary>
internal sealed record Handover(Pace Pace, EntryKind? Entry = null)
{
    private const int Deepest = 4;

    private static readonly Handover Unseen = new(Pace.Unknown);

    /// <summary>The function whose body a part is, or null.</summary>
    public static SyntaxNode? FunctionAt(SyntaxNode whole, SyntaxNode part) => whole switch
    {
        AnonymousFunctionExpressionSyntax lambda when part == lambda.Body => lambda,
        LocalFunctionStatementSyntax local when part == local.Body || part == local.ExpressionBody => local,
        _ => null,
    };

    /// <summary>Follows a lambda, a local function or the name of a method to the call that takes it.</summary>
    public static Handover Of(SyntaxNode function, SourceView source, MlLibraries libraries, CancellationToken token, int depth)
    {
        if (depth > Deepest)
            return Unseen;
        if (function is LocalFunctionStatementSyntax local)
            return source.Declared(local, token) is { } declared ? OfUses(declared, ScopeOf(local), source, libraries, token, depth) : Unseen;
        var outer = function;
        while (outer.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or MemberAccessExpressionSyntax)
            outer = outer.Parent;
        if (outer.Parent is not ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: { } call } list } argument)
            return Unseen;
        if ((source.Symbol(call, token) ?? source.Candidates(call, token).FirstOrDefault()) is not IMethodSymbol method)
            return Unseen;
        if (method.ContainingType is { TypeKind: TypeKind.Delegate } && method.MethodKind == MethodKind.Constructor)
            return Of(call, source, libraries, token, depth + 1);
        return ParameterOf(method, argument, list) is { } parameter ? Taken(method, parameter, source, libraries, token, depth) : Unseen;
    }

    /// <summary>How long a container keeps what it makes, as a pace.</summary>
    public static Pace PaceOf(Fact registration) =>
        registration["lifetime"] == "singleton" ? Pace.Once : Pace.Request;

    /// <summary>The kind of entry point a fact speaks of, or null.</summary>
    public static EntryKind? EntryOf(Fact? fact) =>
        fact?["as"] is { } word && Enum.TryParse<EntryKind>(word, ignoreCase: true, out var kind) ? kind : null;

    private static Handover Taken(IMethodSymbol method, IParameterSymbol parameter, SourceView source, MlLibraries libraries, CancellationToken token, int depth)
    {
        foreach (var fact in libraries.FactsOf(method))
            switch (fact.Role)
            {
                case Role.EntryPoint when fact.Lists("parameter", parameter.Name): return new(Pace.Same, EntryOf(fact));
                case Role.Registration: return new(PaceOf(fact));
                case Role.RunsOnce when fact.Lists("parameter", parameter.Name): return new(Pace.Once);
                case Role.PassThrough when fact["each"] is not null: return new(Pace.Loop);
            }

        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        var declared = definition.Parameters.First(p => p.Name == parameter.Name);
        return source.Declaration(definition, token) is { } body ? OfUses(declared, body, source, libraries, token, depth) : Unseen;
    }

    /// <summary>The block around a local function; among top-level statements that is the file.</summary>
    private static SyntaxNode ScopeOf(LocalFunctionStatementSyntax local) => local.Parent is GlobalStatementSyntax { Parent: { } file } ? file : local.Parent ?? local;

    /// <summary>Where a function is called or handed on by its name; the most frequent use counts, and a framework's above all.</summary>
    private static Handover OfUses(ISymbol function, SyntaxNode scope, SourceView source, MlLibraries libraries, CancellationToken token, int depth)
    {
        var found = new Handover(Pace.Same);
        var isUsed = false;
        foreach (var use in SourceView.UsesWithin(scope, function.Name, token))
        {
            if (!SymbolEqualityComparer.Default.Equals(source.Meant(use, token)?.OriginalDefinition, function.OriginalDefinition))
                continue;
            isUsed = true;
            var here = IsCalled(use) ? new(Pace.Same) : Of(use, source, libraries, token, depth + 1);
            var around = CodeSite.Of(use, source, libraries, token, depth + 1);
            var pace = here.Pace.Within(around.Pace);
            if ((here.Entry ?? around.Entry) is { } entry)
                return new(pace, entry);
            found = found with { Pace = Paces.Strongest(found.Pace, pace) };
        }

        return isUsed ? found : Unseen;
    }

    private static bool IsCalled(SimpleNameSyntax use) =>
        Callers.InvocationOf(use) is not null
        || use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Parent: InvocationExpressionSyntax } access && access.Expression == use
        || use.Parent is ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax } conditional && conditional.Expression == use;

    private static IParameterSymbol? ParameterOf(IMethodSymbol method, ArgumentSyntax argument, BaseArgumentListSyntax list)
    {
        if (method.Parameters.IsEmpty)
            return null;
        if (argument.NameColon is { } named)
            return method.Parameters.FirstOrDefault(p => p.Name == named.Name.Identifier.ValueText);
        return method.Parameters[Math.Min(list.Arguments.IndexOf(argument), method.Parameters.Length - 1)];
    }
}
