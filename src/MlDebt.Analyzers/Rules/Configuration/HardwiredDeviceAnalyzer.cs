using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>MLD312: which device or accelerator a model runs on is written in the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardwiredDeviceAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public HardwiredDeviceAnalyzer()
        : base(HardwiredDevice)
    {
    }

    private protected override IEnumerable<MlDebtAnalyzer> Stronger => new MlDebtAnalyzer[] { new ThresholdArgumentAnalyzer(), new HyperparameterLiteralAnalyzer() };

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var values = HardCodedValues.Of(project, Role.Device, token).Concat(Named(project, token))
            .Where(v => IsChoice(v) && !DeviceChoice.IsDefault(v.Origin, v.Sink));
        var calls = project.Sinks.Uses(Role.Device, token).Where(use => use.Fact["parameter"] is null && use.Member is IMethodSymbol);
        return HardCodedValues.Findings(values, v => Describe(v, project))
            .Concat(calls.Where(use => project.Source.IsExecutable && !DeviceChoice.IsMadeElsewhere(use.Syntax)).Select(use => Describe(use, project)));
    }

    /// <summary>Members of an enumeration written where they are handed over; the engine follows numbers and texts only.</summary>
    private static IEnumerable<HardCodedValue> Named(MlProject project, CancellationToken token)
    {
        foreach (var sink in project.Sinks.Values(Role.Device, token))
        {
            var value = sink.Value;
            while (value is IConversionOperation conversion)
                value = conversion.Operand;
            if (value is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member })
                yield return new(sink, new(OriginKind.Constant, value.Syntax, member, member.Name));
        }
    }

    /// <summary>A number or name that no branch chose. Device 0 is the first, which every library takes by itself; no layer on a GPU is no device.</summary>
    private static bool IsChoice(HardCodedValue value) => value.Origin.Value switch
    {
        string name => name.Length > 0 && !DeviceChoice.IsMadeElsewhere(value.Origin.Site) && !DeviceChoice.IsMadeElsewhere(value.Sink.Value.Syntax),
        var other => Decisions.NumberOf(other) is > 0 && !DeviceChoice.IsAlternative(value.Origin.Site),
    };

    private static Finding Describe(HardCodedValue value, MlProject project)
    {
        var site = value.Origin.Site;
        var sink = Wording.Member(value.Sink.Member);
        var setting = DeviceChoice.Setting(value.Sink.Part);
        return new(
            HardwiredDevice,
            site,
            ImmutableArray.Create(Wording.Value(site), sink, Wording.Option(site, setting, project.Source.Compilation)),
            DebtKind.Device,
            value.Origin.Symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } ? "" : setting,
            sink,
            ImmutableArray<Location>.Empty);
    }

    // The call itself is the choice: no value in it could move.
    private static Finding Describe(LibraryUse use, MlProject project)
    {
        var sink = Wording.Member(use.Member);
        return new(
            HardwiredDevice,
            use.Syntax,
            ImmutableArray.Create("This call of " + use.Fact.SimpleName, use.Receiver?.Type?.Name ?? sink, Wording.Option(use.Syntax, "Device", project.Source.Compilation)),
            DebtKind.Device,
            Setting: "",
            sink,
            ImmutableArray<Location>.Empty);
    }
}
