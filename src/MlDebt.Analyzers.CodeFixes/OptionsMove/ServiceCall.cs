using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>One call that registers something with the container.</summary>
/// <param name="Document">The file.</param>
/// <param name="Call">The call.</param>
/// <param name="Statement">The statement that an options registration can go before; null inside an expression.</param>
/// <param name="Receiver">The service collection, as the code spells it.</param>
/// <param name="Types">The types the container builds because of this call.</param>
/// <param name="Factories">Creations by hand in a factory that has the service provider.</param>
/// <param name="Binding">How configuration is reached there; null where nothing proves that it is.</param>
internal sealed record ServiceCall(
    Document Document, InvocationExpressionSyntax Call, StatementSyntax? Statement, string Receiver,
    ImmutableArray<ITypeSymbol> Types, ImmutableArray<FactoryCreation> Factories, ConfigurationBinding? Binding)
{
    /// <summary>The called method's name.</summary>
    public string Name { get; } = ((MemberAccessExpressionSyntax)Call.Expression).Name.Identifier.ValueText;
}

/// <summary>An object made by hand in a factory.</summary>
internal sealed record FactoryCreation(BaseObjectCreationExpressionSyntax Creation, IMethodSymbol Constructor, string Provider);

/// <summary>How an options registration reaches configuration: through the container, or through an expression in scope.</summary>
internal sealed record ConfigurationBinding(string? Expression, bool IsHost)
{
    /// <summary>
    /// <c>BindConfiguration</c> throws at run time where the container has no configuration, so it is written for host builders only.
    /// </summary>
    public string Text(string section) =>
        Expression is null ? ".BindConfiguration(" + section + ")" : ".Bind(" + Expression + ".GetSection(" + section + "))";

    /// <summary>The extension method that the text calls.</summary>
    public string Method => Expression is null ? "BindConfiguration" : "Bind";
}
