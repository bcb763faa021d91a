using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Libraries;
using MlDebt.Analyzers.Rules.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>MLD307: the id or deployment name of a hosted model is written in the code; one finding an id and type.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HostedModelIdAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public HostedModelIdAnalyzer()
        : base(HostedModelId)
    {
    }

    private protected override IEnumerable<MlDebtAnalyzer> Stronger => new MlDebtAnalyzer[] { new SecretLiteralAnalyzer(), new ModelLocationAnalyzer(), new RetiredModelAnalyzer() };

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var ids = HardCodedValues.Of(project, Role.ModelId, token).Where(v => v.Origin.Value is string id && !Placeholders.IsHole(id));
        foreach (var same in ids.GroupBy(v => (TypeOf(v.Origin.Site), (string)v.Origin.Value!)))
        {
            var values = same.GroupBy(v => v.Origin.Site).Select(g => g.First()).OrderBy(v => v.Origin.Site.SpanStart).ToList();
            var others = values.Skip(1).Select(v => Describe(v, project)).ToList();
            yield return Describe(values[0], project) with
            {
                Others = others.Select(f => (f.Site, f.Setting)).ToImmutableArray(),
                Related = same.Where(v => v.Origin.Site.SyntaxTree != v.Sink.Group.SyntaxTree || !v.Sink.Group.Span.Contains(v.Origin.Site.Span)).Select(v => v.Sink.Value.Syntax.GetLocation()).Distinct().ToImmutableArray(),
            };
        }
    }

    /// <summary>The part of a type that stands in one file: only what stands together can move together.</summary>
    private static SyntaxNode TypeOf(SyntaxNode site) => site.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? site.SyntaxTree.GetRoot();

    private static Finding Describe(HardCodedValue value, MlProject project)
    {
        var (asked, by) = value.Sink.Part.StartsWith("deployment", StringComparison.OrdinalIgnoreCase) ? ("Deployment", "Name") : ("Model", "Id");
        var setting = asked + by;
        var sink = Wording.Member(value.Sink.Member);
        var site = value.Origin.Site;
        return new(
            HostedModelId,
            site,
            ImmutableArray.Create(Wording.Value(site), sink, Wording.Option(site, setting, project.Source.Compilation)),
            DebtKind.ModelId,
            setting,
            sink,
            ImmutableArray<Location>.Empty);
    }
}
