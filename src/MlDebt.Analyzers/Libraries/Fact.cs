using System;
using System.Collections.Immutable;

namespace MlDebt.Analyzers.Libraries;

/// <summary>One line of a facts file: this member has this role.</summary>
/// <param name="Role">What the member means.</param>
/// <param name="Id">Documentation-comment id. A method id without a parameter list means every overload of that name.</param>
/// <param name="Attributes">What else is known, by key; the keys are listed in <c>docs/adding-a-rule.md</c>.</param>
public sealed record Fact(Role Role, string Id, ImmutableDictionary<string, string> Attributes)
{
    /// <summary>The member's own name as source code spells it; a constructor answers the name of its type.</summary>
    public string SimpleName { get; } = NameOf(Id);

    /// <summary>True when the id names one overload by its parameter list.</summary>
    public bool NamesOneOverload => Id.IndexOf('(') >= 0;

    /// <summary>True when the id is a part of an address and names no member.</summary>
    public bool IsAddress => Id[0] == 'U';

    /// <summary>True for a constructor.</summary>
    public bool IsConstructor => Id.IndexOf(".#ctor", StringComparison.Ordinal) >= 0;

    /// <summary>The attribute's value, or null when the fact does not carry it.</summary>
    public string? this[string key] => Attributes.TryGetValue(key, out var value) ? value : null;

    /// <summary>The attribute's value for one parameter: its own where the line writes <c>key.parameter=value</c>, else that of the whole line.</summary>
    public string? this[string key, string parameter] => this[$"{key}.{parameter}"] ?? this[key];

    /// <summary>Whether <paramref name="item"/> is one of the attribute's values (they are separated by <c>|</c>).</summary>
    public bool Lists(string key, string item) => this[key] is { } list && Array.IndexOf(list.Split('|'), item) >= 0;

    private static string NameOf(string id)
    {
        if (id[0] == 'U')
            return id.Substring(2);
        var end = id.IndexOf('(');
        var path = end < 0 ? id.Substring(2) : id.Substring(2, end - 2);
        var dot = path.LastIndexOf('.');
        var name = path.Substring(dot + 1);
        if (name == "#ctor")
            return NameOf("T:" + path.Substring(0, dot));
        var tick = name.IndexOf('`');
        return tick < 0 ? name : name.Substring(0, tick);
    }
}
