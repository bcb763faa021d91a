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

    private readonly ILookup<SyntaxTree, SyntaxNode> _sites;
    private readonly MlProject _project;
    private readonly CancellationToken _token;

    public TelemetryUse(MlProject project, CancellationToken token)
    {
        _project = project;
        _token = token;
        _sites = Telling.SelectMany(role => project.Sinks.Uses(role, token)).Select(use => use.Syntax).ToLookup(site => site.SyntaxTree);
    }

    /// <summary>Whether something is told inside a node: by a call the facts know, or a logging method of the user's own.</summary>
    public bool In(SyntaxNode code) =>
        _sites[code.SyntaxTree].Any(site => code.Span.Contains(site.Span))
        || code.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(IsTold);

    /// <summary>Whether any part of a source type tells something.</summary>
    public bool In(INamedTypeSymbol type) => _project.Source.Declarations(type.OriginalDefinition, _token).Any(In);

    /// <summary>A call of a source-generated log method, of a method of a telemetry type, or of one whose name says that it logs or counts.</summary>
    private bool IsTold(InvocationExpressionSyntax call)
    {
        var name = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        if (!Words.Any(word => name.StartsWith(word, System.StringComparison.Ordinal)))
            return false;
        return _project.Source.Symbol(call, _token) is not IMethodSymbol method || method.ContainingNamespace is not { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
    }

    private static readonly string[] Words = { "Log", "Track", "Record", "Trace", "Measure", "Audit", "Information", "Warning", "Error", "Debug", "Start", "Observe", "Increment" };
}
