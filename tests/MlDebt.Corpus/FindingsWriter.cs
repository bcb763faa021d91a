using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MlDebt.Corpus;

/// <summary>Writes findings as JSON lines.</summary>
internal static class FindingsWriter
{
    // Readable quotes and signs: the file is for people and scripts, never for a web page.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object a line.</summary>
    public static void Write(FileInfo target, IEnumerable<Finding> findings)
    {
        target.Directory!.Create();
        using var writer = new StreamWriter(target.FullName) { NewLine = "\n" };
        foreach (var finding in findings)
            writer.WriteLine(Line(finding));
    }

    private static string Line(Finding finding) => new JsonObject
    {
        ["path"] = finding.Place.Path,
        ["line"] = finding.Place.Line,
        ["column"] = finding.Place.Column,
        ["id"] = finding.Id,
        ["severity"] = finding.Severity,
        ["message"] = finding.Message,
        ["related"] = new JsonArray([.. finding.Related.Select(r => new JsonArray(r.Path, r.Line))]),
        ["project"] = finding.Project,
    }.ToJsonString(Plain);
}
