using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Finds the calls of a project that register services.</summary>
internal static class ServiceCalls
{
    private static readonly string[] Starts = { "Add", "TryAdd", "Configure" };

    public static async Task<ImmutableArray<ServiceCall>> ReadAsync(Project project, Compilation compilation, CancellationToken token)
    {
        if (compilation.FindType("Microsoft.Extensions.DependencyInjection.IServiceCollection") is not { } services)
            return ImmutableArray<ServiceCall>.Empty;
        var calls = ImmutableArray.CreateBuilder<ServiceCall>();
        foreach (var document in project.Documents.OrderBy(d => d.FilePath ?? d.Name, StringComparer.Ordinal))
        {
            var root = await document.GetSyntaxRootAsync(token).ConfigureAwait(false);
            if (root is null || GeneratedFiles.IsGenerated(document.FilePath ?? document.Name))
                continue;
            var candidates = root.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(IsCandidate).ToList();
            if (candidates.Count == 0)
                continue;
            var model = (await document.GetSemanticModelAsync(token).ConfigureAwait(false))!;
            calls.AddRange(candidates.Select(c => Read(document, model, c, services, token)).OfType<ServiceCall>());
        }

        return calls.ToImmutable();
    }

    private static bool IsCandidate(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access && Array.Exists(Starts, s => access.Name.Identifier.ValueText.StartsWith(s, StringComparison.Ordinal));

    private static ServiceCall? Read(Document document, SemanticModel model, InvocationExpressionSyntax call, INamedTypeSymbol services, CancellationToken token)
    {
        var receiver = ((MemberAccessExpressionSyntax)call.Expression).Expression;
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax inner })
            receiver = inner.Expression;
        if (!IsName(receiver) || model.GetTypeInfo(receiver, token).Type?.Is(services) != true)
            return null;
        var factories = Factories(model, call, token).ToImmutableArray();
        return new(document, call, StatementOf(call), receiver.ToString(), Types(model, call, token).Concat(factories.Select(f => f.Constructor.ContainingType)).ToImmutableArray(),
            factories, BindingReader.At(call, receiver, model, token));
    }

    /// <summary>A receiver that can be spelled twice without being evaluated twice.</summary>
    private static bool IsName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsName(access.Expression),
        _ => false,
    };

    /// <summary>An instance that is handed over was not built by the container.</summary>
    private static IEnumerable<ITypeSymbol> Types(SemanticModel model, InvocationExpressionSyntax call, CancellationToken token)
    {
        var arguments = call.ArgumentList.Arguments.Select(a => a.Expression).ToList();
        var given = arguments.Select(a => model.GetTypeInfo(a, token).Type).OfType<ITypeSymbol>().ToList();
        var named = (model.GetSymbolInfo(call, token).Symbol as IMethodSymbol)?.TypeArguments ?? ImmutableArray<ITypeSymbol>.Empty;
        var quoted = arguments.OfType<TypeOfExpressionSyntax>().Select(t => model.GetTypeInfo(t.Type, token).Type).OfType<ITypeSymbol>();
        return named.Concat(quoted).Where(t => !given.Contains(t, SymbolEqualityComparer.Default));
    }

    private static IEnumerable<FactoryCreation> Factories(SemanticModel model, InvocationExpressionSyntax call, CancellationToken token)
    {
        foreach (var lambda in call.ArgumentList.Arguments.Select(a => a.Expression).OfType<LambdaExpressionSyntax>())
        {
            if (model.GetSymbolInfo(lambda, token).Symbol is not IMethodSymbol { Parameters: { Length: > 0 } parameters }
                || parameters[0] is not { IsDiscard: false, Type.Name: "IServiceProvider" } provider)
                continue;
            foreach (var creation in lambda.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
                if (model.GetSymbolInfo(creation, token).Symbol is IMethodSymbol constructor)
                    yield return new(creation, constructor, provider.Name);
        }
    }

    private static StatementSyntax? StatementOf(InvocationExpressionSyntax call)
    {
        foreach (var node in call.Ancestors())
        {
            if (node is AnonymousFunctionExpressionSyntax)
                return null;
            if (node is StatementSyntax statement)
                return statement.Parent is BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax ? statement : null;
        }

        return null;
    }
}
