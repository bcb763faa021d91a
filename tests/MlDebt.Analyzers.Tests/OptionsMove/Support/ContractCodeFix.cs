using MlDebt.Analyzers.CodeFixes.OptionsMove;

namespace MlDebt.Analyzers.Tests.OptionsMove.Support;

/// <summary>The fix under test, with the stand-in rules for its siblings.</summary>
public sealed class ContractCodeFix() : MoveToOptionsCodeFix(new Siblings(() => [new ContractAnalyzer()]));
