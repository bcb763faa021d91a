using MlDebt.Tool.Inputs;

namespace MlDebt.Tool.Findings;

/// <summary>Logs by pattern. Unlike other inputs they often lie in <c>obj</c>, and anywhere on the machine.</summary>
internal static class LogFiles
{
    /// <summary>Full paths of the files a pattern names, in ordinal order.</summary>
    public static IEnumerable<string> Find(string pattern)
    {
        var full = Path.GetFullPath(pattern);
        if (full.IndexOfAny(['*', '?']) < 0)
            return File.Exists(full) ? [full] : [];
        var folder = full[..full.IndexOfAny(['*', '?'])];
        folder = folder[..(folder.LastIndexOf(Path.DirectorySeparatorChar) + 1)];
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Where(file => Glob.Matches(full, file)).Order(StringComparer.Ordinal)
            : [];
    }
}
