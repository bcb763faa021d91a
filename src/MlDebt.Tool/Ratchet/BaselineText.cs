using System.Globalization;

namespace MlDebt.Tool.Ratchet;

/// <summary>An entry of the baseline for people.</summary>
internal static class BaselineText
{
    /// <summary>One line.</summary>
    public static string Line(BaselineEntry entry, DateOnly today)
    {
        var until = entry.Until is { } day ? $" until {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{(entry.IsExpired(today) ? " (over: counts as new)" : "")}" : "";
        var reason = entry.Reason is { } why ? $" \"{why}\"" : "";
        var since = entry.Since is { Length: > 0 } commit ? $" since {commit[..Math.Min(10, commit.Length)]}" : "";
        return $"{entry.Identity.Fingerprint} {entry.Identity.Rule} {entry.Identity.Path} {entry.Identity.Symbol}".TrimEnd() + since + reason + until;
    }
}
