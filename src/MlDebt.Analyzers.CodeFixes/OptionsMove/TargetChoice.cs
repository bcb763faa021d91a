using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Decides which options class a group moves into: one at hand, one that bears the right name, or a new one.</summary>
internal static class TargetChoice
{
    public static async Task<PlannedClass> OfAsync(SiteGroup group, FixSettings settings, HeldOptions? held, bool isBindable, PlanDraft draft, CancellationToken token)
    {
        var project = group.Facts.Project.Id.Id.ToString();
        var name = ClassName(group.First, settings);
        var space = NamespaceOf(group, settings);
        var raw = group.First.Raw;
        if (raw is null && AtHand(group, held, token) is { } existing)
            return Planned(existing, project, group, settings, draft);
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? name : name + number;
            var full = space.Length == 0 ? candidate : space + "." + candidate;
            if (draft.Classes.ContainsKey(project + full))
                continue;
            var declared = group.Facts.Compilation.FindType(full);
            if (declared is not null && OptionsTypes.Editable(declared, group.Facts.Compilation) && (raw is null || OptionsTypes.SectionOf(declared) == raw.Section))
                return Planned(declared, project, group, settings, draft);
            if (declared is not null && SymbolEqualityComparer.Default.Equals(declared.ContainingAssembly, group.Facts.Compilation.Assembly))
                continue;
            var section = raw?.Section ?? await SectionNames.ForAsync(group, settings, token).ConfigureAwait(false);
            var isPublic = group.Type is { } type && OptionsTypes.IsPublic(type);
            return draft.Classes[project + full] = new(new(candidate, space, section, isPublic, raw is null ? isBindable : section.Length > 0, HasRivals(group, candidate, token), existing: null), group, settings);
        }
    }

    /// <summary>The name that a light bulb shows; a clash with another type is settled when the fix is applied.</summary>
    public static string ClassName(Site site, FixSettings settings) =>
        (site.Raw is { Section: { Length: > 0 } section } && Naming.Identifier(section.Split(':').Last()) is { Length: > 0 } name ? name : BaseName(site.Type, site.Document.Project)) + settings.Suffix;

    public static string BaseName(INamedTypeSymbol? type, Project project)
    {
        if (type is not null && type.Name != "Program")
            return type.Name;
        var assembly = project.AssemblyName ?? project.Name;
        return Naming.Identifier(assembly.Substring(assembly.LastIndexOf('.') + 1)) is { Length: > 0 } name ? name : "App";
    }

    private static bool HasRivals(SiteGroup group, string name, CancellationToken token) =>
        group.Facts.Compilation.GetSymbolsWithName(n => n == name || n == group.Type?.Name, SymbolFilter.Type, token).Any(t => !SymbolEqualityComparer.Default.Equals(t, group.Type));

    private static PlannedClass Planned(INamedTypeSymbol existing, string project, SiteGroup group, FixSettings settings, PlanDraft draft)
    {
        var key = project + existing.ToDisplayString();
        if (!draft.Classes.TryGetValue(key, out var planned))
        {
            var space = existing.ContainingNamespace.IsGlobalNamespace ? "" : existing.ContainingNamespace.ToDisplayString();
            draft.Classes[key] = planned = new(new(existing.Name, space, OptionsTypes.SectionOf(existing), OptionsTypes.IsPublic(existing), true, hasRivals: false, existing), group, settings);
        }

        return planned;
    }

    private static INamedTypeSymbol? AtHand(SiteGroup group, HeldOptions? held, CancellationToken token)
    {
        if (held is not null)
            return held.Options;
        var compilation = group.Facts.Compilation;
        IEnumerable<INamedTypeSymbol?> candidates = group.Sites.SelectMany(s => s.Slots.Select(slot => slot.Home switch
        {
            SlotHome.StaticMethod when compilation.ModelOf(slot.Node, s.Model).GetDeclaredSymbol(slot.Member, token) is IMethodSymbol method => OptionsTypes.OfParameters(method, compilation)?.Type ?? SharedHolder.Held(group.Type!, slot, compilation.ModelOf(slot.Node, s.Model), token)?.Options,
            SlotHome.Program => ProgramLocal.Of(slot, compilation.ModelOf(slot.Node, s.Model), token).Held(slot.Node.SpanStart, token)?.Options
                ?? (slot.Member is MethodDeclarationSyntax ? SharedHolder.Held(group.Type!, slot, compilation.ModelOf(slot.Node, s.Model), token)?.Options : null),
            SlotHome.Shared => SharedHolder.Held(group.Type!, slot, compilation.ModelOf(slot.Node, s.Model), token)?.Options,
            _ => null,
        }));
        return candidates.FirstOrDefault(c => c is not null);
    }

    private static string NamespaceOf(SiteGroup group, FixSettings settings)
    {
        if (group.Type is null)
            return OptionsPlace.InNewFile(settings, group.Facts.Project.Solution) ? group.Facts.Project.DefaultNamespace ?? "" : "";
        return group.Type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";
    }
}
