using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.CodeFixes.Rules.Model;
using MlDebt.Analyzers.Rules.Model;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Model;

/// <summary>MLD208.</summary>
public class TrainingModeInferenceTests : RuleTests<TrainingModeInferenceAnalyzer>
{
    private const string Network =
        """
        class Net : nn.Module<Tensor, Tensor>
        {
            private readonly nn.Module<Tensor, Tensor> _layers = nn.Sequential(("hidden", nn.Linear(2, 2)), ("drop", nn.Dropout()));
            public Net() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor input) => _layers.call(input);
        }
        """;

    protected override string Debt =>
        $$"""
        using TorchSharp;
        using static TorchSharp.torch;
        class Service
        {
            Tensor Ask(string file, Tensor input)
            {
                var net = new Net();
                net.load(file);
                return [|net.call(input)|];
            }
        }
        {{Network}}
        """;

    [Fact]
    public Task Message_and_the_load() => Verify(
        $$"""
        using TorchSharp;
        using static TorchSharp.torch;
        class Service
        {
            private readonly Net _net = new();

            public Service(string file) => {|#1:_net.load(file)|};

            public Tensor Ask(Tensor input) => {|#0:_net.forward(input)|};
        }
        {{Network}}
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1)
            .WithMessage("_net was loaded and is still in training mode when Net.forward asks it; put it into inference mode first"));

    [Fact]
    public Task Information_where_no_layer_depends_on_the_mode() => Verify(
        """
        using TorchSharp;
        using static TorchSharp.torch;
        class Service
        {
            Tensor Ask(string file, Tensor input)
            {
                var net = nn.Linear(2, 2);
                {|#1:net.load(file)|};
                return {|#0:net.call(input)|};
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1).WithSeverity(DiagnosticSeverity.Info)
            .WithMessage("net was loaded and is still in training mode when nn.Module.call asks it; put it into inference mode first"));

    [Theory]
    [InlineData("net.load(file); net.eval(); return net.call(input);")]
    [InlineData("net.load(file).eval(); return net.call(input);")]
    [InlineData("net.train(false); net.load(file); return net.call(input);")]
    [InlineData("net.load(file); net.train(); net.call(input).sum().backward(); return input;")]
    [InlineData("net.load(file); Prepare(net); return net.call(input);")]
    [InlineData("net.load(file); return input;")]
    [InlineData("return net.call(input);")]
    public Task What_has_a_mode_or_may_have_one(string statements) => Verify(
        $$"""
        using TorchSharp;
        using static TorchSharp.torch;
        class Service
        {
            Tensor Ask(string file, Tensor input)
            {
                var net = new Net();
                {{statements}}
            }

            static void Prepare(nn.Module net) => Console.WriteLine(net);
        }
        {{Network}}
        """);

    [Fact]
    public Task A_field_that_another_method_puts_into_inference_mode() => Verify(
        $$"""
        using TorchSharp;
        using static TorchSharp.torch;
        class Service
        {
            private readonly Net _net = new();

            public void Open(string file) { _net.load(file); Ready(); }

            public Tensor Ask(Tensor input) => _net.call(input);

            private void Ready() => _net.eval();
        }
        {{Network}}
        """);

    [Fact]
    public Task A_look_alike_network() => Verify(
        """
        using TorchSharp;
        class Net { public void load(string file) => Console.WriteLine(file); public float call(float input) => input; }
        class Service { float Ask(string file) { var net = new Net(); net.load(file); return net.call(1); } }
        """);

    [Fact]
    public Task The_fix_puts_it_into_inference_mode() => MlVerifier<TrainingModeInferenceAnalyzer, TrainingModeInferenceCodeFix>.VerifyAsync(
        $$"""
        using TorchSharp;
        using static TorchSharp.torch;
        class Service
        {
            Tensor Ask(string file, Tensor input)
            {
                var first = new Net();
                first.load(file); // weights
                var second = new Net();
                second.load(file);
                return [|first.call(input)|] + [|second.call(input)|];
            }
        }
        {{Network}}
        """,
        $$"""
        using TorchSharp;
        using static TorchSharp.torch;
        class Service
        {
            Tensor Ask(string file, Tensor input)
            {
                var first = new Net();
                first.load(file);
                first.eval(); // weights
                var second = new Net();
                second.load(file);
                second.eval();
                return first.call(input) + second.call(input);
            }
        }
        {{Network}}
        """);
}
