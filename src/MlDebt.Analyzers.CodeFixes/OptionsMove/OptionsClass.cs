using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>The options class a group of sites moves into, an existing one that grows or a new one, while the plan is made.</summary>
internal sealed class OptionsClass
{
    private readonly Dictionary<(string, string, object), string> _names = new();
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<OptionsProperty> _added = new();

    public OptionsClass(string name, string containingNamespace, string section, bool isPublic, bool isBindable, bool hasRivals, INamedTypeSymbol? existing)
    {
        (Name, Namespace, Section, IsPublic, IsBindable, Existing) = (name, containingNamespace, section, isPublic, isBindable, existing);
        Elsewhere = hasRivals ? FullName : name;
        _taken.Add(SectionConstant);
        _taken.Add(name);
        if (existing is not null)
            _taken.UnionWith(existing.GetMembers().Select(m => m.Name));
    }

    public string Name { get; }

    public string Namespace { get; }

    /// <summary>The configuration section; empty where nobody knows.</summary>
    public string Section { get; }

    public bool IsPublic { get; }

    /// <summary>Whether configuration can reach it, so that it names its section.</summary>
    public bool IsBindable { get; }

    /// <summary>The class in source; null for a new one.</summary>
    public INamedTypeSymbol? Existing { get; }

    public string SectionConstant => Existing is null ? "SectionName" : OptionsTypes.SectionConstant(Existing)?.Name ?? "SectionName";

    /// <summary>The properties that the class gains, in the order of the code.</summary>
    public IReadOnlyList<OptionsProperty> Added => _added;

    public bool NeedsAnnotations => _added.Any(p => p.Validation is not null);

    /// <summary>Whether one of the sites will be validated, now or when it moves.</summary>
    public bool WillValidate(IEnumerable<Site> known, FixSettings settings) => known.Any(s => Create(s, settings).Validation is not null);

    public string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;

    /// <summary>How the class is spelled far from its home: in full where the project has two classes of one name.</summary>
    public string Elsewhere { get; }

    /// <summary>Names every known site at once, so that the answer does not depend on which of them moves first.</summary>
    public void Assign(IEnumerable<Site> sites, CancellationToken token)
    {
        foreach (var setting in sites.GroupBy(s => s.Fact.Setting, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var open = new List<(Site Site, IReadOnlyList<string> Names)>();
            foreach (var site in setting.GroupBy(s => s.Meaning).Where(g => !_names.ContainsKey(g.Key)).Select(g => g.First()))
            {
                var names = DistinctName.Of(site);
                if (Known(site, names, token) is { } property)
                    _names[site.Meaning] = property;
                else
                    open.Add((site, names));
            }

            var before = new HashSet<string>(_taken, StringComparer.Ordinal);
            for (var length = 0; open.Count > 0; length++)
                open = Settle(open, length, before);
        }
    }

    /// <summary>Gives the names of that length to the sites that nobody contests; answers the others.</summary>
    private List<(Site Site, IReadOnlyList<string> Names)> Settle(List<(Site Site, IReadOnlyList<string> Names)> open, int length, HashSet<string> before)
    {
        var left = new List<(Site, IReadOnlyList<string>)>();
        foreach (var rivals in open.GroupBy(o => o.Names[Math.Min(length, o.Names.Count - 1)], StringComparer.Ordinal))
        {
            var contested = rivals.Count() > 1 || Naming.Crowded(rivals.Key, before);
            foreach (var (site, names) in rivals)
            {
                if (contested && length < names.Count)
                    left.Add((site, names));
                else
                    Take(site, Naming.Unique(rivals.Key, _taken));
            }
        }

        return left;
    }

    private void Take(Site site, string name)
    {
        _taken.Add(name);
        _names[site.Meaning] = name;
    }

    /// <summary>Gives a raw read the property that its key binds to; false where that name means something else.</summary>
    public bool Bind(Site site, CancellationToken token)
    {
        var name = site.Fact.Setting;
        if (_names.TryGetValue(site.Meaning, out _))
            return true;
        if (_added.Any(p => p.Name == name) || (_taken.Contains(name) && !IsSame(site, name, token)))
            return false;
        Take(site, name);
        return true;
    }

    private bool IsSame(Site site, string name, CancellationToken token) => Existing?.GetMembers(name).OfType<IPropertySymbol>().Any(p =>
        SymbolEqualityComparer.Default.Equals(p.Type, site.ValueType)
        && p.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(token) is PropertyDeclarationSyntax { Initializer: var initializer } && (initializer?.Value.ToString() ?? "") == site.Raw!.Default) == true;

    /// <summary>The property that the site reads; it is added to the class when nothing has it yet.</summary>
    public string Use(Site site, FixSettings settings)
    {
        var name = _names[site.Meaning];
        if (Existing?.GetMembers(name).Length > 0 || _added.Any(p => p.Name == name))
            return name;
        _added.Add(Create(site, settings));
        return name;
    }

    private OptionsProperty Create(Site site, FixSettings settings) => OptionsProperty.Create(
        _names[site.Meaning], site, settings, site.Model.Compilation.HasType(OptionsClassText.AnnotationsNamespace + ".RangeAttribute"));

    /// <summary>A property of the existing class with the same name, plain or as it would be told apart, the same type and default is the same setting.</summary>
    private string? Known(Site site, IReadOnlyList<string> names, CancellationToken token) =>
        Existing?.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p =>
            names.Contains(Naming.WithoutNumber(p.Name))
            && SymbolEqualityComparer.Default.Equals(p.Type, site.ValueType)
            && p.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(token) is PropertyDeclarationSyntax { Initializer.Value: { } value }
            && SettingValue.Of(value, site.Model.Compilation.ModelOf(value, site.Model), token)?.Value.Equals(site.Value) == true)?.Name;
}
