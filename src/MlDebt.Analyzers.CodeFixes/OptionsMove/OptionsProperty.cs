using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.Descriptors;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>One setting of an options class.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Type">Its type as C# text.</param>
/// <param name="Default">The value that stood in the code, as C# text.</param>
/// <param name="Json">The same value as JSON text.</param>
/// <param name="Validation">Attribute text, or null.</param>
/// <param name="Remarks">Where the value came from, as XML text.</param>
internal sealed record OptionsProperty(string Name, string Type, string Default, string Json, string? Validation, string Remarks)
{
    private static readonly string[] Bounded = { "Probability", "Confidence", "Certainty", "Similarity" };

    public static OptionsProperty Create(string name, Site site, FixSettings settings, bool canValidate) => new(
        name,
        site.ValueType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
        SettingValue.CSharp(site),
        SettingValue.Json(site.Value),
        canValidate ? ValidationOf(name, site, settings) : null,
        RemarksOf(site));

    /// <summary>What sets a crowded name apart: the file of a path, the member of anything else.</summary>
    public static string PrefixOf(Site site) =>
        site.Fact.Kind == DebtKind.ModelPath && site.Value is string path && Naming.Identifier(Path.GetFileNameWithoutExtension(LastPart(path))) is { Length: > 0 } stem
            ? stem
            : Naming.MemberPrefix(site.Slots[0].Name);

    private static string LastPart(string path) => path.Substring(path.LastIndexOfAny(new[] { '/', '\\', ':' }) + 1);

    /// <summary>Never an attribute that the value itself would fail, and never the int overload, which rounds before it compares.</summary>
    private static string? ValidationOf(string name, Site site, FixSettings settings)
    {
        if (site.Value is string text)
            return string.IsNullOrWhiteSpace(text) ? null : "Required";
        var value = Convert.ToDouble(site.Value, CultureInfo.InvariantCulture);
        var (low, high) = (Bound(site.Fact.Minimum), Bound(site.Fact.Maximum));
        if (low is null && high is null)
        {
            var words = settings.RangeForScores ? Bounded.Append("Score") : Bounded;
            if (site.ValueType.SpecialType is not (SpecialType.System_Single or SpecialType.System_Double) || !words.Any(w => name.Contains(w)))
                return null;
            (low, high) = (0, 1);
        }

        return value < low || value > high ? null : "Range(" + End(low, "double.MinValue") + ", " + End(high, "double.MaxValue") + ")";
    }

    private static double? Bound(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var bound) ? bound : null;

    private static string End(double? bound, string open)
    {
        if (bound is not { } number)
            return open;
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.All(c => char.IsDigit(c) || c == '-') ? text + ".0" : text;
    }

    private static string RemarksOf(Site site)
    {
        var owner = site.Type is { } type ? type.Name + (site.MemberName == ".ctor" ? "" : "." + site.MemberName) : "the program";
        var remarks = new StringBuilder("Was hard-coded in <c>").Append(owner).Append("</c>");
        if (site.Fact.Sink.Length > 0)
            remarks.Append("; reaches <c>").Append(Escaped(site.Fact.Sink)).Append("</c>");
        remarks.Append('.');
        var comment = site.Removed is { } declaration ? DeclarationComments.Of(declaration) : "";
        return comment.Length == 0 ? remarks.ToString() : remarks.Append(' ').Append(Escaped(comment)).ToString();
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
