using MlDebt.Tool.Inputs;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Scoring;

/// <summary>The share of engineering time the debt takes, and what that means for a sprint.</summary>
internal static class Velocity
{
    public static VelocityReport Of(IReadOnlyCollection<CategoryReport> categories, LogWindow window, AuditConfig config)
    {
        var rows = window.Time.Where(entry => entry.Kind == TimeKind.Maintenance).ToArray();
        var maintenance = rows.Sum(entry => entry.Hours);
        if (window.Evidence == Evidence.None)
        {
            return new(null, null, null, null, null, 0, null, true, null);
        }

        var capacity = config.Team.Capacity;
        var hours = categories.Sum(category => category.HoursPerWeek ?? 0);
        var impact = hours / capacity;
        var observed = config.Sprint.VelocityPoints;

        // Linear: a team that loses all its time has no finite potential.
        var potential = impact < 1 ? observed / (1 - impact) : null;
        var share = (hours + (maintenance / window.Weeks)) / capacity;
        return new(
            hours,
            impact,
            hours / config.Team.HoursPerWeek,
            potential,
            potential - observed,
            maintenance,
            share,
            rows.Length == 0 || window.Evidence != Evidence.Both,
            State(share, config.Maintenance));
    }

    private static MaintenanceState State(decimal share, MaintenanceConfig lines) =>
        share > lines.Critical ? MaintenanceState.Critical : share >= lines.Watch ? MaintenanceState.Watch : MaintenanceState.Fine;
}
