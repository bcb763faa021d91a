using System.Collections.Immutable;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Xunit;

namespace MlDebt.Analyzers.Tests.Libraries;

public class HostedModelsTests
{
    [Fact]
    public void The_shipped_table_reads_and_names_each_model_once()
    {
        var (models, problems) = HostedModelParser.Parse(HostedModels.ShippedText());

        Assert.Empty(problems);
        Assert.True(models.Length > 200, $"{models.Length} models");
        Assert.Empty(models.GroupBy(m => (m.Provider, m.Id)).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(models, m => Assert.False(m.Source.Length == 0 || (m.Status is ModelStatus.Active && m.Date is not null), m.ToString()));
    }

    [Fact]
    public void Reads_a_model_with_all_that_is_known()
    {
        var (models, problems) = HostedModelParser.Parse("""
            source page example.com/deprecations, read in November
            openai old-model retired date=2026-01-02 successor=new-model source=page trust=copy
            own plain-model active source=https://example.com/models # seen
            """);

        Assert.Empty(problems);
        Assert.Equal(
            [
                new("openai", "old-model", ModelStatus.Retired, new DateTime(2026, 1, 2), "new-model", "example.com/deprecations, read in November", ModelTrust.Copy),
                new("own", "plain-model", ModelStatus.Active, null, null, "https://example.com/models", ModelTrust.Official),
            ],
            models.ToArray());
    }

    [Fact]
    public void Numbers_the_lines_it_cannot_read_and_reads_the_others()
    {
        var (models, problems) = HostedModelParser.Parse("""
            openai lonely
            openai model gone
            openai model retired date=1.2.2026
            openai model retired until=2026-01-02
            openai model retired trust=blind
            openai model 3

            openai model retired
            """);

        Assert.Equal("model", Assert.Single(models).Id);
        Assert.Equal([1, 2, 3, 4, 5, 6], problems.Select(p => p.Line));
        Assert.Equal("'gone' is no status; expected active, legacy, deprecated or retired", problems[1].Message);
        Assert.Equal("'1.2.2026' is no day; expected date=yyyy-MM-dd", problems[2].Message);
        Assert.Equal("'blind' is no trust; expected official, copy, secondary or unverified", problems[4].Message);
    }

    [Theory]
    [InlineData("text-davinci-003", "text-davinci-003")]
    [InlineData("TEXT-DAVINCI-003", "text-davinci-003")]
    [InlineData("gpt-4-32k-0613", "gpt-4-32k-0613")] // a line of its own
    [InlineData("gpt-4-32k-2024-01-01", "gpt-4-32k")] // a snapshot of it
    [InlineData("gpt-4-32k-20240101", "gpt-4-32k")]
    [InlineData("gpt-4-32k@2024-01-01", "gpt-4-32k")]
    public void A_model_is_found_by_its_id_or_that_and_a_date(string asked, string found) =>
        Assert.All(HostedModels.Default.Named(asked), m => Assert.Equal(found, m.Id));

    [Theory]
    [InlineData("gpt-4-32k-0613")]
    [InlineData("gpt-4-32k-2024-01-01")]
    [InlineData("text-davinci-003")]
    public void Known_models_are_retired(string id) =>
        Assert.Contains(HostedModels.Default.Named(id), m => m.Status == ModelStatus.Retired);

    [Theory]
    [InlineData("gpt-4-32k-mini")]
    [InlineData("our-own-model")]
    [InlineData("")]
    public void Nobody_knows_a_model_that_only_starts_alike(string id) => Assert.Empty(HostedModels.Default.Named(id));

    [Fact]
    public void A_team_adds_models_and_corrects_shipped_ones()
    {
        var files = ImmutableArray.Create<AdditionalText>(new OwnFile("team.mldebt.models", "own house-model deprecated date=2027-01-01\nopenai text-davinci-003 active"));

        var models = HostedModels.Of(files, default);

        Assert.Equal(ModelStatus.Deprecated, Assert.Single(models.Named("house-model")).Status);
        Assert.Equal(ModelStatus.Active, models.Named("text-davinci-003").Single(m => m.Provider == "openai").Status);
        Assert.Equal(ModelStatus.Retired, HostedModels.Default.Named("text-davinci-003").Single(m => m.Provider == "openai").Status);
    }
}
