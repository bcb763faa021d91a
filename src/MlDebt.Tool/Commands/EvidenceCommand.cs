using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using MlDebt.Analyzers.Evidence;
using MlDebt.Tool.TestReach;
using MlDebt.Tool.Inputs;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary><c>mldebt evidence</c>: which model loads built tests can reach and did run, for MLD402 and MLD411.</summary>
internal static class EvidenceCommand
{
    private const string DefaultFile = "mldebt.evidence.txt";

    /// <summary>The command.</summary>
    public static Command Make(Session session)
    {
        var tests = new Argument<string[]>("tests") { Description = "Built test assemblies; those beside them are read too.", Arity = ArgumentArity.ZeroOrMore };
        var production = new Option<string[]>("--production") { Description = "Assemblies that no test assembly is beside." };
        var coverage = new Option<string[]>("--coverage") { Description = "Cobertura reports of these very builds; patterns are allowed." };
        var target = new Option<string>("--out") { Description = "The file to write.", DefaultValueFactory = _ => DefaultFile };
        var command = new Command("evidence", "Says which model loads the tests reach and ran; the analyzers report the rest where they stand.") { tests, production, coverage, target };
        return command.Does(session, (here, parsed, token) => Task.FromResult(
            Run(here, parsed.GetValue(tests)!, parsed.GetValue(production) ?? [], parsed.GetValue(coverage) ?? [], parsed.GetValue(target)!, token)));
    }

    private static int Run(Session session, string[] tests, string[] production, string[] coverage, string target, CancellationToken token)
    {
        if (tests.Length + production.Length == 0)
            throw new UsageException("evidence: name at least one built test assembly, e.g. mldebt evidence tests/Shop.Tests/bin/Debug/net8.0/Shop.Tests.dll");
        var reports = coverage.SelectMany(Reports).Select(Report).ToList();
        var built = BuiltFolder.Read(tests, production, []);
        token.ThrowIfCancellationRequested();
        var folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        var text = EvidenceMaker.Make(built.Tests, built.All, reports, Compiled, document => Path.GetRelativePath(folder, document).Replace('\\', '/'));
        AtomicFile.Write(target, text);
        Tell(session, built, text);
        return ExitCode.Fine;
    }

    private static void Tell(Session session, BuiltFolder built, string text)
    {
        var loads = EvidenceParser.Parse(text).Sources.SelectMany(s => s.Loads.Select(l => (s.Path, l.Span, l.IsReached))).ToList();
        foreach (var (path, span, _) in loads.Where(l => !l.IsReached))
            session.Out.WriteLine($"{path}({span.Start.Line + 1},{span.Start.Character + 1},{span.End.Line + 1},{span.End.Character + 1}): warning MLD402: No test reaches this model load");
        session.Say(built.Tests.Count == 0
            ? $"{loads.Count} model loads and no test assembly."
            : $"{loads.Count} model loads, {loads.Count(l => l.IsReached)} reached by {built.Tests.Count} test {(built.Tests.Count == 1 ? "assembly" : "assemblies")}.");
    }

    private static IEnumerable<string> Reports(string pattern)
    {
        var folder = Path.IsPathRooted(pattern) ? Path.GetDirectoryName(pattern)! : Directory.GetCurrentDirectory();
        var found = Glob.Files(folder, Path.IsPathRooted(pattern) ? Path.GetFileName(pattern) : pattern).Select(file => Path.Combine(folder, file)).ToList();
        return found.Count > 0 ? found : throw new UsageException($"{pattern}: no such coverage report.");
    }

    private static EvidenceFile Report(string path)
    {
        using var text = File.OpenText(path);
        var report = CoberturaReport.Read(text);
        return report.Problems.IsEmpty ? report : throw new UsageException([.. report.Problems.Select(p => $"{path}({p.Line}): {p.Message}")]);
    }

    /// <summary>The file as it lies here; a build on another machine names files that do not.</summary>
    private static CompiledText? Compiled(string path)
    {
        if (!File.Exists(path))
            return null;
        var bytes = File.ReadAllBytes(path);
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return new(Convert.ToHexString(SHA256.HashData(bytes)), SourceIdentity.HashOfText(reader.ReadToEnd()));
    }
}
