using MlDebt.Analyzers.Libraries;

namespace MlDebt.Tool.TestReach;

/// <summary>Which members load a model, by the facts the analyzers ship and a team's own.</summary>
internal sealed class LoadMembers
{
    private readonly HashSet<string> _members;

    public LoadMembers(IEnumerable<LibraryFacts> own) => _members =
    [
        .. FactFiles.All.Concat(own).SelectMany(library => library.Facts)
            .Where(fact => fact.Role == Role.ModelLoad && fact.Id.StartsWith("M:", StringComparison.Ordinal))
            .Select(fact => fact.Id[2..].Split('(')[0]),
    ];

    /// <summary>The member as documentation spells it, when a call of it loads a model.</summary>
    public string? Of(IlCall call)
    {
        if (call.Parameters < 0)
            return null;
        var name = call.Type.Replace('+', '.') + "." + call.Name.Replace(".ctor", "#ctor", StringComparison.Ordinal);
        return _members.Contains(name) ? name : null;
    }
}
