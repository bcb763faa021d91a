using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace MlDebt.Corpus;

/// <summary>
/// A csproj read as XML, together with the Directory.Build.props above it and the shared projects it imports.
/// Nothing is evaluated: code of strangers must not be able to run anything here.
/// </summary>
internal sealed partial class ProjectFile
{
    private readonly List<(XElement Root, string Directory)> _documents = [];

    private ProjectFile(string path) => Path = path;

    /// <summary>The full path of the csproj.</summary>
    public string Path { get; }

    /// <summary>The folder of the csproj.</summary>
    public string Directory => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The name of the SDK; empty for the csproj style of .NET Framework.</summary>
    public string Sdk { get; private set; } = "";

    /// <summary>Reads a csproj; one that is no XML counts as an empty one.</summary>
    public static ProjectFile Read(string path, string sourceRoot)
    {
        var file = new ProjectFile(path);
        if (NearestProps(file.Directory, sourceRoot) is { } props)
            file.Add(props);
        file.Sdk = file.Add(path) is { } project ? SdkOf(project) : "Microsoft.NET.Sdk";

        foreach (var (import, directory) in file.Elements("Import").ToList())
        {
            if (import.Attribute("Project")?.Value is { } target && target.EndsWith(".projitems", StringComparison.OrdinalIgnoreCase))
                file.Add(file.Resolve(target, directory));
        }

        return file;
    }

    /// <summary>The value of a property, or null. Conditions are not evaluated: a value without one goes first.</summary>
    public string? Property(string name)
    {
        var values = Elements(name).Where(e => e.Element.Parent?.Name.LocalName == "PropertyGroup").ToList();
        var (element, directory) = values.FindLast(e => !IsConditional(e.Element));
        if (element is null)
            (element, directory) = values.FirstOrDefault();
        return element is null ? null : Expand(element.Value.Trim(), directory);
    }

    /// <summary>Every value of a property, whatever its condition.</summary>
    public IEnumerable<string> AllValues(string name) => Elements(name).Select(e => e.Element.Value.Trim());

    /// <summary>The values of an attribute of the items of one type, with the folder they are relative to.</summary>
    public IEnumerable<(string Value, XElement Item, string Directory)> Items(string type, string attribute) =>
        from item in Elements(type)
        let text = item.Element.Attribute(attribute)?.Value
        where text is not null
        from part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select (Expand(part, item.Directory), item.Element, item.Directory);

    /// <summary>A path of the csproj as a full path of this machine.</summary>
    public string Resolve(string path, string directory) =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(directory, Expand(path, directory).Replace('\\', '/')));

    private static string? NearestProps(string directory, string sourceRoot)
    {
        for (var current = directory; current is not null && current.StartsWith(sourceRoot, StringComparison.Ordinal); current = System.IO.Path.GetDirectoryName(current))
        {
            var candidate = System.IO.Path.Combine(current, "Directory.Build.props");
            if (File.Exists(candidate))
                return candidate;
        }

        return null;
    }

    private static string SdkOf(XElement project) =>
        project.Attribute("Sdk")?.Value.Split(';')[0]
        ?? project.Elements().FirstOrDefault(e => e.Name.LocalName == "Sdk")?.Attribute("Name")?.Value
        ?? project.Elements().FirstOrDefault(e => e.Name.LocalName == "Import" && e.Attribute("Sdk") is not null)?.Attribute("Sdk")?.Value
        ?? "";

    private static bool IsConditional(XElement element) => element.Attribute("Condition") is not null || element.Parent?.Attribute("Condition") is not null;

    private XElement? Add(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            var root = XElement.Load(path);
            _documents.Add((root, System.IO.Path.GetDirectoryName(path)!));
            return root;
        }
        catch (XmlException)
        {
            // A merge conflict in a csproj must not end the run over the other thousand projects.
            return null;
        }
    }

    private IEnumerable<(XElement Element, string Directory)> Elements(string name) =>
        from document in _documents
        from element in document.Root.Descendants()
        where element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase)
        select (element, document.Directory);

    private string Expand(string text, string directory) => !text.Contains("$(", StringComparison.Ordinal) ? text : PropertyUse().Replace(text, use => use.Groups[1].Value switch
    {
        "MSBuildThisFileDirectory" => directory + "/",
        "MSBuildProjectDirectory" => Directory,
        "MSBuildProjectName" => System.IO.Path.GetFileNameWithoutExtension(Path),
        var name => Elements(name).FirstOrDefault().Element?.Value.Trim() ?? "",
    });

    [GeneratedRegex(@"\$\((\w+)\)")]
    private static partial Regex PropertyUse();
}
