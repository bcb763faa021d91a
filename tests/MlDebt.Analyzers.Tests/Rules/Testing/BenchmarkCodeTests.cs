using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Testing;

/// <summary>A type with benchmarks measures fixed values on purpose; the types beside it do not.</summary>
public class BenchmarkCodeTests
{
    [Theory]
    [InlineData("[Benchmark]")]
    [InlineData("[Measuring.BenchmarkAttribute]")]
    [InlineData("[System.Obsolete, Measuring.Benchmark]")]
    public Task Silent_in_a_type_with_a_benchmark(string attribute) => Verify(attribute, "\"m.zip\"", "[|\"other.zip\"|]");

    [Theory]
    [InlineData("[System.Obsolete]")]
    [InlineData("")]
    public Task Reported_in_any_other(string attribute) => Verify(attribute, "[|\"m.zip\"|]", "[|\"other.zip\"|]");

    private static Task Verify(string attribute, string path, string other)
    {
        var test = new MlVerifier<ModelLocationAnalyzer>.Test
        {
            TestCode = $$"""
                using Measuring;
                using Microsoft.ML;

                namespace Measuring
                {
                    public class BenchmarkAttribute : System.Attribute { }
                }

                public class Loads
                {
                    {{attribute}}
                    public void Run() => Open();

                    private static object Open() => new MLContext(1).Model.Load({{path}}, out _);
                }

                public class Service
                {
                    public object Open() => new MLContext(1).Model.Load({{other}}, out _);
                }
                """,
        };
        return test.RunAsync();
    }
}
