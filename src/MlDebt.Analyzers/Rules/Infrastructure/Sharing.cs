using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>Who uses one holder at the same time, as far as the compilation tells.</summary>
internal sealed class Sharing
{
    private readonly EngineHolder _holder;
    private readonly MlProject _project;
    private readonly CancellationToken _token;
    private readonly List<SimpleNameSyntax> _uses;

    public Sharing(EngineHolder holder, MlProject project, CancellationToken token)
    {
        _holder = holder;
        _project = project;
        _token = token;
        _uses = Uses().Where(use => !IsAtStart(use)).ToList();
    }

    /// <summary>Words for those who share the object; null where nobody is known to.</summary>
    public string? By
    {
        get
        {
            if (_uses.Count > 0 && _uses.All(IsGuarded))
                return null;
            if (_uses.Select(ParallelAround).FirstOrDefault(call => call is not null) is { } parallel)
                return "the threads of " + parallel;
            return _holder.Holder is ILocalSymbol ? _uses.Any(IsInEndpoint) ? "all requests" : null
                : _holder.Holder.IsStatic ? OfStatic() : OfInstance();
        }
    }

    /// <summary>A static object belongs to everybody who comes by: to requests, or to the callers of a library. A program that only <c>Main</c> runs has one thread.</summary>
    private string? OfStatic()
    {
        var starts = _uses.SelectMany(use => _project.Reach.Of(use, _token).EntryPoints).ToList();
        if (starts.Any(s => IsRequest(s.Kind)))
            return "all requests";
        var isService = new ServiceProject(_project, _token).IsOne;
        return starts.Any(s => s.Kind == EntryKind.PublicApi) || isService && starts.All(s => s.Kind is EntryKind.Uncalled) || starts.Count == 0 && IsOffered(isService) ? "all its callers" : null;
    }

    private bool IsOffered(bool isService) => _holder.Holder.DeclaredAccessibility != Accessibility.Private && (isService || !_project.Source.IsExecutable);

    /// <summary>An object's own is shared where the object is made once and requests use it.</summary>
    private string? OfInstance()
    {
        var type = _holder.Holder.ContainingType;
        var isSingleton = type.InstanceConstructors.SelectMany(c => _project.Reach.Callers(c, _token)).Any(edge => edge is { Kind: CallKind.Registered, Pace: Pace.Once });
        var starts = _uses.SelectMany(use => _project.Reach.Of(use, _token).EntryPoints).Select(s => s.Kind).Distinct().ToList();
        if (isSingleton)
            return starts.Any(s => s is not (EntryKind.Hosted or EntryKind.Program or EntryKind.Test)) ? "all requests" : null;
        return starts.Any(IsRequest) && type.InstanceConstructors.Any(c => _project.Reach.Of(c, _token) is { IsStartupOnly: true, Paths.IsEmpty: false }) ? "all requests" : null;
    }

    private IEnumerable<SimpleNameSyntax> Uses()
    {
        var holder = _holder.Holder;
        var scopes = holder is ILocalSymbol ? new[] { Members.Around(_holder.Site) }
            : holder is IParameterSymbol || holder.DeclaredAccessibility == Accessibility.Private ? _project.Source.Declarations(holder.ContainingType, _token)
            : _project.Source.Trees.Select(tree => tree.GetRoot(_token));
        return scopes.SelectMany(scope => SourceView.UsesWithin(scope, holder.Name, _token))
            .Where(use => SymbolEqualityComparer.Default.Equals(_project.Source.Symbol(use, _token)?.OriginalDefinition, holder));
    }

    /// <summary>A constructor, an initializer and the declaration's own assignment run before anybody shares.</summary>
    private bool IsAtStart(SimpleNameSyntax use) =>
        Releases.IsTarget(use) || Members.Around(use) is ConstructorDeclarationSyntax or FieldDeclarationSyntax
        || _holder.Holder is IParameterSymbol && use.FirstAncestorOrSelf<MemberDeclarationSyntax>() is TypeDeclarationSyntax or FieldDeclarationSyntax
        || use.Parent is MemberAccessExpressionSyntax access && Releases.IsRelease(access.Name);

    /// <summary>Under a lock, a semaphore or a reader-writer lock that the same member takes.</summary>
    private static bool IsGuarded(SimpleNameSyntax use) =>
        use.FirstAncestorOrSelf<LockStatementSyntax>() is not null
        || Members.Around(use).DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => call.SpanStart < use.SpanStart && call.Expression is MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "Wait" or "WaitAsync" or "WaitOne" or "EnterWriteLock" or "EnterScope" or "Enter" or "LockAsync",
        });

    /// <summary>The call that runs the function around a use on several threads, where the object stands outside of it.</summary>
    private string? ParallelAround(SimpleNameSyntax use)
    {
        foreach (var function in use.Ancestors().OfType<AnonymousFunctionExpressionSyntax>())
            if (!function.Span.Contains(_holder.Site.Span) && function.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
                && _project.Source.Symbol(call, _token) is { } runner && _project.Libraries.FactOf(runner, Role.Concurrent) is not null)
                return Wording.Member(runner);
        return null;
    }

    private bool IsInEndpoint(SimpleNameSyntax use) =>
        _project.Reach.Of(use, _token).EntryPoints.Any(s => IsRequest(s.Kind) && s.Code.Span.Contains(use.Span) && s.Code is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax && !s.Code.Span.Contains(_holder.Site.Span));

    private static bool IsRequest(EntryKind kind) => Paces.Of(kind) == Pace.Request;
}
