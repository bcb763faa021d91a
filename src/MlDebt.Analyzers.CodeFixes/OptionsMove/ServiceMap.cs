using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>What one project registers with its container; read once for a plan.</summary>
internal sealed class ServiceMap
{
    private static readonly HashSet<string> BuiltByFramework = new(StringComparer.Ordinal)
    {
        "ControllerBase", "PageModel", "Hub", "ViewComponent", "BackgroundService", "IHostedService", "IMiddleware",
    };

    /// <summary>Built through <c>ActivatorUtilities.CreateFactory</c>, which throws when it could use two constructors.</summary>
    private static readonly HashSet<string> BuiltByActivator = new(StringComparer.Ordinal) { "ControllerBase", "PageModel", "Hub", "ViewComponent", "IEndpointFilter", "IFilterMetadata", "ITagHelper" };

    private readonly ImmutableArray<ServiceCall> _calls;

    private ServiceMap(ImmutableArray<ServiceCall> calls) => _calls = calls;

    public static async Task<ServiceMap> ReadAsync(Project project, Compilation compilation, CancellationToken token)
    {
        var calls = await ServiceCalls.ReadAsync(project, compilation, token).ConfigureAwait(false);
        return new(calls.Select(c => c.Binding is null && IsHosted(c, calls) ? c with { Binding = new(null, IsHost: true) } : c).ToImmutableArray());
    }

    /// <summary>Registers all types of a kind that the framework makes, without naming any.</summary>
    private static readonly HashSet<string> FrameworkCalls = new(StringComparer.Ordinal)
    {
        "AddControllers", "AddControllersWithViews", "AddMvc", "AddMvcCore", "AddRazorPages", "AddSignalR",
    };

    /// <summary>The registration of the class, or of its kind, that options can be bound at; null where there is none.</summary>
    public ServiceCall? Of(INamedTypeSymbol type)
    {
        var calls = IsOneOf(type, BuiltByFramework) ? Calls(type).Concat(_calls.Where(c => FrameworkCalls.Contains(c.Name))) : Calls(type);
        return calls.FirstOrDefault(c => c is { Binding: not null, Statement: not null });
    }

    /// <summary>Creations of the class by hand among the registrations of one block, that is of one container.</summary>
    public IEnumerable<FactoryCreation> FactoriesOf(INamedTypeSymbol type, SyntaxNode block) => Calls(type)
        .Where(c => c.Statement?.Parent == block || (block is GlobalStatementSyntax && c.Statement?.Parent is GlobalStatementSyntax))
        .SelectMany(c => c.Factories).Where(f => SymbolEqualityComparer.Default.Equals(f.Constructor.ContainingType, type)).Distinct();

    /// <summary>Whether the project binds or configures that options class already.</summary>
    public bool Configures(INamedTypeSymbol options) =>
        _calls.Any(c => (c.Name is "Configure" or "AddOptions" or "AddOptionsWithValidateOnStart") && c.Types.Contains(options, SymbolEqualityComparer.Default));

    /// <summary>Registered here, made by the framework, or asking for framework services in its constructor.</summary>
    public bool Builds(INamedTypeSymbol type) =>
        Calls(type).Any() || IsOneOf(type, BuiltByFramework) || IsOneOf(type, BuiltByActivator) || IsEndpoint(type)
        || type.InstanceConstructors.SelectMany(c => c.Parameters).Any(p => NamespaceOf(p.Type).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) && p.Type.TypeKind == TypeKind.Interface);

    public bool NeedsOneConstructor(INamedTypeSymbol type) =>
        IsOneOf(type, BuiltByActivator) || IsEndpoint(type) || type.GetMembers("InvokeAsync").Any(IsMiddleware) || type.GetMembers("Invoke").Any(IsMiddleware)
        || Calls(type).Any(c => c.Name is "AddHttpClient" or "AddCheck" or "AddTypeActivatedCheck");

    private IEnumerable<ServiceCall> Calls(INamedTypeSymbol type) => _calls.Where(c => c.Types.Contains(type, SymbolEqualityComparer.Default));

    /// <summary>A gRPC service, a controller without a base class, a class of Azure functions.</summary>
    private static bool IsEndpoint(INamedTypeSymbol type) =>
        type.BaseType?.GetAttributes().Any(a => a.AttributeClass?.Name == "BindServiceMethodAttribute") == true
        || type.GetAttributes().Any(a => a.AttributeClass?.Name is "ApiControllerAttribute" or "ControllerAttribute")
        || type.GetMembers().OfType<IMethodSymbol>().Any(m => m.GetAttributes().Any(a => a.AttributeClass?.Name is "FunctionAttribute" or "FunctionNameAttribute"));

    private static bool IsMiddleware(ISymbol member) => member is IMethodSymbol { Parameters: { Length: > 0 } parameters } && parameters[0].Type.Name == "HttpContext";

    private static bool IsOneOf(INamedTypeSymbol type, HashSet<string> names)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            if (names.Contains(current.Name) && IsFramework(current))
                return true;
        return type.AllInterfaces.Any(i => names.Contains(i.Name) && IsFramework(i));
    }

    private static bool IsFramework(ITypeSymbol type) => NamespaceOf(type).StartsWith("Microsoft.", StringComparison.Ordinal);

    private static string NamespaceOf(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() ?? "";

    /// <summary>An extension method without configuration of its own is hosted when every caller in the project is a host.</summary>
    private static bool IsHosted(ServiceCall call, ImmutableArray<ServiceCall> all)
    {
        if (call.Call.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method)
            return false;
        var callers = all.Where(c => c.Name == method.Identifier.ValueText && c != call).ToList();
        return callers.Count > 0 && callers.All(c => c.Binding is { IsHost: true });
    }
}
