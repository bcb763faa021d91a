using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>When one creation is repeated although it makes the same thing each time.</summary>
internal sealed class Rebuilding
{
    private static readonly ImmutableArray<string> Asking = ImmutableArray.Create("Predict", "Classify", "Score", "Detect", "Recognize", "Embed");

    private readonly LibraryUse _use;
    private readonly MlProject _project;
    private readonly CancellationToken _token;

    public Rebuilding(LibraryUse use, MlProject project, CancellationToken token)
    {
        _use = use;
        _project = project;
        _token = token;
    }

    /// <summary>Words for when it is repeated; null where it is not known to be, or where each time is another thing.</summary>
    public string? When
    {
        get
        {
            if (LoopAround() is { } loop)
                return VariesIn(loop) || IsKept() ? null : "in each round of a loop";
            var reach = _project.Reach.Of(_use.Syntax, _token);
            if (reach.IsStartupOnly || IsChosenByCaller() || IsTrainedHere())
                return null;
            if (reach is { Pace: Pace.Request, HotPath: { } way } && way.Steps.All(IsCall))
                return IsKept() ? null : "for each request that reaches " + NameOf(way.Entry);
            return IsAsked() && !IsKept() ? "by each call of " + Members.NameAround(_use.Syntax) : null;
        }
    }

    /// <summary>What a constructor on the way makes is kept by the object.</summary>
    private static bool IsCall(CallEdge step) => step.Kind is CallKind.Call or CallKind.Handed && step.Pace is not (Pace.Once or Pace.OncePerObject);

    /// <summary>The nearest loop around the creation in the same function.</summary>
    private SyntaxNode? LoopAround()
    {
        for (SyntaxNode inner = _use.Syntax; inner.Parent is { } outer and not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); inner = outer)
            if (outer is WhileStatementSyntax or DoStatementSyntax || outer is ForStatementSyntax each && each.Statement == inner || outer is CommonForEachStatementSyntax run && run.Statement == inner)
                return outer;
        return null;
    }

    /// <summary>Whether anything the creation is given is declared or written in the loop, or is asked of the loop's own items.</summary>
    private bool VariesIn(SyntaxNode loop)
    {
        var given = _use.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => _project.Source.Symbol(name, _token)).Where(s => s is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.Ordinary }).ToList();
        return given.Any(symbol => symbol switch
        {
            ILocalSymbol local => _project.Source.Declaration(local, _token) is not { } declared || loop.Span.Contains(declared.Span) && !IsMadeOfTheSame(declared, loop) || IsWrittenIn(loop, local),
            IMethodSymbol method => _project.Source.Declares(method) && method.Parameters.Length == 0,
            { } other => IsWrittenIn(loop, other),
            null => true,
        });
    }

    /// <summary>A model loaded in the loop from outside of it is the same model; one trained there, or read from the loop's item, is another.</summary>
    private bool IsMadeOfTheSame(SyntaxNode declared, SyntaxNode loop) =>
        declared is VariableDeclaratorSyntax { Initializer.Value: { } value } && _project.Source.Operation(value, _token) is { } made
        && (made is IInvocationOperation call && _project.Libraries.FactsOf(call.TargetMethod).Any(f => f.Role is Role.ModelLoad or Role.MlClient) || made is IObjectCreationOperation { Constructor: { } constructor } && _project.Libraries.FactsOf(constructor).Any(f => f.Role is Role.ModelLoad or Role.MlClient))
        && !value.DescendantNodes().OfType<IdentifierNameSyntax>().Select(n => _project.Source.Symbol(n, _token)).Any(s => s is ILocalSymbol inner && _project.Source.Declaration(inner, _token) is { } at && loop.Span.Contains(at.Span) && at != declared && !value.Span.Contains(at.Span) && !IsMadeOfTheSame(at, loop));

    private bool IsWrittenIn(SyntaxNode loop, ISymbol symbol) =>
        SourceView.UsesWithin(loop, symbol.Name, _token).Any(use => Write.Of(use) is { Shape: not WriteShape.Collected } && SymbolEqualityComparer.Default.Equals(_project.Source.Symbol(use, _token), symbol));

    /// <summary>Whether the object is put where it outlives the call: a field, a collection, a cache.</summary>
    private bool IsKept() => _use.Syntax.Ancestors().TakeWhile(a => a is not (StatementSyntax or AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax))
        .Any(a => a is AssignmentExpressionSyntax assignment && _project.Source.Symbol(assignment.Left, _token) is not (ILocalSymbol or IDiscardSymbol)
            || a is InvocationExpressionSyntax && _project.Source.Symbol(a, _token) is { } taker && _project.Libraries.FactOf(taker, Role.Collect) is not null);

    /// <summary>Whether a caller names what to load: then each call may make another thing.</summary>
    private bool IsChosenByCaller() => _use.Arguments.Where(a => a.Value.Type is { SpecialType: SpecialType.System_String } or { Name: "Stream" or "Uri" } or IArrayTypeSymbol)
        .Any(a => _project.Origins.Of(a.Value, _token).Any(o => o.Kind == OriginKind.Parameter || a.Value.Type!.SpecialType != SpecialType.System_String && o.Kind == OriginKind.Unknown));

    /// <summary>Whether an engine stands on a model that the same member trains: its data differ each time.</summary>
    private bool IsTrainedHere()
    {
        var member = Members.Around(_use.Syntax);
        return _project.Sinks.Uses(Role.Training, _token).Any(t => t.Syntax.SyntaxTree == member.SyntaxTree && member.Span.Contains(t.Syntax.Span));
    }

    /// <summary>A public method that is asked for predictions, by its name.</summary>
    private bool IsAsked() => Members.Around(_use.Syntax) is MethodDeclarationSyntax method
        && method.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not null
        && Asking.Any(word => method.Identifier.ValueText.StartsWith(word, StringComparison.Ordinal))
        && _project.Source.Declared(method, _token) is IMethodSymbol { DeclaredAccessibility: Accessibility.Public }
        && Members.FunctionAround(_use.Syntax) is null;

    private static string NameOf(EntryPoint entry) => entry.Member is IMethodSymbol { ContainingType: { } } member && entry.Code is not AnonymousFunctionExpressionSyntax ? Wording.Member(member) : "an endpoint";
}
