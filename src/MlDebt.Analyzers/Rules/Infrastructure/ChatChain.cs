using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>One fluent chain of decorators around a client or generator, from the call that starts it to its end.</summary>
internal sealed class ChatChain
{
    private readonly MlProject _project;
    private readonly CancellationToken _token;
    private readonly LibraryUse _start;
    private readonly List<(SimpleNameSyntax Name, InvocationExpressionSyntax Call, ISymbol? Target)> _links = new();
    private readonly List<ExpressionSyntax> _parts = new();

    private ChatChain(LibraryUse start, MlProject project, CancellationToken token)
    {
        _project = project;
        _token = token;
        _start = start;
        var whole = (ExpressionSyntax)start.Syntax;
        while (whole.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == whole)
        {
            _links.Add((access.Name, call, project.Source.Symbol(call, token)));
            whole = call;
        }

        _parts.Add(whole);
        _parts.AddRange(whole.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => project.Source.Symbol(name, token)).OfType<ILocalSymbol>()
            .Select(local => (project.Source.Declaration(local, token) as VariableDeclaratorSyntax)?.Initializer?.Value).OfType<ExpressionSyntax>().Distinct());
    }

    /// <summary>The name the start is written with.</summary>
    public SyntaxNode Name => _start.Syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
        ObjectCreationExpressionSyntax creation => creation.Type,
        var other => other,
    };

    /// <summary>The call that starts the chain, for display.</summary>
    public string Start => Wording.Member(_start.Member);

    /// <summary>True when the whole pipeline stands here: its client is made in it, it is built or registered, and nobody unknown adds to it.</summary>
    public bool IsWhole => IsEnded && IsMadeHere && _links.All(link => IsKnown(link.Target));

    private ExpressionSyntax Whole => _parts[0];

    private bool IsEnded => _links.Any(link => Part(link.Target) == "end")
        || Whole.Parent is ExpressionStatementSyntax && _start.Member is IMethodSymbol { Parameters: { Length: > 0 } given } && given[0].Type is { } taker && _project.Libraries.FactOf(taker, Role.CompositionRoot) is not null;

    private bool IsMadeHere => _project.Sinks.Uses(Role.MlClient, _token).Any(use => Holds(use.Syntax))
        || _project.Sinks.Uses(Role.ChatPipeline, _token).Any(use => use.Member is IMethodSymbol { ReturnType.TypeKind: TypeKind.Interface } && Part(use.Member) == "start" && Holds(use.Syntax));

    /// <summary>Every chain that is no part of another, in tree and source order.</summary>
    public static IEnumerable<ChatChain> All(MlProject project, CancellationToken token)
    {
        var chains = project.Sinks.Uses(Role.ChatPipeline, token).Where(use => use.Fact["part"] == "start" && use.Syntax is ExpressionSyntax).Select(use => new ChatChain(use, project, token)).ToList();
        return chains.Where(chain => !chains.Any(other => other != chain && other.Holds(chain.Whole) && (other.Whole != chain.Whole || other._start.Syntax.Span.Contains(chain._start.Syntax.Span))));
    }

    /// <summary>Whether any link of the chain, whoever wrote it, logs, measures or traces.</summary>
    public bool Tells(TelemetryUse telemetry) => _parts.Any(telemetry.In) || _parts.SelectMany(p => p.DescendantNodesAndSelf()).Any(node => IsTelling(node, telemetry));

    /// <summary>The telemetry that stands outside the calls of functions and has none inside of them, or null.</summary>
    public (SyntaxNode Telemetry, string Functions)? TracedOutside(TelemetryUse telemetry)
    {
        var functions = _links.FindIndex(link => Part(link.Target) == "functions");
        if (functions <= 0 || _links.Skip(functions + 1).Any(link => telemetry.In(link.Name) || IsTelemetry(link.Target) || link.Call.ArgumentList.DescendantNodes().Any(n => IsTelling(n, telemetry))))
            return null;
        var outside = _links.Take(functions).FirstOrDefault(link => IsTelemetry(link.Target));
        return outside.Name is null ? null : (outside.Name, _links[functions].Target!.Name);
    }

    private bool IsTelemetry(ISymbol? target) => target is not null && _project.Libraries.FactOf(target, Role.Telemetry) is not null;

    /// <summary>A decorator of the user's own that tells, made here or in a method of theirs that is called here.</summary>
    private bool IsTelling(SyntaxNode node, TelemetryUse telemetry) => node switch
    {
        BaseObjectCreationExpressionSyntax creation => _project.Source.Type(creation, _token) is INamedTypeSymbol type && telemetry.In(type),
        InvocationExpressionSyntax call => _project.Source.Symbol(call, _token) is { } method && _project.Source.Declarations((method as IMethodSymbol)?.ReducedFrom ?? method, _token)
            .Any(body => telemetry.In(body) || body.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Any(made => IsTelling(made, telemetry))),
        _ => false,
    };

    private bool IsKnown(ISymbol? target) =>
        target is not null && (_project.Source.Declares(target) || _project.Libraries.FactsOf(target).Any() || SymbolEqualityComparer.Default.Equals(target.ContainingAssembly, _start.Member.ContainingAssembly));

    private string? Part(ISymbol? target) => target is null ? null : _project.Libraries.FactOf(target, Role.ChatPipeline)?["part"];

    private bool Holds(SyntaxNode node) => _parts.Any(part => part.SyntaxTree == node.SyntaxTree && part.Span.Contains(node.Span));
}
