using MlDebt.Analyzers.CodeFixes.Rules.Model;
using MlDebt.Analyzers.Rules.Model;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Model;

/// <summary>MLD210.</summary>
public class LenientWeightsTests : RuleTests<LenientWeightsAnalyzer>
{
    protected override string Debt =>
        """
        using TorchSharp;
        class Service { void Open(torch.nn.Module net, string file) => net.load(file, [|false|]); }
        """;

    [Fact]
    public Task Message() => Verify(
        """
        using TorchSharp;
        class Service { void Open(torch.nn.Module net, Dictionary<string, torch.Tensor> weights) { net.load_state_dict(weights, strict: {|#0:false|}); } }
        """,
        expected: Diagnostic().WithLocation(0)
            .WithMessage("nn.Module.load_state_dict with strict: false loads whatever fits and leaves the rest as it was initialised; be strict, or check what was loaded"));

    [Theory]
    [InlineData("net.load(file, strict: false, skip: new[] { \"head.weight\" });")]
    [InlineData("var loaded = new Dictionary<string, bool>(); net.load(file, strict: false, loadedParameters: loaded); Console.WriteLine(loaded.Count);")]
    [InlineData("net.load(file);")]
    [InlineData("net.load(file, strict: true);")]
    [InlineData("net.load(file, strict);")]
    [InlineData("var (missing, _) = net.load_state_dict(weights, strict: false); if (missing.Count > 0) throw new InvalidDataException();")]
    public Task What_is_strict_or_looked_after(string statements) => Verify(
        $$"""
        using TorchSharp;
        class Service
        {
            void Open(torch.nn.Module net, string file, bool strict, Dictionary<string, torch.Tensor> weights)
            {
                {{statements}}
            }
        }
        """);

    [Fact]
    public Task A_look_alike_loader() => Verify(
        """
        using TorchSharp;
        class Store { public void load(string file, bool strict = true) => Console.WriteLine($"{file} {strict}"); }
        class Service { void Open(Store store, string file) => store.load(file, strict: false); }
        """);

    [Fact]
    public Task The_fix_is_strict() => MlVerifier<LenientWeightsAnalyzer, LenientWeightsCodeFix>.VerifyAsync(
        """
        using TorchSharp;
        class Service
        {
            void Open(torch.nn.Module net, torch.nn.Module head, string file)
            {
                net.load(file, strict: [|false|]); // backbone
                head.load(file, [|false|] /* why? */);
            }
        }
        """,
        """
        using TorchSharp;
        class Service
        {
            void Open(torch.nn.Module net, torch.nn.Module head, string file)
            {
                net.load(file, strict: true); // backbone
                head.load(file, true /* why? */);
            }
        }
        """);
}
