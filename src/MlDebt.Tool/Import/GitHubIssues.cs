using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MlDebt.Tool.Inputs;

namespace MlDebt.Tool.Import;

/// <summary>Reads what <c>gh issue list --json number,title,labels,createdAt,closedAt,url</c> prints.</summary>
internal static class GitHubIssues
{
    private const string Fix = "Write the file with gh issue list --state all --json number,title,labels,createdAt,closedAt,url";

    public static InputResult<ImmutableArray<Ticket>> Read(string file, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                return new([], [new(file, 0, "", null, "The file is no list of issues", Fix)]);
            }

            var problems = ImmutableArray.CreateBuilder<InputProblem>();
            var tickets = document.RootElement.EnumerateArray().Select((issue, index) => One(file, index + 1, issue, problems)).OfType<Ticket>().ToImmutableArray();
            return new(tickets, problems.ToImmutable());
        }
        catch (JsonException e)
        {
            return new([], [new(file, (int)(e.LineNumber ?? 0) + 1, "", null, "This is not JSON", Fix)]);
        }
    }

    private static Ticket? One(string file, int entry, JsonElement issue, ImmutableArray<InputProblem>.Builder problems)
    {
        var number = issue.ValueKind == JsonValueKind.Object && issue.TryGetProperty("number", out var value) ? value.ToString() : null;
        if (number is null || Moment(issue, "createdAt") is not { } created)
        {
            problems.Add(new(file, 0, $"entry {entry}", null, "The issue has no number or no createdAt", Fix));
            return null;
        }

        return new("GH-" + number, DateOnly.FromDateTime(created.DateTime), created, Moment(issue, "closedAt"), Text(issue, "title") ?? "", Labels(issue), null, Text(issue, "url"));
    }

    private static ImmutableArray<string> Labels(JsonElement issue) => issue.TryGetProperty("labels", out var labels) && labels.ValueKind == JsonValueKind.Array
        ? [.. labels.EnumerateArray().Select(label => label.ValueKind == JsonValueKind.String ? label.GetString() : Text(label, "name")).OfType<string>()]
        : [];

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateTimeOffset? Moment(JsonElement issue, string name) =>
        DateTimeOffset.TryParse(Text(issue, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
