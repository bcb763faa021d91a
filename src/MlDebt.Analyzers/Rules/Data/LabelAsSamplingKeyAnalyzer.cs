using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Data;

/// <summary>MLD107: data is split by its label, so that a class is either learned or tested, never both.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LabelAsSamplingKeyAnalyzer : MlDebtAnalyzer
{
    private const string UsualLabel = "Label";

    /// <summary>Makes the rule.</summary>
    public LabelAsSamplingKeyAnalyzer()
        : base(LabelAsSamplingKey)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var split in project.Sinks.Uses(Role.Split, token))
            foreach (var (part, value) in split.Arguments.Where(a => a.Part == split.Fact["key"]))
                if (Text(value) is { } key && (key == UsualLabel || LabelsBeside(split.Syntax, project, token).Contains(key)) && !IsGroupBeside(split.Syntax, key, project, token))
                    yield return new(
                        LabelAsSamplingKey,
                        value.Syntax,
                        ImmutableArray.Create(Wording.Value(value.Syntax), Wording.Member(split.Member)),
                        DebtKind.DataUse,
                        Setting: "",
                        Wording.Member(split.Member),
                        ImmutableArray<Location>.Empty);
    }

    /// <summary>The columns that calls of the same member name as their label.</summary>
    private static IEnumerable<string> LabelsBeside(SyntaxNode split, MlProject project, CancellationToken token) =>
        Named(split, "label", project, token);

    /// <summary>A ranking is split by its group, whatever the group is called.</summary>
    private static bool IsGroupBeside(SyntaxNode split, string key, MlProject project, CancellationToken token) =>
        Named(split, "group", project, token).Contains(key);

    private static IEnumerable<string> Named(SyntaxNode split, string use, MlProject project, CancellationToken token)
    {
        var member = MemberOf(split);
        return project.Sinks.Values(Role.ColumnName, token)
            .Where(v => v.Group.SyntaxTree == split.SyntaxTree && MemberOf(v.Group) == member && v.Fact["use", v.Part] == use).Select(v => Text(v.Value)).OfType<string>();
    }

    private static string? Text(IOperation value) => Pipelines.Bare(value).ConstantValue.Value as string;

    private static SyntaxNode? MemberOf(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax);
}
