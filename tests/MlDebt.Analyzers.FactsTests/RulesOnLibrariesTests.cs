using System.Collections.Immutable;
using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Rules.Data;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace MlDebt.Analyzers.FactsTests;

/// <summary>That the rules, which name no library, work on each: one typical use, and what is said about it.</summary>
public class RulesOnLibrariesTests
{
    [Theory]
    [InlineData("vector search", "MLD301 0.7", "var o = new Microsoft.Extensions.VectorData.VectorSearchOptions<string> { ScoreThreshold = 0.7 };")]
    [InlineData("vector score", "MLD302 0.8", "Microsoft.Extensions.VectorData.VectorSearchResult<string> r = null!; if (r.Score > 0.8) return;")]
    [InlineData("embeddings", "MLD302 0.9f", "Microsoft.Extensions.AI.Embedding<float> a = null!; if (System.Numerics.Tensors.TensorPrimitives.CosineSimilarity(a.Vector.Span, a.Vector.Span) > 0.9f) return;")]
    [InlineData("evaluation", "MLD302 4.5", "Microsoft.Extensions.AI.Evaluation.EvaluationResult r = null!; if (r.Get<Microsoft.Extensions.AI.Evaluation.NumericMetric>(\"Fluency\").Value < 4.5) return;")]
    [InlineData("OpenAI moderation", "MLD302 0.4f", "OpenAI.Moderations.ModerationCategory c = null!; if (c.Score > 0.4f) return;")]
    [InlineData("OpenAI endpoint", "MLD304 \"https://ai.contoso.internal\"", "var o = new OpenAI.OpenAIClientOptions { Endpoint = new System.Uri(\"https://ai.contoso.internal\") };")]
    [InlineData("Azure OpenAI", "MLD304 \"https://contoso.openai.azure.com\"", "var c = new Azure.AI.OpenAI.AzureOpenAIClient(new System.Uri(\"https://contoso.openai.azure.com\"), credential: (System.ClientModel.ApiKeyCredential)null!);")]
    [InlineData("Ollama", "MLD304 \"http://gpu-7:11434\"", "var c = new OllamaSharp.OllamaApiClient(\"http://gpu-7:11434\");")]
    [InlineData("Semantic Kernel", "MLD304 \"https://contoso.openai.azure.com\"", "Microsoft.SemanticKernel.AzureOpenAIServiceCollectionExtensions.AddAzureOpenAIChatCompletion(null!, \"chat\", \"https://contoso.openai.azure.com\", \"\");")]
    [InlineData("Semantic Kernel memory", "MLD302 0.6", "Microsoft.SemanticKernel.Memory.MemoryQueryResult r = null!; if (r.Relevance < 0.6) return;")]
    [InlineData("OpenCV boxes", "MLD301 0.5f", "OpenCvSharp.Dnn.CvDnn.NMSBoxes(new OpenCvSharp.Rect[0], new float[0], 0.5f, 0.4f, out _);")]
    [InlineData("OpenCV model", "MLD305 \"yolo.onnx\"", "var net = OpenCvSharp.Dnn.CvDnn.ReadNetFromOnnx(\"yolo.onnx\");")]
    [InlineData("OpenCV output", "MLD302 0.7", "OpenCvSharp.Dnn.Net net = null!; using var found = net.Forward(); float confidence = found.At<float>(0, 2); if (confidence > 0.7) return;")]
    [InlineData("OpenCV peak", "MLD302 0.1", "OpenCvSharp.Dnn.Net net = null!; using var found = net.Forward(); OpenCvSharp.Cv2.MinMaxLoc(found, out _, out double peak); if (peak > 0.1) return;")]
    [InlineData("TorchSharp module", "MLD305 \"net.pt\"", "var net = TorchSharp.torch.jit.load(\"net.pt\");")]
    [InlineData("TorchSharp optimizer", "MLD303 0.01", "var o = TorchSharp.torch.optim.Adam(new TorchSharp.Modules.Parameter[0], lr: 0.01);")]
    [InlineData("TorchSharp output", "MLD302 0.5f", "TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor> net = null!; var p = net.call(null!).softmax(1)[0, 1].item<float>(); if (p > 0.5f) return;")]
    [InlineData("tokenizer", "MLD305 \"vocab.txt\"", "var t = Microsoft.ML.Tokenizers.BertTokenizer.Create(\"vocab.txt\");")]
    [InlineData("data frame", "MLD101 \"train.csv\"", "var d = Microsoft.Data.Analysis.DataFrame.LoadCsv(\"train.csv\");")]
    public async Task A_typical_use_is_found(string what, string expected, string statements) =>
        Assert.Equal([expected], await Found(what, statements));

    [Theory]
    [InlineData("a picture's pixels", "OpenCvSharp.Mat picture = new(\"cat.png\"); if (picture.At<float>(0, 0) > 0.5) return;")]
    [InlineData("a tensor that came from nowhere near a model", "TorchSharp.torch.Tensor t = TorchSharp.torch.rand(3); if (t[0].item<float>() > 0.5f) return;")]
    [InlineData("a text a model answered", "Microsoft.Extensions.AI.ChatResponse r = null!; if (r.Text.Length > 100) return;")]
    [InlineData("how much was used", "Microsoft.Extensions.AI.ChatResponse r = null!; if (r.Usage!.TotalTokenCount > 4000) return;")]
    [InlineData("the record beside the score", "Microsoft.Extensions.VectorData.VectorSearchResult<Hotel> r = null!; if (r.Record.Stars > 3.5) return;")]
    [InlineData("an option of a model's tool", "var o = new OpenAI.Chat.ChatCompletionOptions { EndUserId = \"u\", AllowParallelToolCalls = false };")]
    [InlineData("a column of a frame", "Microsoft.Data.Analysis.DataFrame d = null!; if ((float)d[0, 0] > 0.5f) return;")]
    public async Task A_look_alike_is_silent(string what, string statements) =>
        Assert.Empty(await Found(what, statements));

    private static async Task<string[]> Found(string what, string statements)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""
            public class Hotel { public double Stars { get; set; } }

            internal static class Program
            {
                private static void Main()
                {
                    // {{what}}
                    {{statements}}
                }
            }
            """);
        var compilation = CSharpCompilation.Create("use", [tree], Libraries.RealOnly.References.Where(r => !IsTestFramework(r)), new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && !d.Id.StartsWith("SK", StringComparison.Ordinal)));
        var analyzers = ImmutableArray.Create<DiagnosticAnalyzer>(
            new ThresholdArgumentAnalyzer(), new ScoreThresholdAnalyzer(), new HyperparameterLiteralAnalyzer(), new EnvironmentEndpointAnalyzer(), new ModelLocationAnalyzer(), new HardwiredDataSourceAnalyzer());
        var found = await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start).Select(d => $"{d.Id} {tree.GetText().ToString(d.Location.SourceSpan)}")];
    }

    /// <summary>A reference to a test framework would make this a test project, where the rules are silent.</summary>
    private static bool IsTestFramework(MetadataReference reference) =>
        new[] { "xunit", "nunit", "TUnit", "MSTest", "Microsoft.VisualStudio" }.Any(name => Path.GetFileName(reference.Display!).StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
