using System;
using System.Collections.Generic;

namespace MlDebt.Analyzers.Libraries;

/// <summary>
/// What a fact may say beside role and id. The set is closed, so that a misspelt key is a problem on its line and not
/// silence; each key is explained in <c>docs/adding-a-rule.md</c>.
/// </summary>
/// <remarks>
/// Of those that only some roles carry: <c>data=</c> names the parameter that takes the data of a split or evaluation,
/// <c>key=</c> the parameter that takes a grouping key or a name, <c>part=</c> which end of a pipeline or which part of a
/// split the member is; <c>old</c> says that newer versions have the member, or the parameter, no more.
/// </remarks>
public static class FactKeys
{
    /// <summary>Every key, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = new[]
    {
        "argument", "as", "data", "default", "each", "form", "from", "front", "into", "join", "key", "lifetime", "old", "only", "pair",
        "parameter", "part", "range", "raw", "schema", "selector", "unit", "use", "values",
    };

    /// <summary>Whether a line may carry the key: <c>key</c>, or <c>key.parameter</c> of a parameter the line lists.</summary>
    internal static bool Allows(string key, Func<string, bool> listsParameter)
    {
        var dot = key.IndexOf('.');
        return dot < 0 ? Contains(key) : Contains(key.Substring(0, dot)) && listsParameter(key.Substring(dot + 1));
    }

    private static bool Contains(string key)
    {
        foreach (var known in All)
            if (known == key)
                return true;
        return false;
    }
}
