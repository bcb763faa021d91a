using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MlDebt.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers;

/// <summary>One debt found in a compilation, before the tree that holds it reports it.</summary>
/// <param name="Rule">The rule's descriptor.</param>
/// <param name="Site">What must move or change: the diagnostic stands here.</param>
/// <param name="Arguments">The message's arguments.</param>
/// <param name="Kind">What kind of value it is about.</param>
/// <param name="Setting">Proposed name of the options property; empty where nothing moves.</param>
/// <param name="Sink">The member the value reaches, for display.</param>
/// <param name="Related">Where else the debt shows: use sites, directory prefixes, the other literals of one call.</param>
internal sealed record Finding(
    DiagnosticDescriptor Rule,
    SyntaxNode Site,
    ImmutableArray<string> Arguments,
    DebtKind Kind,
    string Setting,
    string Sink,
    ImmutableArray<Location> Related)
{
    /// <summary>The other values of the same call or initializer, which move together with <see cref="Site"/>, and their settings' names.</summary>
    public ImmutableArray<(SyntaxNode Site, string Setting)> Others { get; init; } = ImmutableArray<(SyntaxNode, string)>.Empty;

    /// <summary>Every value that moves.</summary>
    public IEnumerable<SyntaxNode> Moves => Others.Select(o => o.Site).Prepend(Site);

    /// <summary>True when even generated Model Builder code must say so.</summary>
    public bool HoldsInModelBuilderCode { get; init; }

    /// <summary>Severity of this finding where it is surer, or less sure, than its rule as a whole; else null.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>What a fix should write instead, where the analyzer knows it.</summary>
    public string? Replacement { get; init; }

    /// <summary>True when only the name of a declaration is underlined, not all of it.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Documented range of the value, or null.</summary>
    public ValueRange? Range { get; init; }

    /// <summary>The part of the file it is about where that is no node, as a comment; null for the site itself.</summary>
    public TextSpan? Part { get; init; }

    /// <summary>Where the diagnostic stands in the site's file.</summary>
    public TextSpan Span => Part ?? Place();

    /// <summary>The diagnostic of this finding.</summary>
    /// <param name="model">Binds the tree of <see cref="Site"/>; without it the diagnostic names neither its symbol nor its model.</param>
    public Diagnostic ToDiagnostic(SemanticModel? model = null) => Diagnostic.Create(
        Rule, Location.Create(Site.SyntaxTree, Span), Severity ?? Rule.DefaultSeverity, Others.Select(o => o.Site.GetLocation()).Concat(Related), Properties(model), Arguments.Cast<object>().ToArray());

    private TextSpan Place() =>
        IsNamed && Site is BaseTypeDeclarationSyntax { Identifier: var type } ? type.Span
        : IsNamed && Site is PropertyDeclarationSyntax { Identifier: var property } ? property.Span
        : Site.Span;

    private ImmutableDictionary<string, string?> Properties(SemanticModel? model)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[DebtProperty.Kind] = Kind.ToString();
        properties[DebtProperty.Sink] = Sink;
        if (Setting.Length > 0)
            properties[DebtProperty.Setting] = Setting;
        if (Replacement is not null)
            properties[DebtProperty.Replacement] = Replacement;
        for (var i = 0; i < Others.Length; i++)
            properties[DebtProperty.SettingAt(i)] = Others[i].Setting;
        if (Range?.Minimum is { } minimum)
            properties[DebtProperty.Minimum] = minimum;
        if (Range?.Maximum is { } maximum)
            properties[DebtProperty.Maximum] = maximum;
        if (model is not null)
            AddPlace(properties, model);
        return properties.ToImmutable();
    }

    private void AddPlace(ImmutableDictionary<string, string?>.Builder properties, SemanticModel model)
    {
        if (ContainingMember.Id(Site, model) is { } symbol)
            properties[DebtProperty.Symbol] = symbol;
        if (Kind == DebtKind.ModelPath && model.GetConstantValue(Site) is { HasValue: true, Value: string { Length: > 0 } location })
            properties[DebtProperty.Model] = location;
    }
}

/// <summary>A documented range; either end may be open. Ends are spelled as C# literals without suffix.</summary>
internal sealed record ValueRange(string? Minimum, string? Maximum)
{
    /// <summary>Reads <c>0..1</c>, <c>0..</c> or <c>..100</c>; null when there is none.</summary>
    public static ValueRange? Parse(string? text)
    {
        if (text is null)
            return null;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots < 0 ? null : new(End(text.Substring(0, dots)), End(text.Substring(dots + 2)));
    }

    private static string? End(string text) => text.Length == 0 ? null : text;
}
