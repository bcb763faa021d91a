using System.Collections.Immutable;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Inputs;

/// <summary>What hours in the time log went to.</summary>
internal enum TimeKind
{
    /// <summary>Working around debt: the hours that make its interest.</summary>
    Workaround,

    /// <summary>Answering an incident; its hours are those of incidents.csv.</summary>
    Incident,

    /// <summary>Keeping things running.</summary>
    Maintenance,

    /// <summary>Paying debt back.</summary>
    Remediation,

    /// <summary>New work.</summary>
    Feature,
}

/// <summary>One row of the time log; a weekly row carries the Thursday of its ISO week, the day that decides which year a week is in.</summary>
internal sealed record TimeEntry(DateOnly Date, decimal Hours, TimeKind Kind, DebtCategory? Category, string? Person, string? IncidentId, DebtLinks Links, string File, int Row);

/// <summary>Every row the team wrote down; <see cref="Given"/> tells an empty log from none.</summary>
internal sealed record TimeLog(bool Given, ImmutableArray<TimeEntry> Entries)
{
    public static TimeLog None { get; } = new(false, []);
}
