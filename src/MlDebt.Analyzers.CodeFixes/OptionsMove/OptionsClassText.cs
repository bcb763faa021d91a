using System.Text;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Writes options classes: C# that every language version since 6 reads.</summary>
internal sealed class OptionsClassText(OptionsClass options, string newLine, string step)
{
    public const string AnnotationsNamespace = "System.ComponentModel.DataAnnotations";

    public string File(string header, bool fileScoped)
    {
        var usings = options.NeedsAnnotations ? "using " + AnnotationsNamespace + ";" + newLine + newLine : "";
        if (options.Namespace.Length == 0)
            return header + usings + Class("");
        return fileScoped
            ? header + usings + "namespace " + options.Namespace + ";" + newLine + newLine + Class("")
            : header + usings + "namespace " + options.Namespace + newLine + "{" + newLine + Class(step) + "}" + newLine;
    }

    public string Class(string indent)
    {
        var text = new StringBuilder();
        Line(text, indent, "/// <summary>" + Summary() + "</summary>");
        Line(text, indent, (options.IsPublic ? "public" : "internal") + " sealed class " + options.Name);
        Line(text, indent, "{");
        if (options.IsBindable)
        {
            Line(text, indent + step, "/// <summary>The configuration section these settings are bound from.</summary>");
            Line(text, indent + step, "public const string " + options.SectionConstant + " = \"" + options.Section + "\";");
        }

        for (var i = 0; i < options.Added.Count; i++)
            text.Append(i > 0 || options.IsBindable ? newLine : "").Append(Property(options.Added[i], indent + step));
        Line(text, indent, "}");
        return text.ToString();
    }

    public string Property(OptionsProperty property, string indent)
    {
        var text = new StringBuilder();
        Line(text, indent, "/// <summary>Gets or sets the " + Naming.Words(property.Name) + (property.Unit.Length > 0 ? ", in " + property.Unit : "") + ".</summary>");
        Line(text, indent, "/// <remarks>" + property.Remarks + "</remarks>");
        if (property.Validation is { } validation)
            Line(text, indent, "[" + validation + "]");
        Line(text, indent, "public " + property.Type + " " + property.Name + " { get; set; }" + (property.Default.Length > 0 ? " = " + property.Default + ";" : ""));
        return text.ToString();
    }

    private string Summary() => options.IsBindable
        ? "Settings bound from the \"" + options.Section + "\" configuration section."
        : "Settings of the model code that takes them.";

    private void Line(StringBuilder text, string indent, string line) => text.Append(indent).Append(line).Append(newLine);
}
