using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>MLD515: a comment at ML code admits a debt and names neither an issue nor a date.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdmittedDebtAnalyzer : MlDebtAnalyzer
{
    private static readonly Role[] Working = { Role.ModelLoad, Role.ModelUse, Role.Training, Role.Evaluation, Role.ModelSave, Role.MlClient };

    // "Predicts a hard-coded row" describes; "hard-coded for now" admits.
    private static readonly Regex Admission = new(
        @"\b(TODO|FIXME|HACK|XXX|work-?around|(temporary|quick) (fix|hack|solution|workaround|measure)|for now|quick and dirty|magic (number|string|value)s?|hard-?coded (for|until|because|here)|(not|never) be hard-?coded)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Tracked = new(@"#\d+|\bAB#\d+|\bMLD\d{3}\b|\b[A-Z][A-Z0-9]+-\d+\b|https?://|\b20\d\d-\d\d(-\d\d)?\b", RegexOptions.CultureInvariant);

    /// <summary>Makes the rule.</summary>
    public AdmittedDebtAnalyzer()
        : base(AdmittedDebt)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var uses = Working.SelectMany(role => project.Sinks.Uses(role, token)).GroupBy(use => Members.Around(use.Syntax)).ToList();
        foreach (var member in uses)
            foreach (var comment in Comments.In(member.Key).Where(IsAdmission))
                yield return Describe(comment, member.Key, member.First());
        foreach (var type in uses.Where(u => u.Key.Parent is TypeDeclarationSyntax).GroupBy(u => u.Key.Parent!))
            foreach (var comment in Comments.Heading(type.Key).Where(IsAdmission))
                yield return Describe(comment, type.Key, type.First().First());
    }

    private static bool IsAdmission(SyntaxTrivia comment) => comment.ToString() is var text && Admission.IsMatch(text) && !Tracked.IsMatch(text);

    private static Finding Describe(SyntaxTrivia comment, SyntaxNode member, LibraryUse use) => new(
        AdmittedDebt,
        member,
        ImmutableArray.Create(Admission.Match(comment.ToString()).Value, Wording.Member(use.Member)),
        DebtKind.Admission,
        Setting: "",
        Wording.Member(use.Member),
        ImmutableArray<Location>.Empty)
    {
        Part = comment.Span,
    };
}
