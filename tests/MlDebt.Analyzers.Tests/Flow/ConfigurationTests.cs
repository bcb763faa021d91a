using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

public class ConfigurationTests
{
    private const string Usings = "using Microsoft.Extensions.Configuration; using Microsoft.Extensions.Options; using Microsoft.Extensions.Hosting; ";

    [Theory]
    [InlineData("Ask(c[\"Model:Path\"]);", "IConfiguration.this[]")]
    [InlineData("Ask(c.GetValue<double>(\"Model:Threshold\"));", "ConfigurationBinder.GetValue")]
    [InlineData("Ask(c.GetValue(\"Model:Threshold\", 0.7));", "ConfigurationBinder.GetValue")]
    [InlineData("Ask(c.GetSection(\"Model\")[\"Path\"]);", "IConfiguration.this[]")]
    [InlineData("Ask(c.GetSection(\"Model\").Value);", "IConfigurationSection.Value")]
    [InlineData("Ask(c.GetSection(\"Model\").Get<Bound>()!.Threshold);", "Bound.Threshold")]
    [InlineData("Ask(float.Parse(c[\"Model:Threshold\"]!));", "IConfiguration.this[]")]
    [InlineData("Ask(c.GetConnectionString(\"Db\"));", "ConfigurationExtensions.GetConnectionString")]
    public void What_is_read_of_the_configuration_is_configured(string body, string expected) =>
        Assert.Equal(["Configuration " + expected], OriginsOf.Files(Usings + "class Bound { public double Threshold { get; set; } } class A { void M(IConfiguration c) { " + body + " } }"));

    [Theory]
    [InlineData("IOptions<Bound> o", "o.Value.Threshold")]
    [InlineData("IOptionsMonitor<Bound> o", "o.CurrentValue.Threshold")]
    [InlineData("IOptionsSnapshot<Bound> o", "o.Get(\"a\").Threshold")]
    public void A_member_of_bound_options_is_configured(string parameter, string value) =>
        Assert.Equal(
            ["Configuration Bound.Threshold"],
            OriginsOf.Files(Usings + $"class Bound {{ public double Threshold {{ get; set; }} }} class A {{ void M({parameter}) => Ask({value}); }}"));

    [Fact]
    public void Options_kept_in_a_field_stay_configured() =>
        Assert.Equal(
            ["Configuration Bound.Threshold"],
            OriginsOf.Files(Usings + "class Bound { public double Threshold { get; set; } } class A { readonly Bound _b; internal A(IOptions<Bound> o) => _b = o.Value; void M() => Ask(_b.Threshold); }"));

    [Theory]
    [InlineData("ModelOptions")]
    [InlineData("ModelSettings")]
    [InlineData("ModelConfig")]
    public void A_default_inside_a_settings_type_is_configuration(string type) =>
        Assert.Equal([$"Configuration {type}.Threshold"], OriginsOf.Files($"class {type} {{ public double Threshold {{ get; set; }} = 0.7; }} class A {{ void M({type} s) => Ask(s.Threshold); }}"));

    [Fact]
    public void A_variable_of_the_environment_is_configuration() =>
        Assert.Equal(["Configuration Environment.GetEnvironmentVariable"], OriginsOf.Body("Ask(Environment.GetEnvironmentVariable(\"MODEL_PATH\"));"));

    [Theory]
    [InlineData("\"ASPNETCORE_ENVIRONMENT\"")]
    [InlineData("\"DOTNET_ENVIRONMENT\"")]
    public void The_variable_that_names_the_environment_is_its_name(string variable) =>
        Assert.Equal(["EnvironmentName Environment.GetEnvironmentVariable"], OriginsOf.Body($"Ask(Environment.GetEnvironmentVariable({variable}));"));

    [Fact]
    public void The_name_of_the_environment_stays_its_name_in_a_local() =>
        Assert.Equal(["EnvironmentName IHostEnvironment.EnvironmentName"], OriginsOf.Files(Usings + "class A { void M(IHostEnvironment e) { var n = e.EnvironmentName; Ask(n); } }"));

    [Fact]
    public void A_fallback_beside_a_setting_keeps_both() =>
        Assert.Equal(
            ["Configuration IConfiguration.this[]", "Constant \"model.zip\""],
            OriginsOf.Files(Usings + "class A { void M(IConfiguration c) => Ask(c[\"Model:Path\"] ?? \"model.zip\"); }"));

    [Fact]
    public void A_directory_of_the_configuration_before_a_constant_keeps_both() =>
        Assert.Equal(
            ["Configuration IConfiguration.this[]", "Constant \"model.zip\""],
            OriginsOf.Files(Usings + "class A { void M(IConfiguration c) => Ask(Path.Combine(c[\"Dir\"]!, \"model.zip\")); }"));

    [Fact]
    public void An_argument_that_is_configured_leaves_the_constants_of_other_calls() =>
        Assert.Equal(
            ["Constant \"model.zip\""],
            OriginsOf.Files(Usings + "class A { void Load(string p) => Ask(p); void M(IConfiguration c) { Load(c[\"P\"]!); Load(\"model.zip\"); } }"));
}
