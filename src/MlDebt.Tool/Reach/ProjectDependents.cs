using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using MlDebt.Tool.Findings;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Reach;

/// <summary>What is left without a call graph: how many projects stand on the one that holds the debt, itself included.</summary>
internal static class ProjectDependents
{
    /// <summary>The radius by project references.</summary>
    /// <param name="target">What is audited.</param>
    /// <param name="records">Tells which projects are tests, where known.</param>
    /// <param name="findings">The debts.</param>
    /// <param name="why">Why there is no call graph.</param>
    public static BlastRadius Of(AuditTarget target, ImmutableArray<ProjectRecord> records, IReadOnlyCollection<DebtFinding> findings, string why)
    {
        var tests = records.Where(record => record.IsTest).Select(record => record.File).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var edges = (from project in SolutionFile.Projects(target.File)
                     where !tests.Contains(project)
                     from reference in References(project)
                     select (From: reference, To: project)).ToLookup(edge => edge.From, edge => edge.To, StringComparer.OrdinalIgnoreCase);
        var files = SolutionFile.Projects(target.File).ToLookup(Path.GetFileNameWithoutExtension, StringComparer.Ordinal);
        var radii = findings.ToImmutableDictionary(
            finding => finding.Fingerprint,
            finding => files[finding.Project].Select(file => Reached(file, edges, tests)).DefaultIfEmpty(1).Max(),
            StringComparer.Ordinal);
        return new(radii, false, $"dependent projects ({why})");
    }

    private static int Reached(string project, ILookup<string, string> edges, HashSet<string> tests)
    {
        var reached = new HashSet<string>([project], StringComparer.OrdinalIgnoreCase);
        var open = new Stack<string>(reached);
        while (open.TryPop(out var one))
        {
            foreach (var dependent in edges[one].Where(reached.Add))
                open.Push(dependent);
        }

        return reached.Count(file => !tests.Contains(file));
    }

    private static IEnumerable<string> References(string project)
    {
        try
        {
            return [.. XDocument.Load(project).Descendants().Where(element => element.Name.LocalName == "ProjectReference")
                .Select(element => (string?)element.Attribute("Include")).OfType<string>()
                .Select(path => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, path.Replace('\\', '/'))))];
        }
        catch (Exception unreadable) when (unreadable is XmlException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
