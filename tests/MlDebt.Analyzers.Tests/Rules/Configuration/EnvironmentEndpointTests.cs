using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>MLD304.</summary>
public partial class EnvironmentEndpointTests : RuleTests<EnvironmentEndpointAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML.Data;
        class Trainer
        {
            object Source(System.Data.Common.DbProviderFactory factory, string query) =>
                new DatabaseSource(factory, [|"Server=sql01;Database=Fraud;Integrated Security=true"|], query);
        }
        """;

    [Fact]
    public Task Message_of_a_connection_string_does_not_show_it() => Verify(
        """
        using Microsoft.ML.Data;
        class Trainer
        {
            object Source(System.Data.Common.DbProviderFactory factory, string query) =>
                new DatabaseSource(factory, {|#0:"Server=sql01;User Id=ml;Password=hunter2"|}, query);
        }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("This connection string ties DatabaseSource to one environment; move it to TrainerOptions.ConnectionString"));

    [Fact]
    public Task Message_of_an_address_and_the_place_of_its_use() => Verify(
        """
        class Scorer(HttpClient http, Fraud.IEngines engines)
        {
            private const string Service = {|#0:"https://features.bank.com/v1"|};

            async Task<float> Score(Fraud.Transaction transaction)
            {
                await http.GetStringAsync({|#1:Service|});
                return engines.Engine.Predict(transaction).Score;
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("\"https://features.bank.com/v1\" ties HttpClient.GetStringAsync to one environment; move it to ScorerOptions.Endpoint"));

    [Theory]
    [InlineData("http.BaseAddress = new Uri([|\"https://features.bank.com\"|]);")]
    [InlineData("http.GetAsync([|\"http://localhost:8080/features\"|]);")]
    [InlineData("http.PostAsync(requestUri: [|\"http://10.0.0.5/features\"|], null);")]
    [InlineData("http.GetStringAsync([|$\"https://features.bank.com/{transaction.Count}\"|]);")]
    [InlineData("var host = [|\"https://features.bank.com\"|]; http.GetStringAsync(host);")]
    [InlineData("const string host = [|\"https://features.bank.com\"|]; http.GetStringAsync(new Uri(host));")]
    [InlineData("Action ask = () => http.GetStringAsync([|\"https://features.bank.com\"|]); ask();")]
    [InlineData("new HttpRequestMessage(HttpMethod.Get, [|\"https://features.bank.com\"|]);")]
    [InlineData("_ = new HttpClient { BaseAddress = new Uri([|\"https://features.bank.com\"|]) };")]
    public Task An_address_in_a_type_that_predicts(string statements) => Asks(statements);

    [Theory]
    [InlineData("private const string Connection = [|\"Data Source=fraud.db;Cache=Shared\"|];")]
    [InlineData("private static readonly string Connection = [|\"Host=db;Database=fraud\"|];")]
    [InlineData("private string Connection { get; } = [|\"AccountName=fraud;AccountKey=abc\"|];")]
    [InlineData("private static string Connection => [|\"Server=sql01;Initial Catalog=fraud\"|];")]
    public Task A_connection_string_of_the_type(string member) => Verify(
        $$"""
        using Microsoft.ML.Data;
        class Trainer
        {
            {{member}}

            object Source(System.Data.Common.DbProviderFactory factory, string query) => new DatabaseSource(factory, Connection, query);
        }
        """);

    [Fact]
    public Task A_constructor_argument_in_another_file() => VerifyFiles(
        """
        using Microsoft.ML.Data;
        class Trainer(string connection) { public object Source(System.Data.Common.DbProviderFactory factory, string query) => new DatabaseSource(factory, connection, query); }
        """,
        "class Root { Trainer _trainer = new(connection: [|\"Server=sql01;Database=Fraud\"|]); }");

    private static Task Asks(string statements) => Verify(
        $$"""
        using Microsoft.Extensions.Configuration;
        class Scorer(HttpClient http, Fraud.IEngines engines, IConfiguration configuration, FeatureOptions options)
        {
            public float Score(Fraud.Transaction transaction, string address)
            {
                {{statements}}
                return engines.Engine.Predict(transaction).Score;
            }
        }
        class FeatureOptions { public string Address { get; set; } = "https://features.bank.com"; }
        """);
}
