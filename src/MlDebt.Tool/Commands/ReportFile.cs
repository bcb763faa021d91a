using MlDebt.Tool.Model;
using MlDebt.Tool.Reports;
using MlDebt.Tool.Running;

namespace MlDebt.Tool.Commands;

/// <summary>Finished audits on disk.</summary>
internal static class ReportFile
{
    /// <summary>Whether a path names a finished audit and not something to audit.</summary>
    public static bool IsOne(string? path) => path?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Reads one.</summary>
    /// <exception cref="UsageException">It is missing, or is none.</exception>
    public static AuditReport Read(string file)
    {
        try
        {
            return ReportJson.Read(File.ReadAllText(file));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new UsageException($"{file}: {unreadable.Message} Write one with `mldebt audit --format json`.");
        }
    }
}
