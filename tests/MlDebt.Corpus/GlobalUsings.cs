using System.Text;

namespace MlDebt.Corpus;

/// <summary>The source the SDK would generate for a project: global usings and friend assemblies.</summary>
internal static class GlobalUsings
{
    private static readonly string[] Plain = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] Hosting =
        ["Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging"];

    private static readonly string[] Web =
        ["System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing", .. Hosting];

    /// <summary>The text, empty when there is nothing to generate.</summary>
    public static string TextFor(ProjectFolder project)
    {
        var text = new StringBuilder();
        foreach (var space in Implicit(project))
            text.AppendLine($"global using {space};");
        foreach (var (value, item, _) in project.File?.Items("Using", "Include") ?? [])
        {
            var form = item.Attribute("Static")?.Value.Equals("true", StringComparison.OrdinalIgnoreCase) == true ? "static "
                : item.Attribute("Alias")?.Value is { } alias ? $"{alias} = "
                : "";
            text.AppendLine($"global using {form}{value};");
        }

        foreach (var (friend, _, _) in project.File?.Items("InternalsVisibleTo", "Include") ?? [])
            text.AppendLine($"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")]");
        return text.ToString();
    }

    private static IEnumerable<string> Implicit(ProjectFolder project)
    {
        if (project.Property("ImplicitUsings")?.ToLowerInvariant() is not ("enable" or "true"))
            return [];
        var removed = project.File!.Items("Using", "Remove").Select(i => i.Value);
        return Plain.Concat(project.IsWeb ? Web : project.Sdk == "Microsoft.NET.Sdk.Worker" ? Hosting : []).Except(removed, StringComparer.Ordinal);
    }
}
