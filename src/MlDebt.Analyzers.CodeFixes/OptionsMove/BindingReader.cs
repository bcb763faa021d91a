using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Finds out how a registration can reach configuration, and only where that is certain.</summary>
internal static class BindingReader
{
    public static ConfigurationBinding? At(InvocationExpressionSyntax call, ExpressionSyntax receiver, SemanticModel model, CancellationToken token)
    {
        if (model.Compilation.FindType("Microsoft.Extensions.Configuration.IConfiguration") is not { } configuration)
            return null;
        if (IsHostServices(receiver, configuration, model, token))
            return new(null, IsHost: true);
        foreach (var node in call.Ancestors())
        {
            switch (node)
            {
                case LambdaExpressionSyntax lambda when OfLambda(lambda, configuration, model, token) is { } binding:
                    return binding;
                case BaseMethodDeclarationSyntax method:
                    return OfMethod(method, configuration, model, token);
            }
        }

        return null;
    }

    /// <summary><c>builder.Services</c>, directly or through a local, where the builder has configuration too.</summary>
    private static bool IsHostServices(ExpressionSyntax receiver, INamedTypeSymbol configuration, SemanticModel model, CancellationToken token)
    {
        if (receiver is IdentifierNameSyntax && model.GetSymbolInfo(receiver, token).Symbol is ILocalSymbol local
            && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(token) is VariableDeclaratorSyntax { Initializer.Value: { } value })
            receiver = value;
        return receiver is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Services", Expression: var builder }
            && model.GetTypeInfo(builder, token).Type?.PropertyOf("Configuration", configuration) is not null;
    }

    /// <summary><c>ConfigureServices((context, services) =&gt; …)</c> of a host builder.</summary>
    private static ConfigurationBinding? OfLambda(LambdaExpressionSyntax lambda, INamedTypeSymbol configuration, SemanticModel model, CancellationToken token)
    {
        if (lambda.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureServices" } } }
            || model.GetSymbolInfo(lambda, token).Symbol is not IMethodSymbol method)
            return null;
        var context = method.Parameters.FirstOrDefault(p => !p.IsDiscard && p.Name != "_" && p.Type.PropertyOf("Configuration", configuration) is not null);
        return new(context is null ? null : context.Name + ".Configuration", IsHost: true);
    }

    private static ConfigurationBinding? OfMethod(BaseMethodDeclarationSyntax declaration, INamedTypeSymbol configuration, SemanticModel model, CancellationToken token)
    {
        if (model.GetDeclaredSymbol(declaration, token) is not IMethodSymbol method)
            return null;
        if (method.Parameters.FirstOrDefault(p => p.Type.Is(configuration)) is { } parameter)
            return new(parameter.Name, IsHost: false);
        if (method.Parameters.FirstOrDefault(p => p.Type.PropertyOf("Configuration", configuration) is not null) is { } builder)
            return new(builder.Name + ".Configuration", IsHost: false);
        if (method.IsStatic)
            return null;
        var member = method.ContainingType.GetMembers().FirstOrDefault(m => m is { IsImplicitlyDeclared: false, IsStatic: false }
            && ((m is IPropertySymbol { IsIndexer: false } p && p.Type.Is(configuration)) || (m is IFieldSymbol f && f.Type.Is(configuration))));
        return member is null ? null : new(member.Name, IsHost: false);
    }
}
