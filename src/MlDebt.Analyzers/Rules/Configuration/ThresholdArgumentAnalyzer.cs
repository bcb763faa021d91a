using System.Collections.Generic;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>MLD301: a threshold, confidence level or bound written in the code is given to an ML API.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThresholdArgumentAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public ThresholdArgumentAnalyzer()
        : base(Descriptors.Rules.ThresholdArgument)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token) =>
        NumberArguments.Findings(project, Role.Threshold, Descriptors.Rules.ThresholdArgument, DebtKind.Threshold, token);
}
