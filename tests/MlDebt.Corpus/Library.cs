using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace MlDebt.Corpus;

/// <summary>An assembly the analysed code may use, the namespaces that give its use away, and what it needs itself.</summary>
internal sealed record Library(string Name, IReadOnlySet<string> Families, IReadOnlyList<string> Needs, MetadataReference Reference)
{
    /// <summary>Reads a dll; null when it is no managed assembly.</summary>
    public static Library? Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var image = new PEReader(stream);
        return image.HasMetadata ? From(image, MetadataReference.CreateFromFile(path)) : null;
    }

    /// <summary>Reads an assembly that was compiled in memory.</summary>
    public static Library Read(byte[] bytes)
    {
        using var image = new PEReader(new MemoryStream(bytes));
        return From(image, MetadataReference.CreateFromImage(bytes))!;
    }

    /// <summary>The part of a namespace that says whose it is: Microsoft.ML of Microsoft.ML.Data, OpenAI of OpenAI.Chat.</summary>
    public static string Family(string space)
    {
        var parts = space.Split('.');
        var depth = parts[0] switch
        {
            "System" => 3,
            "Microsoft" when parts.Length > 1 && parts[1] is ("Extensions" or "VisualStudio") => 3,
            "Microsoft" or "Azure" or "Google" or "Amazon" => 2,
            _ => 1,
        };
        return string.Join('.', parts.Take(depth));
    }

    private static Library? From(PEReader image, MetadataReference reference)
    {
        var metadata = image.GetMetadataReader();
        if (!metadata.IsAssembly)
            return null;
        var families = metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Where(t => (t.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public && !t.Namespace.IsNil)
            .Select(t => Family(metadata.GetString(t.Namespace)))
            .ToHashSet(StringComparer.Ordinal);
        var needs = metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name)).ToList();
        return new Library(metadata.GetString(metadata.GetAssemblyDefinition().Name), families, needs, reference);
    }
}
