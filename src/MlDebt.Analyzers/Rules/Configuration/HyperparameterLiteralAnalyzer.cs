using System.Collections.Generic;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>MLD303: a number that shapes training is written in the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HyperparameterLiteralAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public HyperparameterLiteralAnalyzer()
        : base(Descriptors.Rules.HyperparameterLiteral)
    {
    }

    private protected override IEnumerable<MlDebtAnalyzer> Stronger => new MlDebtAnalyzer[] { new ThresholdArgumentAnalyzer(), new ScoreThresholdAnalyzer() };

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token) =>
        NumberArguments.Findings(project, Role.Hyperparameter, Descriptors.Rules.HyperparameterLiteral, DebtKind.Hyperparameter, token);
}
