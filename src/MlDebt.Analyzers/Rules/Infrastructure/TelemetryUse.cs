using System;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>Where a compilation logs, measures, traces or records runs.</summary>
internal sealed class TelemetryUse
{
    private static readonly Role[] Telling = { Role.Telemetry, Role.Tracking };

    // What a team calls its own logging, and what libraries without facts call theirs.
    private static readonly string[] Starts = { "Log", "Track", "Record", "Trace", "Measure", "Audit", "Observe", "Increment", "Information", "Warning", "Error", "Debug", "Fatal", "Verbose", "StartActivity", "StartSpan", "BeginScope" };

    private static readonly string[] Wiring = { "Telemetry", "Observability", "Monitoring", "ServiceDefaults", "ApplicationInsights", "RequestLogging", "HttpLogging", "HttpMetrics", "Prometheus", "Sentry", "Datadog", "NewRelic", "Elastic" };

    private readonly ILookup<SyntaxTree, SyntaxNode> _sites;
    private readonly MlProject _project;
    private readonly CancellationToken _token;

    public TelemetryUse(MlProject project, CancellationToken token)
    {
        _project = project;
        _token = token;
        _sites = Telling.SelectMany(role => project.Sinks.Uses(role, token)).Select(use => use.Syntax).ToLookup(site => site.SyntaxTree);
    }

    /// <summary>Whether the program wires up something that watches every request, or has a middleware or filter of its own that tells.</summary>
    public bool IsWiredUp => _project.Source.Trees.Any(tree => tree.GetRoot(_token).DescendantNodes().Any(node => node switch
    {
        InvocationExpressionSyntax call => NameOf(call) is var name && (name.StartsWith("Add", StringComparison.Ordinal) || name.StartsWith("Use", StringComparison.Ordinal)) && Wiring.Any(word => name.IndexOf(word, StringComparison.Ordinal) >= 0) && !IsDecorator(call),
        ClassDeclarationSyntax type => IsAroundRequests(type) && In(type),
        _ => false,
    }));

    /// <summary>Whether something is told inside a node.</summary>
    public bool In(SyntaxNode code) =>
        _sites[code.SyntaxTree].Any(site => code.Span.Contains(site.Span)) || code.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(IsTold);

    /// <summary>Whether any part of a source type tells something.</summary>
    public bool In(INamedTypeSymbol type) => _project.Source.Declarations(type.OriginalDefinition, _token).Any(In);

    private bool IsTold(InvocationExpressionSyntax call) =>
        NameOf(call) is var name && Starts.Any(word => name.StartsWith(word, StringComparison.Ordinal))
        && _project.Source.Symbol(call, _token) is not { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>A decorator of one chat pipeline watches that pipeline, not the program.</summary>
    private bool IsDecorator(InvocationExpressionSyntax call) => _project.Source.Symbol(call, _token) is { } member && _project.Libraries.FactOf(member, Role.Telemetry) is not null
        && member.ContainingNamespace.ToDisplayString() is var space && !space.StartsWith("Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal) && !space.StartsWith("Microsoft.Extensions.Hosting", StringComparison.Ordinal) && !space.StartsWith("OpenTelemetry", StringComparison.Ordinal);

    /// <summary>Middleware by contract or by convention, and filters.</summary>
    private bool IsAroundRequests(ClassDeclarationSyntax type) => _project.Source.Declared(type, _token) is INamedTypeSymbol symbol
        && (symbol.AllInterfaces.Any(i => _project.Libraries.FactOf(i, Role.EntryPoint)?["as"] == "middleware" || i.Name == "IFilterMetadata")
            || symbol.GetMembers().OfType<IMethodSymbol>().Any(m => m.Name.StartsWith("Invoke", StringComparison.Ordinal) && m.Parameters.FirstOrDefault()?.Type.Name == "HttpContext"));

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
