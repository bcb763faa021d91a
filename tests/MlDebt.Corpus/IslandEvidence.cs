using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.Evidence;
using MlDebt.Tool.TestReach;

namespace MlDebt.Corpus;

/// <summary>
/// What <c>mldebt evidence</c> would say of the projects of one island after its tests were built, so that the rules that
/// wait for evidence speak here too. A project no test project sees is reached by none; where a project or its tests do
/// not compile, nothing is said.
/// </summary>
internal sealed class IslandEvidence(IReadOnlyDictionary<ProjectNode, CSharpCompilation> compiled)
{
    private const int WholeFile = 1_000_000;

    /// <summary>The additional files of one project.</summary>
    public IEnumerable<AdditionalText> For(ProjectNode node)
    {
        if (node.Folder.IsTest)
            return [];
        var testers = compiled.Keys.Where(k => k.Folder.IsTest && k.References.Contains(node)).ToList();
        var text = testers.Count == 0 ? Untested(compiled[node]) : Proved(node, testers);
        return text is null ? [] : [new EvidenceOfIsland(text)];
    }

    /// <summary>Every load of the project is reached by no test: one row a file, over the whole of it.</summary>
    private static string Untested(Compilation compilation)
    {
        var text = new StringBuilder().Append(EvidenceParser.Header).Append("\ntests 0\n");
        foreach (var tree in compilation.SyntaxTrees)
            text.Append(CultureInfo.InvariantCulture, $"source sha256=none text={SourceIdentity.Of(tree.GetText()).TextHash} {tree.FilePath}\nload 1,1,{WholeFile},1 unreached\n");
        return text.ToString();
    }

    private string? Proved(ProjectNode node, List<ProjectNode> testers)
    {
        var read = new Dictionary<ProjectNode, IlAssembly>(ReferenceEqualityComparer.Instance);
        foreach (var needed in testers.Concat(testers.SelectMany(t => t.References)).Append(node).Distinct())
            if (Read(compiled[needed]) is { } assembly)
                read[needed] = assembly;
            else
                return null;
        var texts = compiled[node].SyntaxTrees.GroupBy(t => t.FilePath, StringComparer.Ordinal).ToDictionary(t => t.Key, t => t.First().GetText(), StringComparer.Ordinal);
        return EvidenceMaker.Make([.. testers.Select(t => read[t])], [.. read.Values], [], path => texts.TryGetValue(path, out var text) ? Compiled(text) : null, path => path);
    }

    private static CompiledText Compiled(SourceText text)
    {
        var identity = SourceIdentity.Of(text);
        return new(Convert.ToHexString([.. text.GetChecksum()]), identity.TextHash);
    }

    private static IlAssembly? Read(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        if (!compilation.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb)).Success)
            return null;
        image.Position = symbols.Position = 0;
        return IlReader.Read(image, symbols, new LoadMembers([]));
    }

    private sealed class EvidenceOfIsland(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => "mldebt.evidence.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
