using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>
/// Moves a hard-coded value into a typed options class, together with what the class needs to read it: constructor, registration
/// and settings file, each only where it is proven harmless.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveToOptionsCodeFix))]
public class MoveToOptionsCodeFix : CodeFixProvider
{
    /// <summary>One key for every rule and every way of reading options, so that Fix All mixes them.</summary>
    public const string EquivalenceKey = "MlDebt.MoveToOptions";

    private const int LongestValue = 40;
    private readonly Siblings _siblings;

    /// <summary>Creates the fix; hosts do so by reflection.</summary>
    public MoveToOptionsCodeFix()
        : this(Siblings.OfPackage)
    {
    }

    private protected MoveToOptionsCodeFix(Siblings siblings) => _siblings = siblings;

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => MovableRules.Ids;

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new MoveToOptionsFixAll(_siblings);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
            if (await GroupedValues.ReadAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { IsEmpty: false } sites)
                context.RegisterCodeFix(CodeAction.Create(Title(sites[0], context.CancellationToken) + (sites.Length > 1 ? $" and {sites.Length - 1} more" : ""), token => MoveAsync(context.Document, diagnostic, token), EquivalenceKey), diagnostic);
    }

    private static string Title(Site site, CancellationToken token)
    {
        var project = site.Document.Project;
        if (site.Raw is { } raw)
            return "Bind \"" + raw.Key + "\" to " + TargetChoice.ClassName(site, FixSettings.For(project, site.Node.SyntaxTree)) + "." + site.Fact.Setting;
        var held = site.Type is not null && site.Slots.Any(s => s.Home == SlotHome.Instance) ? HeldOptions.By(site.Type, site.Model.Compilation, token) : null;
        var options = held?.Options.Name ?? TargetChoice.ClassName(site, FixSettings.For(project, site.Node.SyntaxTree));
        var value = site.Slots[0].Shape == SlotShape.TextPart ? SettingValue.CSharp(site) : site.Node.ToString();
        return "Move " + (value.Length > LongestValue ? value.Substring(0, LongestValue) + "…" : value) + " to " + options + "." + site.Fact.Setting;
    }

    private async Task<Solution> MoveAsync(Document document, Diagnostic diagnostic, CancellationToken token)
    {
        var solution = document.Project.Solution;
        var sites = await GroupedValues.ReadAsync(document, diagnostic, token).ConfigureAwait(false);
        if (sites.IsEmpty)
            return solution;
        var known = await _siblings.OfAsync(sites, token).ConfigureAwait(false);

        // The same value with the same meaning in the same class is the same setting.
        var chosen = known.Where(k => sites.Any(s => k.Group == s.Group && k.Meaning.Equals(s.Meaning))).ToList();
        return await MovePlan.ApplyAsync(solution, chosen, known, token).ConfigureAwait(false) ?? await Refused.ExplainAsync(sites[0], token).ConfigureAwait(false);
    }
}
