using System.Collections.Immutable;
using System.Reflection;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Tool.Model;
using Microsoft.CodeAnalysis;

namespace MlDebt.Tool.Findings;

/// <summary>Every rule this tool brings, in its own words.</summary>
internal static class RuleCatalogue
{
    /// <summary>The descriptors, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()
            .Where(rule => RuleIds.IsOurs(rule.Id)).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>A rule as reports name it.</summary>
    public static RuleInfo Info(DiagnosticDescriptor rule) =>
        new(rule.Id, rule.Title.ToString(), RuleIds.CategoryOf(rule.Id), rule.HelpLinkUri);
}
