namespace MlDebt.Tool.Manifests;

/// <summary>A deployment file, its path relative to the root.</summary>
internal sealed record ManifestFile(string Path, string Text)
{
    private readonly string[] _lines = Text.Split('\n');

    /// <summary>Helm and other templates are no YAML before they are rendered.</summary>
    public bool IsTemplate => Text.Contains("{{", StringComparison.Ordinal) && !IsCompiledPipeline;

    /// <summary>Compiled pipelines carry placeholders in braces as plain text.</summary>
    private bool IsCompiledPipeline => Text.Contains("deploymentSpec:", StringComparison.Ordinal) && Text.Contains("schemaVersion:", StringComparison.Ordinal);

    /// <summary>Whether somebody left a word on a line, or on the one above.</summary>
    public bool HasNote(int line) => Comment(line) || (line > 1 && _lines[Math.Min(line, _lines.Length) - 2].TrimStart().StartsWith('#'));

    private bool Comment(int line) => line <= _lines.Length && _lines[line - 1].Contains(" #", StringComparison.Ordinal);
}
