using MlDebt.Tool.Model;
using Spectre.Console;
using static MlDebt.Tool.Reports.Figures;

namespace MlDebt.Tool.Reports;

/// <summary>What the debt costs, as a line with the marks of a fifth and two fifths.</summary>
internal static class VelocityText
{
    private const int Cells = 50;

    public static void Write(IAnsiConsole console, AuditReport report)
    {
        console.MarkupLine("[bold]Cost[/]");
        if (report.Velocity is { HoursPerWeek: { } hours, Impact: { } impact } velocity)
        {
            console.WriteLine($"  Debt takes {Hours(hours)} h/week, {Percent(impact)} of {Number(report.Settings.Capacity)} h ({Hours(velocity.FullTimeEquivalents!.Value)} engineers)");
            console.WriteLine("  " + Bar(impact) + " 100 %");
            console.WriteLine("  " + Marks());
            if (velocity is { PotentialPoints: { } potential, LostPoints: { } lost })
            {
                console.WriteLine($"  {Number(report.Settings.VelocityPoints!.Value)} points a sprint could be {Number(Math.Round(potential, 1))}: {Number(Math.Round(lost, 1))} lost");
            }

            var floor = velocity.MaintenanceIsFloor ? "at least " : "";
            console.MarkupLineInterpolated($"  Maintenance and debt together {floor}{Percent(velocity.MaintenanceShare)}: {State(velocity.MaintenanceState)}");
        }
        else
        {
            console.WriteLine("  Hours and velocity are not measured.");
        }

        console.WriteLine("  " + Formulas.Principal(report));
        console.WriteLine();
    }

    public static string State(MaintenanceState? state) => state switch
    {
        MaintenanceState.Critical => "critical",
        MaintenanceState.Watch => "watch",
        MaintenanceState.Fine => "fine",
        _ => NotMeasured,
    };

    public static string Bar(decimal share)
    {
        var full = (int)Math.Round(Math.Clamp(share, 0, 1) * Cells, MidpointRounding.AwayFromZero);
        return new string('█', full) + new string('░', Cells - full);
    }

    private static string Marks() => new string(' ', Cells / 5) + "↑20 %" + new string(' ', (Cells / 5) - 5) + "↑40 %";
}
