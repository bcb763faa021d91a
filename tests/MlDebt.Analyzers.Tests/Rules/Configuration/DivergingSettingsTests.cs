using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>MLD314.</summary>
public partial class DivergingSettingsTests : RuleTests<DivergingSettingsAnalyzer>
{
    protected override string Debt =>
        """
        using Fraud;
        class Queue { bool Holds(Prediction prediction) => prediction.Score > [|0.8f|]; }
        class Mail { bool Sends(Prediction prediction) => prediction.Score > [|0.75f|]; }
        """;

    [Fact]
    public Task Message_names_the_other_places() => Verify(
        """
        using Fraud;
        class Queue { bool Holds(Prediction prediction) => prediction.Score > {|#0:0.8f|}; }
        class Mail { bool Sends(Prediction prediction) => prediction.Score >= {|#1:0.75f|}; }
        """,
        null,
        Diagnostic().WithLocation(0).WithLocation(1).WithMessage("0.8f decides on Prediction.Score here, but 0.75f does in Mail; give both one setting, or names that tell them apart"),
        Diagnostic().WithLocation(1).WithLocation(0).WithMessage("0.75f decides on Prediction.Score here, but 0.8f does in Queue; give both one setting, or names that tell them apart"));

    [Fact]
    public Task Across_files_a_lambda_a_pattern_and_a_constant() => VerifyFiles(
        """
        using Fraud;
        class Queue(IEngines engines)
        {
            private const float Limit = [|0.8f|];
            public IEnumerable<Prediction> Held(IEnumerable<Transaction> all) => all.Select(t => engines.Engine.Predict(t)).Where(p => p.Score > Limit);
        }
        """,
        """
        using Fraud;
        class Mail<T> { public async Task<bool> Sends(Task<Prediction> prediction) => await prediction is { Score: > [|0.75f|] }; }
        """);

    [Fact]
    public Task A_threshold_of_the_same_columns() => Verify(
        """
        using Microsoft.ML;
        class Training { object Detect(MLContext ml, int history) => ml.Transforms.DetectIidSpike("Alert", "Sales", [|95.0|], history); }
        class Serving { object Detect(MLContext ml, int history) => ml.Transforms.DetectIidSpike("Alert", "Sales", [|98.0|], history); }
        """);

    [Fact]
    public Task Top_level_code_and_a_type() => VerifyProgram(
        """
        using Fraud;
        IEngines engines = null!;
        System.Console.WriteLine(engines.Engine.Predict(new Transaction()).Probability > [|0.6f|]);
        class Mail { public bool Sends(Prediction prediction) => prediction.Probability > [|0.7f|]; }
        """);
}
