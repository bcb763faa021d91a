using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.CodeFixes.OptionsMove;

namespace MlDebt.Analyzers.Tests.OptionsMove.Support;

/// <summary>The fix under test, with the stand-in rules for its siblings.</summary>
public sealed class ContractCodeFix(DiagnosticDescriptor rule) : MoveToOptionsCodeFix(rule, new Siblings(() => [new ContractAnalyzer()]))
{
    public ContractCodeFix()
        : this(Descriptors.Rules.ScoreThreshold)
    {
    }
}
