using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Flow;

/// <summary>Types of the user's own that hold settings: defaults belong there, so their members count as configured.</summary>
internal static class Settings
{
    private static readonly string[] Suffixes = { "Options", "Settings", "Config", "Configuration" };

    /// <summary>A type declared in source and named as settings. A library's options type is a sink, never a setting.</summary>
    public static bool IsSettingsType(INamedTypeSymbol? type) =>
        type is { DeclaringSyntaxReferences.IsEmpty: false } && Suffixes.Any(suffix => type.Name.EndsWith(suffix, StringComparison.Ordinal));
}
