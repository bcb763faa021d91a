using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>MLD305: the path or address of a model artefact is written in the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelLocationAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public ModelLocationAnalyzer()
        : base(ModelLocation)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var values = HardCodedValues.Of(project, Role.ModelLocation, token).Where(v => Locations.IsLocation(v.Origin));
        return HardCodedValues.Findings(values, v => Describe(v, project));
    }

    private static Finding Describe(HardCodedValue value, MlProject project)
    {
        var setting = "Model" + (Locations.IsAddress(value.Origin) ? "Uri" : "Path");
        var sink = Wording.Member(value.Sink.Member);
        var site = value.Origin.Site;
        return new(
            ModelLocation,
            site,
            ImmutableArray.Create(Wording.Value(site), sink, Wording.Option(site, setting, project.Source.Compilation)),
            DebtKind.ModelPath,
            setting,
            sink,
            ImmutableArray<Location>.Empty)
        {
            HoldsInModelBuilderCode = Locations.IsAbsolute(value.Origin),
        };
    }
}
