using System.Text;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>One setting of an options class.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Type">Its type as C# text.</param>
/// <param name="Default">The value that stood in the code, as C# text.</param>
/// <param name="Json">The same value as JSON text.</param>
/// <param name="Validation">Attribute text, or null.</param>
/// <param name="Unit">What it counts, in words; empty where the number is plain.</param>
/// <param name="Remarks">Where the value came from, as XML text.</param>
internal sealed record OptionsProperty(string Name, string Type, string Default, string Json, string? Validation, string Unit, string Remarks)
{
    public static OptionsProperty Create(string name, Site site, FixSettings settings, bool canValidate) => new(
        name,
        TypeOf(site),
        site.Raw?.Default ?? SettingValue.CSharp(site),
        SettingValue.Json(site.Value),
        canValidate && site.Raw is null ? OptionsValidation.Of(name, site, settings) : null,
        UnitOf(site.Fact.Unit) is var unit && Naming.Words(name).Replace(" ", "").Contains(unit.TrimEnd('s')) ? "" : unit,
        RemarksOf(site));

    /// <summary>A text that may not be configured may be null, where the project knows of that.</summary>
    private static string TypeOf(Site site) => site.ValueType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
        + (site.Raw is { Default: "" } && site.ValueType.IsReferenceType && site.Model.Compilation.Options.NullableContextOptions.AnnotationsEnabled() ? "?" : "");

    private static string UnitOf(string? unit) => unit switch
    {
        null => "",
        "s" => "seconds",
        "ms" => "milliseconds",
        "MB" => "megabytes",
        _ => unit,
    };

    private static string RemarksOf(Site site)
    {
        var owner = site.Type is { } type ? type.Name + (site.MemberName == ".ctor" ? "" : "." + site.MemberName) : "the program";
        var remarks = new StringBuilder(site.Raw is null ? "Was hard-coded in <c>" : "Is read in <c>").Append(owner).Append("</c>");
        if (site.Fact.Sink.Length > 0)
            remarks.Append("; reaches <c>").Append(Escaped(site.Fact.Sink)).Append("</c>");
        remarks.Append('.');
        var comment = site.Removed is { } declaration ? DeclarationComments.Of(declaration) : "";
        return comment.Length == 0 ? remarks.ToString() : remarks.Append(' ').Append(Escaped(comment)).ToString();
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
