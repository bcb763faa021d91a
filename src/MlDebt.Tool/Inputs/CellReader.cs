using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MlDebt.Tool.Inputs;

/// <summary>Reads the cells of one row; every cell it cannot read becomes a problem and reading goes on.</summary>
internal sealed partial class CellReader(string file, LogRow row, ImmutableArray<InputProblem>.Builder problems)
{
    private static readonly string[] DateFormats =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK"];

    public int Line => row.Line;

    public string Text(string column) => row.Text(column);

    public string? Optional(string column) => Text(column) is { Length: > 0 } text ? text : null;

    public ImmutableArray<string> List(string column) =>
        [.. Text(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public void Problem(string column, string? value, string message, string fix) => problems.Add(new(file, row.Line, column, value, message, fix));

    /// <summary>A number of hours or people above zero.</summary>
    public decimal? Positive(string column, string unit)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (DecimalComma().IsMatch(text))
        {
            Problem(column, text, "has a decimal comma", $"Write {text.Replace(',', '.')}");
            return null;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            Problem(column, text, "is not a number", $"Use decimal {unit}, e.g. 6 or 0.5");
            return null;
        }

        if (value <= 0)
        {
            Problem(column, text, "is not above zero", $"Use the {unit} really spent, or remove the row");
            return null;
        }

        return value;
    }

    /// <summary>An ISO date, or a date and time with its offset; the day is the one written, wherever it is read.</summary>
    public DateOnly? Date(string column, DateOnly? latest)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (!DateTimeOffset.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            Problem(column, text, "is not an ISO date", "Use yyyy-MM-dd, e.g. 2026-09-30, or a date-time with its offset");
            return null;
        }

        var date = DateOnly.FromDateTime(moment.DateTime);
        if (date > latest)
        {
            Problem(column, text, $"lies after {latest:yyyy-MM-dd}", "Use the day it happened");
            return null;
        }

        return date;
    }

    /// <summary>True, false or empty.</summary>
    public bool Flag(string column)
    {
        var text = Text(column);
        if (text.Length > 0 && !bool.TryParse(text, out _))
        {
            Problem(column, text, "is neither true nor false", "Use true or false");
        }

        return bool.TryParse(text, out var flag) && flag;
    }

    [GeneratedRegex(@"^-?\d+,\d+$")]
    private static partial Regex DecimalComma();
}
