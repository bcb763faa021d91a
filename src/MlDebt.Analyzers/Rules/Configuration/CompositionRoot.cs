using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>Where a program is put together: the one place that may know keys, registrations and environments.</summary>
internal static class CompositionRoot
{
    private static readonly ImmutableHashSet<string> Types = ImmutableHashSet.Create("Program", "Startup");

    private static readonly ImmutableHashSet<string> Builders = ImmutableHashSet.Create("IServiceCollection", "IHostApplicationBuilder", "WebApplicationBuilder", "HostApplicationBuilder", "IHostBuilder", "IWebHostBuilder", "IFunctionsHostBuilder");

    /// <summary>True for top-level code, <c>Program</c>, <c>Startup</c>, members that take a builder, and types that configure options.</summary>
    public static bool Holds(SyntaxNode node, SourceView source, CancellationToken token)
    {
        if (node.FirstAncestorOrSelf<GlobalStatementSyntax>() is not null)
            return true;
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
            return false;
        if (Types.Contains(type.Identifier.ValueText) || (source.Declared(type, token) as INamedTypeSymbol)?.AllInterfaces.Any(i => i.Name is "IConfigureOptions" or "IConfigureNamedOptions" or "IPostConfigureOptions") == true)
            return true;
        return node.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is { } method
            && method.ParameterList.Parameters.Any(p => p.Type is { } taken && Builders.Contains(source.Type(taken, token)?.Name ?? ""));
    }
}
