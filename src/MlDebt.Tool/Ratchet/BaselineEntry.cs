namespace MlDebt.Tool.Ratchet;

/// <summary>A debt that was there before, or that the team took on knowingly.</summary>
/// <param name="Identity">Which debt.</param>
/// <param name="Since">The commit the entry was made at; null outside of git.</param>
/// <param name="Reason">Why it was accepted, where somebody said so.</param>
/// <param name="Until">Last day of its acceptance; after it the debt counts as new.</param>
internal sealed record BaselineEntry(DebtIdentity Identity, string? Since, string? Reason = null, DateOnly? Until = null)
{
    /// <summary>Whether the acceptance is over.</summary>
    public bool IsExpired(DateOnly today) => Until < today;
}
