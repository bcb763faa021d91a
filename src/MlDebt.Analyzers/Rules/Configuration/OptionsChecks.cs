using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>Which options types the compilation checks: by a call in a chain, or by a validator of their own.</summary>
internal static class OptionsChecks
{
    /// <summary>The options type of a binding or checking call: its type argument, or that of the builder it is called on.</summary>
    public static INamedTypeSymbol? TypeOf(LibraryUse use) => use.Member switch
    {
        IMethodSymbol { TypeArguments: { Length: > 0 } arguments } => arguments[0] as INamedTypeSymbol,
        { ContainingType.TypeArguments: { Length: > 0 } arguments } => arguments[0] as INamedTypeSymbol,
        _ => null,
    };

    /// <summary>Every options type that is checked somewhere.</summary>
    public static ISet<INamedTypeSymbol> Checked(MlProject project, CancellationToken token)
    {
        var types = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        types.UnionWith(project.Sinks.Uses(Role.OptionsValidation, token).Select(TypeOf).OfType<INamedTypeSymbol>());
        foreach (var validator in project.Libraries.With(Role.OptionsValidation).Where(f => f.Id[0] == 'T'))
            foreach (var name in project.Source.Uses(validator.SimpleName, token).OfType<GenericNameSyntax>())
                if (project.Source.Symbol(name, token) is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } symbol
                    && project.Libraries.FactOf(symbol, Role.OptionsValidation) is not null && arguments[0] is INamedTypeSymbol options)
                    types.Add(options);
        return types;
    }

    /// <summary>Whether a call further on in the same chain says that it checks, whoever wrote it.</summary>
    public static bool IsCheckedInChain(SyntaxNode call)
    {
        for (var link = call; link.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == link; link = next)
            if (access.Name.Identifier.ValueText.IndexOf("Valid", StringComparison.Ordinal) >= 0)
                return true;
        return false;
    }
}
