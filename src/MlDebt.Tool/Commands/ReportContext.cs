using System.Collections.Immutable;
using MlDebt.Tool.History;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Commands;

/// <summary>What a report may show beside the audit itself.</summary>
/// <param name="Before">The audit it is compared with; null for none.</param>
/// <param name="History">Earlier audits, for trends.</param>
/// <param name="IncludeSuppressed">Whether accepted debt goes into SARIF.</param>
internal sealed record ReportContext(AuditReport? Before, ImmutableArray<Snapshot> History, bool IncludeSuppressed);
