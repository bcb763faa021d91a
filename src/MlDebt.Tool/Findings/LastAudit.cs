using System.Collections.Immutable;
using System.Text.Json;
using MlDebt.Tool.Reach;
using MlDebt.Tool.Reports;

namespace MlDebt.Tool.Findings;

/// <summary>What the last whole analysis of a target found out the long way.</summary>
/// <param name="Stamp">The tree it saw.</param>
/// <param name="Reach">How the radius was asked for.</param>
/// <param name="Radius">Finding to radius.</param>
/// <param name="Measured">Whether a call graph was made.</param>
/// <param name="Method">How the radius was found.</param>
internal sealed record LastAudit(string Stamp, string Reach, ImmutableDictionary<string, int> Radius, bool Measured, string Method)
{
    /// <summary>The radius as it was found then.</summary>
    public BlastRadius ToRadius() => new(Radius, Measured, Method);

    /// <summary>What is known of a target, or null.</summary>
    public static LastAudit? Read(AuditTarget target)
    {
        try
        {
            return File.Exists(Place(target)) ? JsonSerializer.Deserialize<LastAudit>(File.ReadAllText(Place(target))) : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Forgets it: a build begins, and may end half-way.</summary>
    public static void Forget(AuditTarget target)
    {
        if (File.Exists(Place(target)))
            File.Delete(Place(target));
    }

    /// <summary>Keeps it for next time.</summary>
    public void Write(AuditTarget target) => AtomicFile.Write(Place(target), JsonSerializer.Serialize(this));

    private static string Place(AuditTarget target) => Path.Combine(target.Cache, "last.json");
}
