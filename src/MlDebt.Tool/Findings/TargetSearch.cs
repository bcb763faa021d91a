using System.Collections.Immutable;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Findings;

/// <summary>From what the user typed to the one solution or project that is meant.</summary>
internal static class TargetSearch
{
    private static readonly string[] Solutions = [".sln", ".slnx", ".slnf"];

    /// <summary>Full path of the solution or project.</summary>
    /// <exception cref="UsageException">Nothing, or more than one, is there.</exception>
    public static string Find(string? path)
    {
        var full = Path.GetFullPath(path ?? ".");
        if (File.Exists(full))
            return IsSolution(full) || IsProject(full) ? full : throw new UsageException($"{path}: is no solution and no C# project. Give a folder, a .sln, .slnx, .slnf or .csproj.");
        if (!Directory.Exists(full))
            throw new UsageException($"{path}: no such file or folder.");
        return One(Here(full, IsSolution), full, "solutions") ?? One(Here(full, IsProject), full, "projects") ?? throw Nothing(full);
    }

    /// <summary>Whether a file is a solution.</summary>
    public static bool IsSolution(string file) => Solutions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static bool IsProject(string file) => Path.GetExtension(file).Equals(".csproj", StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<string> Here(string folder, Func<string, bool> wanted) => [.. Directory.GetFiles(folder).Where(wanted).Order(StringComparer.Ordinal)];

    private static string? One(ImmutableArray<string> found, string folder, string what)
    {
        if (found.Length > 1 && OneSolutionTwice(found) is { } newer)
            return newer;
        return found.Length > 1
            ? throw new UsageException([$"{folder}: holds {found.Length} {what}; name one of them:", .. found.Select(file => "  " + Path.GetFileName(file))])
            : found.FirstOrDefault();
    }

    /// <summary>A repository that moves to .slnx keeps the .sln of the same name beside it: they list the same.</summary>
    private static string? OneSolutionTwice(ImmutableArray<string> found) =>
        found.Length == 2 && Path.GetFileNameWithoutExtension(found[0]) == Path.GetFileNameWithoutExtension(found[1])
            ? found.FirstOrDefault(file => file.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase))
            : null;

    private static UsageException Nothing(string folder)
    {
        var below = Below(folder);
        return below.IsEmpty
            ? new($"{folder}: holds no solution and no C# project.")
            : new([$"{folder}: holds no solution and no C# project; below it are:", .. below.Select(file => "  " + Path.GetRelativePath(folder, file))]);
    }

    /// <summary>What might have been meant, the nearest first, and not too many.</summary>
    private static ImmutableArray<string> Below(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 4, IgnoreInaccessible = true };
        var files = Directory.EnumerateFiles(folder, "*", options).Where(file => IsSolution(file) || IsProject(file)).ToList();
        var solutions = files.Where(IsSolution).ToList();
        return [.. (solutions.Count > 0 ? solutions : files).OrderBy(file => file.Count(c => c == Path.DirectorySeparatorChar)).ThenBy(file => file, StringComparer.Ordinal).Take(10)];
    }
}
