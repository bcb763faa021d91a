using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MlDebt.Tool.Reach;

/// <summary>How the outside gets into a program.</summary>
/// <param name="Counts">False in test projects: what only tests enter has no blast radius.</param>
/// <param name="IsPublished">True for a library that other people's programs enter by its public members.</param>
/// <param name="Attributes">Full names of further attributes that mark an entry point.</param>
internal sealed record EntryPoints(bool Counts, bool IsPublished, ImmutableArray<string> Attributes)
{
    private static readonly string[] Controllers = ["Microsoft.AspNetCore.Mvc.ControllerBase", "System.Web.Mvc.Controller", "System.Web.Http.ApiController"];
    private static readonly string[] Functions = ["Microsoft.Azure.Functions.Worker.FunctionAttribute", "Microsoft.Azure.WebJobs.FunctionNameAttribute"];

    /// <summary>What kind of entry point a member is, or null.</summary>
    public string? Kind(ISymbol member)
    {
        if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
            return IsPublished && IsVisible(member) ? "public member" : null;
        return Marked(method) ?? Hosted(method) ?? Served(method) ?? (IsPublished && IsVisible(method) ? "public member" : null);
    }

    private string? Marked(IMethodSymbol method)
    {
        var names = method.GetAttributes().Select(attribute => attribute.AttributeClass?.ToDisplayString()).ToList();
        if (names.Any(name => Functions.Contains(name)))
            return "function";
        return names.FirstOrDefault(name => name is not null && Attributes.Any(wanted => name == wanted || name == wanted + "Attribute"));
    }

    private static string? Hosted(IMethodSymbol method) => method switch
    {
        { Name: "ExecuteAsync", IsOverride: true } when Bases(method.ContainingType).Any(type => type.Name == "BackgroundService") => "background service",
        { Name: "StartAsync" } when method.ContainingType.AllInterfaces.Any(face => face.Name == "IHostedService") => "hosted service",
        _ => null,
    };

    private static string? Served(IMethodSymbol method)
    {
        if (method.DeclaredAccessibility != Accessibility.Public || method.IsStatic)
            return null;
        var bases = Bases(method.ContainingType).ToList();
        if (IsController(method.ContainingType, bases))
            return Has(method, "NonActionAttribute") ? null : "controller action";
        if (method.IsOverride && bases.Any(type => Has(type, "BindServiceMethodAttribute")))
            return "gRPC service";
        if (bases.Any(type => type.ToDisplayString() == "Microsoft.AspNetCore.SignalR.Hub"))
            return "hub";
        return method.Name.StartsWith("On", StringComparison.Ordinal) && bases.Any(IsPage) ? "page" : null;
    }

    private static bool IsController(INamedTypeSymbol type, List<INamedTypeSymbol> bases) =>
        !type.IsAbstract && (bases.Any(b => Controllers.Contains(b.ToDisplayString())) || Has(type, "ApiControllerAttribute"));

    // Page handlers, and the life cycle of components, which a renderer calls.
    private static bool IsPage(INamedTypeSymbol type) =>
        type.ToDisplayString() is "Microsoft.AspNetCore.Mvc.RazorPages.PageModel" or "Microsoft.AspNetCore.Components.ComponentBase";

    private static bool IsVisible(ISymbol member)
    {
        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => a.AttributeClass?.Name == attribute);

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var b = type.BaseType; b is not null; b = b.BaseType)
            yield return b;
    }
}
