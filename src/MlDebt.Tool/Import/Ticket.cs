using System.Collections.Immutable;

namespace MlDebt.Tool.Import;

/// <summary>A ticket of another system on its way to a row of incidents.csv.</summary>
internal sealed record Ticket(
    string Id,
    DateOnly Date,
    DateTimeOffset? Created,
    DateTimeOffset? Closed,
    string Title,
    ImmutableArray<string> Labels,
    string? Hours,
    string? Source);

/// <summary>Whether hours may be guessed from how long a ticket was open; off unless somebody asks for it.</summary>
/// <param name="FromElapsed">Take the time from opening to closing.</param>
/// <param name="Most">Never more than this many hours a ticket.</param>
internal sealed record HoursChoice(bool FromElapsed, decimal Most)
{
    public static HoursChoice None { get; } = new(false, 0);
}
