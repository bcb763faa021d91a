using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Plans and applies the move of any number of values at once: a light bulb passes one, Fix All passes everything.</summary>
internal static class MovePlan
{
    /// <summary>The changed solution; null when nothing can move without breaking something.</summary>
    public static async Task<Solution?> ApplyAsync(Solution solution, IReadOnlyList<Site> chosen, IReadOnlyList<Site> known, CancellationToken token)
    {
        var sites = OneFlavour(chosen).OrderBy(PathOf, StringComparer.Ordinal).ThenBy(s => s.Node.SpanStart).ToList();
        var facts = new Dictionary<ProjectId, ProjectFacts>();
        foreach (var project in sites.Select(s => s.Document.Project).GroupBy(p => p.Id).Select(g => g.First()))
            facts[project.Id] = await ProjectFacts.ReadAsync(project, token).ConfigureAwait(false);
        var all = known.OrderBy(PathOf, StringComparer.Ordinal).ThenBy(s => s.Node.SpanStart).ToLookup(s => s.Group);
        var groups = sites.GroupBy(s => s.Group)
            .Select(g => new SiteGroup(g.ToList(), all[g.Key].Any() ? all[g.Key].ToList() : g.ToList(), facts[g.First().Document.Project.Id])).ToList();
        var harmless = await HarmlessAsync(solution, groups, token).ConfigureAwait(false);
        return harmless.Count == 0 ? null : (await WithAsync(solution, harmless, token).ConfigureAwait(false)).Solution;
    }

    /// <summary>Flavours of one multi-targeted project share their files: editing through one of them is enough, and all that is allowed.</summary>
    private static IEnumerable<Site> OneFlavour(IEnumerable<Site> sites) => sites
        .GroupBy(s => s.Document.Project.FilePath ?? s.Document.Project.Id.Id.ToString())
        .SelectMany(project =>
        {
            var flavour = project.OrderBy(s => s.Document.Project.Name, StringComparer.Ordinal).First().Document.Project.Id;
            return project.Where(s => s.Document.Project.Id == flavour);
        });

    private static string PathOf(Site site) => site.Document.FilePath ?? site.Document.Name;

    /// <summary>The groups that leave every file compiling: those in broken files go first, and where none is to blame the halves are tried.</summary>
    private static async Task<List<SiteGroup>> HarmlessAsync(Solution before, List<SiteGroup> groups, CancellationToken token)
    {
        if (groups.Count == 0)
            return groups;
        var (after, classes) = await WithAsync(before, groups, token).ConfigureAwait(false);
        var broken = await SafetyNet.BrokenFilesAsync(before, after, groups.Select(g => g.Facts.Project.Id).Distinct(), classes, token).ConfigureAwait(false);
        if (broken.Count == 0)
            return groups;
        if (groups.Count == 1)
            return new();
        var innocent = groups.Where(g => !broken.Any(g.Touches)).ToList();
        if (innocent.Count > 0 && innocent.Count < groups.Count)
            return await HarmlessAsync(before, innocent, token).ConfigureAwait(false);
        var half = groups.Count / 2;
        var first = await HarmlessAsync(before, groups.GetRange(0, half), token).ConfigureAwait(false);
        var second = await HarmlessAsync(before, groups.GetRange(half, groups.Count - half), token).ConfigureAwait(false);
        return first.Count + second.Count == groups.Count ? first : await HarmlessAsync(before, first.Concat(second).ToList(), token).ConfigureAwait(false);
    }

    private static async Task<(Solution Solution, HashSet<string> Classes)> WithAsync(Solution solution, IReadOnlyList<SiteGroup> groups, CancellationToken token)
    {
        var draft = new PlanDraft(await RemovedLines.OfAsync(groups.SelectMany(g => g.Sites), token).ConfigureAwait(false));
        foreach (var group in groups)
            await GroupPlan.AddAsync(group, draft, token).ConfigureAwait(false);
        foreach (var file in draft.Removed)
            foreach (var span in file.Value)
                draft.Edits.Replace(file.Key, span, "");
        foreach (var planned in draft.Classes.Values)
        {
            if (planned.Options.Existing is { } existing)
                OptionsExtension.Add(existing, planned.Options, solution, draft.Edits, token);
            else
                await OptionsPlace.AddAsync(planned.Options, planned.Group.First, planned.Settings, draft.Edits, token).ConfigureAwait(false);
        }

        var result = await draft.Edits.ApplyAsync(solution, token).ConfigureAwait(false);

        // One section after the other, each into the text the previous one left: two inserts at one brace would overlap.
        foreach (var planned in draft.Classes.Values.Where(p => p.IsBound && p.Settings.UpdateAppSettings))
            result = await AppSettings.AddAsync(result, planned.Group.Facts.Project.Id, planned.Options, token).ConfigureAwait(false);
        return (result, new(draft.Classes.Values.Select(p => p.Options.FullName)));
    }
}
