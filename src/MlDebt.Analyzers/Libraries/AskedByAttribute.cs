using System;
using System.Collections.Generic;

namespace MlDebt.Analyzers.Libraries;

/// <summary>The rules that ask for a role. A role nobody asks for is knowledge nobody tests; a convention test keeps this honest.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class AskedByAttribute : Attribute
{
    /// <summary>Names the rules by id.</summary>
    public AskedByAttribute(params string[] rules) => Rules = rules;

    /// <summary>Ids of the rules.</summary>
    public IReadOnlyList<string> Rules { get; }
}
