using MlDebt.Analyzers.Libraries;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.TestReach;

/// <summary>Test assemblies as a build left them, with everything beside them that has debug information.</summary>
internal sealed class BuiltFolder
{
    private BuiltFolder(IReadOnlyList<IlAssembly> tests, IReadOnlyList<IlAssembly> all) => (Tests, All) = (tests, all);

    public IReadOnlyList<IlAssembly> Tests { get; }

    /// <summary>Every assembly that was read, the tests too.</summary>
    public IReadOnlyList<IlAssembly> All { get; }

    /// <summary>Reads the named test assemblies, the assemblies beside them, and assemblies that no test is beside.</summary>
    /// <exception cref="UsageException">A named file is missing or is no assembly.</exception>
    public static BuiltFolder Read(IReadOnlyCollection<string> tests, IReadOnlyCollection<string> production, IEnumerable<LibraryFacts> own)
    {
        var sinks = new LoadMembers(own);
        var read = new Dictionary<string, IlAssembly>(StringComparer.OrdinalIgnoreCase);
        var testers = tests.Select(t => Named(t, sinks)).ToList();
        foreach (var assembly in testers.Concat(production.Select(p => Named(p, sinks))))
            read.TryAdd(assembly.Name, assembly);
        foreach (var neighbour in tests.Select(t => Path.GetDirectoryName(Path.GetFullPath(t))!).Distinct(StringComparer.Ordinal).SelectMany(folder => Directory.GetFiles(folder, "*.dll")).Order(StringComparer.Ordinal))
            if (!read.ContainsKey(Path.GetFileNameWithoutExtension(neighbour)) && HasSymbols(neighbour) && Open(neighbour, sinks) is { } assembly)
                read.TryAdd(assembly.Name, assembly);
        return new([.. testers.DistinctBy(t => t.Name)], [.. read.Values]);
    }

    private static IlAssembly Named(string path, LoadMembers sinks)
    {
        if (!File.Exists(path))
            throw new UsageException($"{path}: no such file; build the tests first.");
        return Open(path, sinks) ?? throw new UsageException($"{path}: is no .NET assembly.");
    }

    /// <summary>A package's assembly has no debug information beside it, and no model load of ours in it.</summary>
    private static bool HasSymbols(string path) => File.Exists(Path.ChangeExtension(path, ".pdb")) || DebugInside.Of(path);

    private static IlAssembly? Open(string path, LoadMembers sinks)
    {
        try
        {
            using var image = File.OpenRead(path);
            using var symbols = File.Exists(Path.ChangeExtension(path, ".pdb")) ? File.OpenRead(Path.ChangeExtension(path, ".pdb")) : null;
            return IlReader.Read(image, symbols, sinks);
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }
}
