namespace MlDebt.Tool.Running;

/// <summary>Files that are either the old or the new, whenever somebody pulls the plug.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a text; folders are made as needed.</summary>
    public static void Write(string path, string text)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var temporary = $"{full}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(temporary, text);
            File.Move(temporary, full, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
