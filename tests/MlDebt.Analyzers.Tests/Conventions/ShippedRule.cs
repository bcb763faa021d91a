using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDebt.Analyzers.Descriptors;
using Xunit;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>One rule as it ships: the stem its field carries, and its descriptor.</summary>
internal sealed record ShippedRule(string Stem, DiagnosticDescriptor Descriptor)
{
    private static readonly HashSet<string> Fixable =
        [.. InstancesOf<CodeFixProvider>(Assembly.Load("MlDebt.Analyzers.CodeFixes")).SelectMany(fix => fix.FixableDiagnosticIds)];

    /// <summary>Every rule of the catalogue, by id.</summary>
    public static IReadOnlyList<ShippedRule> All { get; } =
        [.. typeof(Descriptors.Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => new ShippedRule(field.Name, (DiagnosticDescriptor)field.GetValue(null)!))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>Every analyzer that ships.</summary>
    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; } = InstancesOf<DiagnosticAnalyzer>(typeof(Descriptors.Rules).Assembly);

    public string Id => Descriptor.Id;

    /// <summary>False for MLD0xx, which are about the text files a team writes and not about C#.</summary>
    public bool IsAboutCode => Descriptor.Category != DebtCategory.Libraries;

    public bool HasFix => Fixable.Contains(Id);

    /// <summary>The rule's page, relative to the root.</summary>
    public string Page => $"docs/rules/{Id}.md";

    /// <summary>The last part of the category: the folder of its analyzer and of its tests.</summary>
    public string Folder => Descriptor.Category.Split('.')[^1];

    /// <summary>Ids as test data, so that a failure names the rule.</summary>
    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    public static ShippedRule Of(string id) => All.Single(rule => rule.Id == id);

    private static IReadOnlyList<T> InstancesOf<T>(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!)];
}
