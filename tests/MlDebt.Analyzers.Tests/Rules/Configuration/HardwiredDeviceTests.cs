using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>MLD312.</summary>
public class HardwiredDeviceTests : RuleTests<HardwiredDeviceAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Trainer { object Make() => new MLContext { GpuDeviceId = [|1|] }; }
        """;

    [Fact]
    public Task Message_and_the_others_of_one_call() => Verify(
        """
        using Microsoft.ML;
        class Scorer { object Make(MLContext ml, string file) => ml.Transforms.ApplyOnnxModel(file, gpuDeviceId: {|#0:1|}, fallbackToCpu: false); }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("1 ties ApplyOnnxModel to one device; move it to ScorerOptions.GpuDeviceId"));

    [Theory]
    [InlineData("Microsoft.ML.OnnxRuntime.SessionOptions.MakeSessionOptionWithCudaProvider([|1|])")]
    [InlineData("torch.device([|\"cuda:0\"|])")]
    [InlineData("torch.device([|DeviceType.CUDA|])")]
    [InlineData("torch.zeros(3).to([|DeviceType.CUDA|])")]
    [InlineData("new Func<object>(() => new MLContext { GpuDeviceId = [|2|] })")]
    [InlineData("new OllamaSharp.Models.RequestOptions { NumGpu = [|4|], NumThread = 8 }")]
    public Task A_device_in_any_library(string creation) => Makes(creation);

    [Fact]
    public Task A_constant_of_a_type() => Verify(
        """
        using Microsoft.ML.OnnxRuntime;
        class Scorer<T>
        {
            private const int Gpu = [|1|];
            SessionOptions Options() { var options = new SessionOptions(); options.AppendExecutionProvider_CUDA(Gpu); return options; }
        }
        """);

    [Fact]
    public Task A_call_of_a_program_that_is_the_choice_itself() => VerifyProgram(
        """
        using TorchSharp;
        var weights = [|torch.zeros(3).cuda()|];
        System.Console.WriteLine(weights);
        """);

    [Theory]
    [InlineData("torch.cuda.is_available() ? torch.device(\"cuda:0\") : torch.device(\"cpu\")")]
    [InlineData("torch.device(torch.cuda.is_available() ? \"cuda\" : \"cpu\")")]
    [InlineData("torch.device(\"cpu\")")]
    [InlineData("torch.device(device)")]
    [InlineData("torch.device(options.Device)")]
    [InlineData("torch.CPU")]
    [InlineData("ml.Transforms.ApplyOnnxModel(device, gpuDeviceId: null, fallbackToCpu: true)")]
    [InlineData("Microsoft.ML.OnnxRuntime.SessionOptions.MakeSessionOptionWithCudaProvider(0)")]
    [InlineData("new MLContext { FallbackToCpu = true }")]
    [InlineData("new MLContext { GpuDeviceId = 0, FallbackToCpu = false }")]
    [InlineData("new OllamaSharp.Models.RequestOptions { NumGpu = 0 }")]
    [InlineData("new MLContext { GpuDeviceId = options.Gpu }")]
    [InlineData("new MLContext { GpuDeviceId = options.Gpu > 0 ? 1 : null }")]
    public Task Asked_for_configured_or_the_librarys_own(string creation) => Makes(creation);

    [Fact]
    public Task A_device_chosen_by_a_branch_a_guard_or_the_caller() => VerifyProgram(
        """
        using TorchSharp;
        Console.WriteLine(Place.OnGpu(torch.zeros(3)));
        Func<torch.Tensor, torch.Tensor> move = t => t.cuda();
        Console.WriteLine(move(torch.zeros(2)));

        static class Place
        {
            public static torch.Tensor OnGpu(torch.Tensor tensor)
            {
                if (torch.cuda.is_available())
                    return tensor.cuda();
                return tensor;
            }

            public static torch.Tensor Guarded(torch.Tensor tensor)
            {
                if (!torch.cuda.is_available())
                    return tensor;
                return tensor.cuda();
            }

            public static torch.Tensor Symbol(torch.Tensor tensor)
            {
        #if !CPU
                tensor = tensor.cuda();
        #endif
                return tensor;
            }
        }
        """);

    [Fact]
    public Task A_call_in_a_library_is_what_its_callers_asked_for() => Verify(
        "public static class Gpu { public static TorchSharp.torch.Tensor Move(TorchSharp.torch.Tensor tensor) => tensor.cuda(); }");

    [Fact]
    public Task A_look_alike_context() => Verify(
        """
        class MLContext { public int? GpuDeviceId { get; set; } }
        class Trainer { object Make() => new MLContext { GpuDeviceId = 1 }; }
        """);

    private static Task Makes(string creation) => Verify(
        $$"""
        using Microsoft.ML;
        using TorchSharp;
        class Trainer(TrainerOptions options) { public object Make(MLContext ml, string device) => ({{creation}}, options); }
        class TrainerOptions { public int Gpu { get; set; } = 1; public string Device { get; set; } = "cuda:0"; }
        """);
}
