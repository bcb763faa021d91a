using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Model;

/// <summary>MLD205: an obsolete member of an ML library is used where the compiler's word about it is switched off.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuppressedObsoleteApiAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public SuppressedObsoleteApiAnalyzer()
        : base(SuppressedObsoleteApi)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var trees = project.Source.Trees.Select(tree => (Tree: tree, Silence: CompilerSilence.Of(tree, project.Source.Compilation, token))).Where(t => t.Silence is not null).ToList();
        if (trees.Count == 0)
            yield break;
        var names = ObsoleteMembers.NamesIn(project.Source.Compilation, project.Libraries);
        foreach (var (tree, silence) in trees)
            foreach (var name in names.SelectMany(name => Flow.NameIndex.Of(tree, token).Uses(name)).OrderBy(use => use.SpanStart))
                if (silence!.Switch(name.SpanStart) is { } suppression && project.Source.Symbol(name, token) is { } member && ObsoleteMembers.Said(member, project.Libraries) is { } said)
                    yield return new(
                        SuppressedObsoleteApi,
                        name,
                        ImmutableArray.Create(Wording.Member(member), suppression, said.Length > 0 ? said : "move to what replaced it"),
                        DebtKind.Pipeline,
                        Setting: "",
                        Wording.Member(member),
                        ImmutableArray<Location>.Empty);
    }
}
