using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Where a new options class goes.</summary>
internal enum OptionsPlacement
{
    /// <summary>A file of its own, save where the host cannot add one.</summary>
    Auto,

    /// <summary>A file of its own.</summary>
    NewFile,

    /// <summary>Below the class that needs it.</summary>
    SameFile,
}

/// <summary>How a class is given its options.</summary>
internal enum OptionsAccessor
{
    /// <summary><c>IOptions&lt;T&gt;</c> where the container builds the class, the plain class elsewhere.</summary>
    Auto,

    /// <summary><c>IOptions&lt;T&gt;</c> wherever it exists.</summary>
    Options,

    /// <summary>The plain class always.</summary>
    Plain,
}

/// <summary>What <c>.editorconfig</c> says about the move; <c>docs/fix-options.md</c> explains the keys.</summary>
internal sealed record FixSettings(
    string Suffix, OptionsPlacement Placement, string? Folder, OptionsAccessor Accessor,
    string? SectionPrefix, bool Register, bool UpdateAppSettings, bool RangeForScores, string? FileHeader)
{
    public const string Prefix = "mldebt.fix.";

    public static FixSettings For(Project project, SyntaxTree tree)
    {
        var options = project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(tree);
        return new(
            Text(options, Prefix + "options_suffix") ?? "Options",
            Choice(options, Prefix + "options_placement", OptionsPlacement.Auto),
            Text(options, Prefix + "options_folder"),
            Choice(options, Prefix + "options_accessor", OptionsAccessor.Auto),
            Text(options, Prefix + "section_prefix"),
            Flag(options, Prefix + "register", true),
            Flag(options, Prefix + "update_appsettings", true),
            Flag(options, Prefix + "range_for_scores", false),
            Text(options, "file_header_template") is { } header && header != "unset" ? header : null);
    }

    private static string? Text(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    private static bool Flag(AnalyzerConfigOptions options, string key, bool fallback) =>
        bool.TryParse(Text(options, key), out var value) ? value : fallback;

    /// <summary>Reads <c>same_file</c> as <c>SameFile</c>; what is no choice counts as absent.</summary>
    private static T Choice<T>(AnalyzerConfigOptions options, string key, T fallback) where T : struct =>
        Enum.TryParse<T>(Text(options, key)?.Replace("_", ""), ignoreCase: true, out var value) ? value : fallback;
}
