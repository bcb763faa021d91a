using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>What a plan must know of a project; read once.</summary>
internal sealed record ProjectFacts(Project Project, Compilation Compilation, ServiceMap Services)
{
    public static async Task<ProjectFacts> ReadAsync(Project project, CancellationToken token)
    {
        var compilation = (await project.GetCompilationAsync(token).ConfigureAwait(false))!;
        return new(project, compilation, await ServiceMap.ReadAsync(project, compilation, token).ConfigureAwait(false));
    }
}

/// <summary>The sites that one options class serves.</summary>
/// <param name="Sites">Those that move now, in the order of the code.</param>
/// <param name="Known">Those and all others of the same class: names are given to all of them at once.</param>
/// <param name="Facts">Their project.</param>
internal sealed record SiteGroup(IReadOnlyList<Site> Sites, IReadOnlyList<Site> Known, ProjectFacts Facts)
{
    public Site First => Sites[0];

    public INamedTypeSymbol? Type => First.Type;

    public IEnumerable<Slot> Slots(SlotHome home) => Known.SelectMany(s => s.Slots).Where(s => s.Home == home);

    public bool Has(SlotHome home) => Slots(home).Any();

    /// <summary>
    /// Whether static methods read one static member: beside code that has no other way, and where several of them share a value,
    /// which an overload for each would let them disagree about.
    /// </summary>
    public bool SharesStatics { get; } = IsShared(Known);

    private static bool IsShared(IReadOnlyList<Site> known) =>
        known.Any(s => s.Slots.Any(slot => slot.Home == SlotHome.Shared))
        || known.GroupBy(s => s.Meaning).Any(g => g.SelectMany(s => s.Slots).Where(s => s.Home == SlotHome.StaticMethod).Select(s => s.Member).Distinct().Count() > 1);

    /// <summary>Whether an error in that file may be this group's doing.</summary>
    public bool Touches(string path) => Sites.SelectMany(s => s.Slots).Any(s => (s.Document.FilePath ?? s.Document.Name) == path);
}

/// <summary>A class that gains settings in this plan.</summary>
internal sealed record PlannedClass(OptionsClass Options, SiteGroup Group, FixSettings Settings)
{
    /// <summary>Whether some code binds it to its section, so that the settings file should show the keys.</summary>
    public bool IsBound { get; set; }
}

/// <summary>One attempt at a plan: its edits and the classes they need.</summary>
internal sealed class PlanDraft(IReadOnlyDictionary<DocumentId, List<TextSpan>> removed)
{
    public TextEdits Edits { get; } = new();

    public Dictionary<string, PlannedClass> Classes { get; } = new(System.StringComparer.Ordinal);

    public IReadOnlyDictionary<DocumentId, List<TextSpan>> Removed { get; } = removed;
}
