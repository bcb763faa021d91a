using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace MlDebt.Tool.Findings;

/// <summary>
/// Tells in milliseconds whether anything a build could read has changed: name, size and time of every file of the
/// repository, the rules and the SDKs. A build that has nothing to do takes seconds to find that out.
/// </summary>
internal static class TreeStamp
{
    private static readonly HashSet<string> Made = new(["bin", "obj", ".git", ".vs", ".idea", "node_modules", "artifacts", "TestResults"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The stamp of a target as it stands.</summary>
    public static string Of(AuditTarget target) =>
        Of([$"{target.File}|{ToolIdentity.OfRules}|{ToolIdentity.Version}", .. Sdks()], Files(target.Root));

    /// <summary>The stamp of single files: logs, and sources from outside the repository.</summary>
    public static string OfFiles(IEnumerable<string> files) => Of([], files.Select(path => new FileInfo(path)));

    private static string Of(IEnumerable<string> lines, IEnumerable<FileInfo> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
            Add(hash, line);
        foreach (var file in files.OrderBy(file => file.FullName, StringComparer.Ordinal))
            Add(hash, file.Exists ? $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}" : $"{file.FullName}|gone");
        return Convert.ToHexString(hash.GetHashAndReset(), 0, 16).ToLowerInvariant();
    }

    private static IEnumerable<FileInfo> Files(string root)
    {
        var open = new Stack<DirectoryInfo>([new(root)]);
        while (open.TryPop(out var folder))
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint }))
            {
                if (entry is FileInfo file)
                    yield return file;
                else if (entry is DirectoryInfo inner && !Made.Contains(inner.Name) && !IsOfAudit(inner))
                    open.Push(inner);
            }
        }
    }

    // History and baseline change with every recorded audit and tell a compiler nothing.
    private static bool IsOfAudit(DirectoryInfo folder) => folder.Name == ".mldebt";

    private static IEnumerable<string> Sdks()
    {
        var sdks = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "sdk"));
        return Directory.Exists(sdks) ? Directory.GetDirectories(sdks).Order(StringComparer.Ordinal) : [];
    }

    private static void Add(IncrementalHash hash, string line) => hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
}
