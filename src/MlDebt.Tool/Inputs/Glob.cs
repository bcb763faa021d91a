using System.Text;
using System.Text.RegularExpressions;

namespace MlDebt.Tool.Inputs;

/// <summary>Path patterns: <c>*</c> and <c>?</c> within a folder name, <c>**</c> over any number of folders.</summary>
internal static class Glob
{
    private static readonly string[] Skipped = ["bin", "obj", ".git", "node_modules"];

    public static bool Matches(string pattern, string path) => Expression(pattern).IsMatch(path.Replace('\\', '/'));

    /// <summary>The files under a folder that match, in ordinal order, as paths relative to it with forward slashes.</summary>
    public static IEnumerable<string> Files(string folder, string pattern)
    {
        if (pattern.IndexOfAny(['*', '?']) < 0)
        {
            return File.Exists(Path.Combine(folder, pattern)) ? [pattern.Replace('\\', '/')] : [];
        }

        var expression = Expression(pattern);
        return Walk(new(folder))
            .Select(file => Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'))
            .Where(path => expression.IsMatch(path))
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories()
            .Where(child => !Skipped.Contains(child.Name) && !child.Attributes.HasFlag(FileAttributes.ReparsePoint))
            .SelectMany(Walk));

    private static Regex Expression(string pattern)
    {
        var text = new StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern.AsSpan(i).StartsWith("**/"))
            {
                text.Append("(?:.*/)?");
                i += 2;
            }
            else if (pattern.AsSpan(i).StartsWith("**"))
            {
                text.Append(".*");
                i++;
            }
            else
            {
                text.Append(pattern[i] switch { '*' => "[^/]*", '?' => "[^/]", '\\' => "/", var c => Regex.Escape(c.ToString()) });
            }
        }

        return new(text.Append('$').ToString(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
    }
}
