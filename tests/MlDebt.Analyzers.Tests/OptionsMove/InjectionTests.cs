using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>Classes that the container builds: <c>IOptions&lt;T&gt;</c>, registration, settings file.</summary>
public sealed class InjectionTests : MoveTest
{
    private const string Detector = """
        namespace Sample.Scoring;

        public class FraudDetector
        {
            private readonly string _name;

            public FraudDetector(string name)
            {
                _name = name;
            }

            public bool IsFraud(Prediction prediction) => prediction.Score > 0.75f; // keep

            public bool StillFraud(Prediction prediction) => prediction.Score <= 0.75f /* and me */ && _name.Length > 0;
        }

        """;

    private const string Setup = """
        using Microsoft.Extensions.DependencyInjection;

        namespace Sample;

        public static class Setup
        {
            public static IServiceCollection AddScoring(this IServiceCollection services)
            {
                services.AddSingleton("n");
                services.AddSingleton<Sample.Scoring.FraudDetector>();
                return services;
            }
        }

        """;

    private const string Host = """
        using System.Linq;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.DependencyInjection;
        using Sample;
        using Sample.Scoring;

        public static class Probe
        {
            public static string Run(string[] settings)
            {
                var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
                foreach (var setting in settings)
                    builder.Configuration[setting.Split('=')[0]] = setting.Split('=')[1];
                builder.Services.AddScoring();
                using var app = builder.Build();
                var fromDi = app.Services.GetRequiredService<FraudDetector>();
                var fromNew = new FraudDetector("x");
                return string.Join(",", new[] { 0f, 0.74f, 0.75f, 0.7500001f, 0.8f, 1f, float.NaN }.Select(s => fromDi.IsFraud(new(s)) + "/" + fromNew.IsFraud(new(s)) + "/" + fromNew.StillFraud(new(s))));
            }
        }

        """;

    private static Sample Whole(string json = "{\n  // keep\n  \"A\": 1\n}\n") => new(
        new SampleShape { Additional = [("appsettings.json", json)] },
        ("Scoring/FraudDetector.cs", Detector), ("Model.cs", "namespace Sample;\n" + Model), ("Setup.cs", Setup), ("Probe.cs", Host));

    [Fact]
    public async Task One_bulb_makes_class_constructor_registration_and_settings()
    {
        var sample = Whole();
        var first = (await sample.DiagnosticsAsync())[0];
        Assert.Equal("Move 0.75f to FraudDetectorOptions.ScoreThreshold", (await sample.BulbAsync(first))!.Title);
        await MoveAsync(sample, all: false);
        Assert.Empty(await sample.DiagnosticsAsync());
        Assert.Equal("""
            namespace Sample.Scoring;

            /// <summary>Settings bound from the "FraudDetector" configuration section.</summary>
            public sealed class FraudDetectorOptions
            {
                /// <summary>The configuration section these settings are bound from.</summary>
                public const string SectionName = "FraudDetector";

                /// <summary>Gets or sets the score threshold.</summary>
                /// <remarks>Was hard-coded in <c>FraudDetector.IsFraud</c>; reaches <c>Prediction.Score</c>.</remarks>
                public float ScoreThreshold { get; set; } = 0.75f;
            }

            """, await sample.TextAsync("Scoring/FraudDetectorOptions.cs"));
        Assert.Equal("""
            using Microsoft.Extensions.Options;

            namespace Sample.Scoring;

            public class FraudDetector
            {
                private readonly string _name;
                private readonly FraudDetectorOptions _options;

                public FraudDetector(string name, IOptions<FraudDetectorOptions>? options = null)
                {
                    _options = options?.Value ?? new FraudDetectorOptions();
                    _name = name;
                }

                public bool IsFraud(Prediction prediction) => prediction.Score > _options.ScoreThreshold; // keep

                public bool StillFraud(Prediction prediction) => prediction.Score <= _options.ScoreThreshold /* and me */ && _name.Length > 0;
            }

            """, await sample.TextAsync("Scoring/FraudDetector.cs"));
        Assert.Equal("""
            using Microsoft.Extensions.DependencyInjection;
            using Sample.Scoring;

            namespace Sample;

            public static class Setup
            {
                public static IServiceCollection AddScoring(this IServiceCollection services)
                {
                    services.AddSingleton("n");
                    services.AddOptions<FraudDetectorOptions>()
                        .BindConfiguration(FraudDetectorOptions.SectionName);
                    services.AddSingleton<Sample.Scoring.FraudDetector>();
                    return services;
                }
            }

            """, await sample.TextAsync("Setup.cs"));
        Assert.Equal("{\n  // keep\n  \"A\": 1,\n  \"FraudDetector\": {\n    \"ScoreThreshold\": 0.75\n  }\n}\n", await sample.TextAsync("appsettings.json"));
        await ObeysAsync(sample, "FraudDetector:ScoreThreshold=0.9");
    }

    [Fact]
    public async Task A_section_that_sets_the_value_already_is_not_bound_by_accident()
    {
        var sample = await MoveAsync(Whole("{\n  \"FraudDetector\": {\n    \"ScoreThreshold\": 0.1\n  }\n}\n"));
        Assert.Contains("SectionName = \"FraudDetectorOptions\"", await sample.TextAsync("Scoring/FraudDetectorOptions.cs"));
        Assert.Contains("\"ScoreThreshold\": 0.1\n  },\n  \"FraudDetectorOptions\": {", await sample.TextAsync("appsettings.json"));
    }

    [Fact]
    public async Task Bounded_values_are_validated_when_the_host_starts()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class Scorer\n{\n    public bool Hit(float probability) => probability > 0.75f;\n}\n"),
            ("Probe.cs", Bound("builder.Services.AddSingleton<Scorer>();"))));
        Assert.Contains("    [Range(0.0, 1.0)]\n    public float ProbabilityThreshold { get; set; } = 0.75f;", await sample.TextAsync("ScorerOptions.cs"));
        Assert.Contains(".ValidateDataAnnotations()\n            .ValidateOnStart();\n", await sample.TextAsync("Probe.cs"));
        await ObeysAsync(sample, "Scorer:ProbabilityThreshold=0.95");
        await Assert.ThrowsAnyAsync<Exception>(() => sample.RunAsync("Scorer:ProbabilityThreshold=1.4"));
    }

    [Fact]
    public void The_int_overload_of_Range_would_accept_bad_values()
    {
        // Why the fix writes Range(0.0, 1.0): the int overload rounds the value first.
        Assert.True(new System.ComponentModel.DataAnnotations.RangeAttribute(0, 1).IsValid(1.4f));
        Assert.False(new System.ComponentModel.DataAnnotations.RangeAttribute(0.0, 1.0).IsValid(1.4f));
    }

    [Theory]
    [InlineData("builder.Services.AddSingleton(sp => new Scorer(1));", "new Scorer(1, options: sp.GetRequiredService<IOptions<ScorerOptions>>())")]
    [InlineData("builder.Services.AddSingleton<Scorer>(_ => new(1));", "new(1, options: _.GetRequiredService<IOptions<ScorerOptions>>())")]
    [InlineData("builder.Services.AddSingleton<object>(sp => new Scorer(1)).AddSingleton(sp => (Scorer)sp.GetRequiredService<object>());", "new Scorer(1, options: sp.")]
    public async Task A_factory_hands_the_options_over(string registration, string expected)
    {
        var sample = await MoveAsync(new Sample(("A.cs", Counted), ("Probe.cs", Bound(registration))));
        Assert.Contains(expected, await sample.TextAsync("Probe.cs"));
        await ObeysAsync(sample, "Scorer:ScoreThreshold=0.9");
    }

    [Fact]
    public async Task An_instance_that_is_registered_takes_the_plain_class()
    {
        var sample = await MoveAsync(new Sample(("A.cs", Counted), ("Probe.cs", Bound("builder.Services.AddSingleton(new Scorer(1));"))));
        Assert.Contains("public Scorer(int n, ScorerOptions? options = null)", await sample.TextAsync("A.cs"));
        Assert.DoesNotContain("AddOptions", await sample.TextAsync("Probe.cs"));
    }

    [Fact]
    public async Task A_bare_service_collection_gets_injection_but_no_binding()
    {
        // BindConfiguration would throw at run time here: nothing puts IConfiguration into the container.
        var sample = await MoveAsync(new Sample(
            new SampleShape { Additional = [("appsettings.json", "{}")] },
            ("A.cs", "public class Scorer\n{\n    public bool Hit(float score) => score > 0.75f;\n}\n"),
            ("Probe.cs", "using Microsoft.Extensions.DependencyInjection;\npublic static class Probe\n{\n    public static string Run(string[] settings)\n    {\n        var services = new ServiceCollection();\n        services.AddSingleton<Scorer>();\n        return \"\" + services.BuildServiceProvider().GetRequiredService<Scorer>().Hit(0.8f);\n    }\n}\n")));
        Assert.Contains("IOptions<ScorerOptions>", await sample.TextAsync("A.cs"));
        Assert.DoesNotContain("AddOptions", await sample.TextAsync("Probe.cs"));
        Assert.Equal("{}", await sample.TextAsync("appsettings.json"));
    }

    [Fact]
    public async Task An_extension_that_a_bare_collection_calls_too_is_not_bound()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class Scorer\n{\n    public bool Hit(float score) => score > 0.75f;\n}\n"),
            ("Setup.cs", "using Microsoft.Extensions.DependencyInjection;\npublic static class Setup\n{\n    public static void AddIt(this IServiceCollection services)\n    {\n        services.AddSingleton<Scorer>();\n    }\n}\n"),
            ("Probe.cs", "using Microsoft.Extensions.Hosting;\nusing Microsoft.Extensions.DependencyInjection;\npublic static class Probe\n{\n    public static string Run(string[] settings)\n    {\n        Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true }).Services.AddIt();\n        var services = new ServiceCollection();\n        services.AddIt();\n        return \"\" + services.BuildServiceProvider().GetRequiredService<Scorer>().Hit(0.8f);\n    }\n}\n")));
        Assert.DoesNotContain("AddOptions", await sample.TextAsync("Setup.cs"));
    }

    [Theory]
    [InlineData("public static void AddIt(this IServiceCollection services, IConfiguration config)", "AddIt(services, config)", ".Bind(config.GetSection(ScorerOptions.SectionName))")]
    [InlineData("public static void AddIt(IServiceCollection services, Owner owner)", "AddIt(services, new Owner(config))", ".Bind(owner.Configuration.GetSection(ScorerOptions.SectionName))")]
    public async Task Configuration_in_scope_is_bound(string signature, string call, string expected)
    {
        var sample = await MoveAsync(new Sample(
            new SampleShape { Additional = [("appsettings.json", "{}")] },
            ("A.cs", "public class Scorer\n{\n    public bool Hit(float score) => score > 0.75f;\n}\n"),
            ("Setup.cs", "using Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\npublic class Owner\n{\n    public Owner(IConfiguration configuration) => Configuration = configuration;\n    public IConfiguration Configuration { get; }\n}\n\npublic static class Setup\n{\n    " + signature + "\n    {\n        services.AddSingleton<Scorer>();\n    }\n}\n"),
            ("Probe.cs", "using System.Linq;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\npublic static class Probe\n{\n    public static string Run(string[] settings)\n    {\n        var config = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => s.Split('=')).ToDictionary(s => s[0], s => (string?)s[1])).Build();\n        var services = new ServiceCollection();\n        Setup." + call + ";\n        return \"\" + services.BuildServiceProvider().GetRequiredService<Scorer>().Hit(0.8f);\n    }\n}\n")));
        Assert.Contains(expected, await sample.TextAsync("Setup.cs"));
        Assert.Equal("{\n  \"Scorer\": {\n    \"ScoreThreshold\": 0.75\n  }\n}", await sample.TextAsync("appsettings.json"));
        await ObeysAsync(sample, "Scorer:ScoreThreshold=0.9");
    }

    [Theory]
    [InlineData("(context, services) =>", ".Bind(context.Configuration.GetSection(ScorerOptions.SectionName))")]
    [InlineData("(_, services) =>", ".BindConfiguration(ScorerOptions.SectionName)")]
    [InlineData("services =>", ".BindConfiguration(ScorerOptions.SectionName)")]
    public async Task A_generic_host_binds_in_its_lambda(string lambda, string expected)
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class Scorer\n{\n    public bool Hit(float score) => score > 0.75f;\n}\n"),
            ("Probe.cs", "using Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\nusing Microsoft.Extensions.Hosting;\nusing System.Linq;\npublic static class Probe\n{\n    public static string Run(string[] settings)\n    {\n        using var host = new HostBuilder()\n            .ConfigureAppConfiguration(c => c.AddInMemoryCollection(settings.Select(s => s.Split('=')).ToDictionary(s => s[0], s => (string?)s[1])))\n            .ConfigureServices(" + lambda + "\n            {\n                services.AddSingleton<Scorer>();\n            })\n            .Build();\n        return \"\" + host.Services.GetRequiredService<Scorer>().Hit(0.8f);\n    }\n}\n")));
        Assert.Contains(expected, await sample.TextAsync("Probe.cs"));
        await ObeysAsync(sample, "Scorer:ScoreThreshold=0.9");
    }

    [Fact]
    public async Task Startup_binds_its_own_configuration()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "public class Scorer\n{\n    public bool Hit(float score) => score > 0.75f;\n}\n"),
            ("Startup.cs", "using Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\npublic class Startup(IConfiguration configuration)\n{\n    public IConfiguration Configuration { get; } = configuration;\n\n    public void ConfigureServices(IServiceCollection services)\n    {\n        services.AddTransient<Scorer>();\n    }\n}\n"),
            ("Probe.cs", Idle)));
        Assert.Contains(".Bind(Configuration.GetSection(ScorerOptions.SectionName));\n        services.AddTransient<Scorer>();", await sample.TextAsync("Startup.cs"));
    }

    [Fact]
    public async Task Two_classes_of_one_name_have_two_sections()
    {
        const string Source = "namespace {0};\npublic class Scorer\n{{\n    public bool Hit(float score) => score > {1}f;\n}}\n";
        var sample = await MoveAsync(new Sample(
            ("A.cs", string.Format(Source, "A", "0.75")), ("B.cs", string.Format(Source, "B", "0.5")),
            ("Probe.cs", Bound("builder.Services.AddSingleton<A.Scorer>();\n        builder.Services.AddSingleton<B.Scorer>();", "app.Services.GetRequiredService<A.Scorer>()"))));
        Assert.Contains("SectionName = \"AScorer\"", string.Concat(await Task.WhenAll(sample.Files.Select(sample.TextAsync))));
        Assert.Contains("SectionName = \"BScorer\"", string.Concat(await Task.WhenAll(sample.Files.Select(sample.TextAsync))));
    }

    [Theory]
    [InlineData("ControllerBase", "using Microsoft.AspNetCore.Mvc;", "public T(IOptions<TOptions>? options = null)")]
    [InlineData("Microsoft.Extensions.Hosting.BackgroundService", "", "public T(IOptions<TOptions> options)")]
    public async Task Framework_types_are_injected(string baseType, string usings, string expected)
    {
        var body = baseType.EndsWith("BackgroundService", StringComparison.Ordinal) ? "\n    protected override System.Threading.Tasks.Task ExecuteAsync(System.Threading.CancellationToken token) => System.Threading.Tasks.Task.CompletedTask;" : "";
        var sample = await MoveAsync(new Sample(
            ("A.cs", usings + "\npublic class T : " + baseType + "\n{\n    public bool Hit(float score) => score > 0.75f;" + body + "\n}\n"),
            ("Probe.cs", Probe("new T().Hit(s)"))));
        Assert.Contains(expected, await sample.TextAsync("A.cs"));
    }

    [Theory]
    [InlineData("[Grpc.Core.BindServiceMethod] public class Base { }\npublic class T : Base", "")]
    [InlineData("[Microsoft.AspNetCore.Mvc.ApiController] public class T", "")]
    [InlineData("public class T", "[Functions.Function] ")]
    [InlineData("public class T : Microsoft.AspNetCore.Mvc.Filters.IFilterMetadata", "")]
    public async Task What_the_activator_makes_keeps_one_constructor(string head, string attribute)
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", head + "\n{\n    " + attribute + "public bool Hit(float score) => score > 0.75f;\n}\n"),
            ("Attributes.cs", "namespace Grpc.Core\n{\n    public class BindServiceMethodAttribute : System.Attribute { }\n}\n\nnamespace Functions\n{\n    public class FunctionAttribute : System.Attribute { }\n}\n"),
            ("Probe.cs", Probe("((T)Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateFactory(typeof(T), System.Type.EmptyTypes)(new None(), null)).Hit(s)") + "\npublic class None : System.IServiceProvider\n{\n    public object? GetService(System.Type type) => null;\n}\n")));
        Assert.Contains("public T(IOptions<TOptions>? options = null)", await sample.TextAsync("A.cs"));
    }

    [Fact]
    public async Task Controllers_are_bound_where_controllers_are_added()
    {
        var sample = await MoveAsync(new Sample(
            ("A.cs", "using Microsoft.AspNetCore.Mvc;\n\npublic class FraudController : ControllerBase\n{\n    public string Name { get; } = \"\";\n\n    private readonly int _n = 1;\n\n    public bool Hit(float score) => score > 0.75f && _n > 0;\n}\n"),
            ("Probe.cs", Bound("builder.Services.AddControllers();", "((FraudController)ActivatorUtilities.CreateFactory(typeof(FraudController), System.Type.EmptyTypes)(app.Services, null))"))));
        Assert.Contains("    private readonly int _n = 1;\n    private readonly FraudControllerOptions _options;\n", await sample.TextAsync("A.cs"));
        Assert.Contains(".BindConfiguration(FraudControllerOptions.SectionName);\n        builder.Services.AddControllers();", await sample.TextAsync("Probe.cs"));
        await ObeysAsync(sample, "FraudController:ScoreThreshold=0.9");
    }

    private const string Counted = "public class Scorer\n{\n    private readonly int _n;\n\n    public Scorer(int n)\n    {\n        _n = n;\n    }\n\n    public bool Hit(float score) => score > 0.75f && _n > 0;\n}\n";

    private static string Bound(string registration, string scorer = "app.Services.GetRequiredService<Scorer>()") =>
        "using Microsoft.Extensions.Hosting;\nusing Microsoft.Extensions.DependencyInjection;\npublic static class Probe\n{\n    public static string Run(string[] settings)\n    {\n        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });\n        foreach (var setting in settings)\n            builder.Configuration[setting.Split('=')[0]] = setting.Split('=')[1];\n        "
        + registration + "\n        using var app = builder.Build();\n        app.StartAsync().GetAwaiter().GetResult();\n        return \"\" + " + scorer + ".Hit(0.8f) + " + scorer + ".Hit(0.7f);\n    }\n}\n";
}
