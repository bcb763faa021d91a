using System.Collections.Generic;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>MLD308: a number that shapes what a language model answers is written in the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GenerationParameterAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public GenerationParameterAnalyzer()
        : base(Descriptors.Rules.GenerationParameter)
    {
    }

    private protected override IEnumerable<MlDebtAnalyzer> Stronger =>
        new MlDebtAnalyzer[] { new ThresholdArgumentAnalyzer(), new ScoreThresholdAnalyzer(), new HyperparameterLiteralAnalyzer() };

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token) =>
        NumberArguments.Findings(project, Role.GenerationParameter, Descriptors.Rules.GenerationParameter, DebtKind.GenerationParameter, token, Decisions.IsDefault);
}
