using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Libraries;
using MlDebt.Analyzers.Rules.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Data;

/// <summary>MLD101: the path, address or query that training or reference data comes from is written in the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardwiredDataSourceAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public HardwiredDataSourceAnalyzer()
        : base(HardwiredDataSource)
    {
    }

    private protected override IEnumerable<MlDebtAnalyzer> Stronger => new MlDebtAnalyzer[] { new ModelLocationAnalyzer(), new EnvironmentEndpointAnalyzer() };

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var values = HardCodedValues.Of(project, Role.DataLocation, token).Where(v => Locations.IsLocation(v.Origin) && (v.Sink.Fact["only"] != "data-file" || Locations.IsDataFile(v.Origin)));
        return HardCodedValues.Findings(values, v => Describe(v, project));
    }

    private static Finding Describe(HardCodedValue value, MlProject project)
    {
        var setting = value.Sink.Fact["form", value.Sink.Part] == "query" ? "Query" : "DataPath";
        var sink = Wording.Member(value.Sink.Member);
        var site = value.Origin.Site;
        return new(
            HardwiredDataSource,
            site,
            ImmutableArray.Create(Wording.Value(site), sink, Wording.Option(site, setting, project.Source.Compilation)),
            DebtKind.DataPath,
            setting,
            sink,
            ImmutableArray<Location>.Empty)
        {
            HoldsInModelBuilderCode = Locations.IsAbsolute(value.Origin),
        };
    }
}
