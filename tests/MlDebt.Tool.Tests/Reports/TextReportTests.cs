using MlDebt.Tool.Reports;
using MlDebt.Tool.Tests.Scoring;

namespace MlDebt.Tool.Tests.Reports;

public class TextReportTests
{
    [Fact]
    public void The_worked_example_fits_a_screen() => Expected.Same("golden.txt", TextReport.Plain(Golden.Report));

    [Fact]
    public void Without_logs_it_shows_exposure_and_says_what_to_keep() => Expected.Same("exposure.txt", TextReport.Plain(Reported.WithNastyTexts));

    [Fact]
    public void No_line_is_wider_than_eighty_columns() =>
        Assert.All(TextReport.Plain(Golden.Report).Split('\n').Concat(TextReport.Plain(Reported.WithNastyTexts).Split('\n')), line => Assert.True(line.Length <= TextConsole.PlainWidth, line));

    [Fact]
    public void Plain_text_has_no_control_sequences() => Assert.DoesNotContain('\u001b', TextReport.Plain(Golden.Report));

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("1", true)]
    [InlineData("0", true)]
    public void Any_value_of_NO_COLOR_switches_colour_off(string? value, bool off) => Assert.Equal(off, TextConsole.NoColor(value));

    [Fact]
    public void NO_COLOR_leaves_no_colour()
    {
        using var writer = new StringWriter();
        TextReport.Write(TextConsole.Create(writer, redirected: false, noColor: true), Golden.Report);
        Assert.DoesNotContain("\u001b[3", writer.ToString(), StringComparison.Ordinal);
    }
}
