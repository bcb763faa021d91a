using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <content>What is not debt, or another rule's.</content>
public partial class EnvironmentEndpointTests
{
    [Theory]
    [InlineData("http.GetStringAsync(\"/features\");")]
    [InlineData("http.GetStringAsync(address);")]
    [InlineData("http.GetStringAsync(options.Address);")]
    [InlineData("http.GetStringAsync($\"{options.Address}/features\");")]
    [InlineData("http.GetStringAsync(configuration[\"Address\"] ?? \"https://features.bank.com\");")]
    [InlineData("http.GetStringAsync(Environment.GetEnvironmentVariable(\"ADDRESS\") ?? \"https://features.bank.com\");")]
    [InlineData("http.BaseAddress = new Uri(configuration.GetConnectionString(\"Features\")!);")]
    [InlineData("http.GetStringAsync(\"https://api.openai.com/v1/models\");")]
    [InlineData("http.GetStringAsync(\"https://huggingface.co/models\");")]
    [InlineData("Console.WriteLine(\"https://docs.bank.com/fraud\");")]
    [InlineData("var schema = \"http://www.w3.org/2001/XMLSchema\";")]
    public Task No_debt(string statements) => Asks(statements);

    [Fact]
    public Task A_client_of_a_type_without_ml_is_none_of_our_business() => Verify(
        """
        class Weather(HttpClient http) { Task<string> Ask() => http.GetStringAsync("https://weather.com/today"); }
        class Scorer(Fraud.IEngines engines) { float Score(Fraud.Transaction transaction) => engines.Engine.Predict(transaction).Score; }
        """);

    [Fact]
    public Task A_models_address_is_the_other_rules() => Verify(
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.ML;
        class Startup
        {
            void Configure(IServiceCollection services) =>
                services.AddPredictionEnginePool<Fraud.Transaction, Fraud.Prediction>().FromUri("https://models.bank.com/fraud.zip");
        }
        """);

    [Fact]
    public Task A_look_alike_source() => Verify(
        """
        class DatabaseSource(object factory, string connectionString, string commandText) { public object All => (factory, connectionString, commandText); }
        class Trainer { object Source() => new DatabaseSource(this, "Server=sql01;Database=Fraud", "SELECT 1"); }
        """);

    [Theory]
    [InlineData("mldebt.allowed_endpoints")]
    [InlineData("mldebt.MLD304.allowed_endpoints")]
    [InlineData("dotnet_code_quality.MLD304.allowed_endpoints")]
    public Task Addresses_the_team_allows(string key) => Verify(
        """
        class Scorer(HttpClient http, Fraud.IEngines engines)
        {
            float Score(Fraud.Transaction transaction)
            {
                http.GetStringAsync("https://features.bank.com/v1");
                http.GetStringAsync([|"https://api.openai.com/v1"|]);
                return engines.Engine.Predict(transaction).Score;
            }
        }
        """,
        p => p.EditorConfig = key + " = https://features.bank.com");
}
