namespace MlDebt.Tool.Findings;

/// <summary>What is audited.</summary>
/// <param name="File">The solution or project.</param>
/// <param name="Root">The folder paths are relative to: the repository's, or that of the file outside of one.</param>
internal sealed record AuditTarget(string File, string Root)
{
    /// <summary>The folder of the solution or project.</summary>
    public string Folder => Path.GetDirectoryName(File)!;

    /// <summary>Where the audit keeps what it can make again.</summary>
    public string Cache => Path.Combine(Folder, "artifacts", "mldebt");

    /// <summary>How people call it.</summary>
    public string Name => Path.GetFileName(File);
}
