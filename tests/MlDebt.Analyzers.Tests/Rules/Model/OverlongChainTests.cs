using MlDebt.Analyzers.Rules.Model;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Model;

/// <summary>MLD203.</summary>
public class OverlongChainTests : RuleTests<OverlongChainAnalyzer>
{
    protected override string Debt =>
        $$"""
        using Microsoft.ML;
        class Training { object Build(MLContext ml) => [|{{Steps(13)}}|]; }
        """;

    [Fact]
    public Task Message() => Verify(
        $$"""
        using Microsoft.ML;
        class Training { object Build(MLContext ml) { var pipeline = {|#0:{{Steps(14)}}|}; return pipeline; } }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("pipeline strings 14 steps together; make its parts pipelines with names of their own"));

    [Fact]
    public Task Two_trainers() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            object Build(MLContext ml) => {|#0:ml.Transforms.Concatenate("Features", "Amount").Append(ml.Clustering.Trainers.KMeans()).Append(ml.Regression.Trainers.Sdca())|};
        }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("This pipeline strings 2 trainers together; make its parts pipelines with names of their own"));

    [Fact]
    public Task A_pipeline_that_grows_statement_by_statement() => Verify(
        $$"""
        using Microsoft.ML;
        class Training
        {
            object Build(MLContext ml)
            {
                IEstimator<ITransformer> pipeline = [|{{Steps(7)}}|];
                pipeline = pipeline.Append({{Steps(1)}}).Append({{Steps(1)}}).Append({{Steps(1)}});
                pipeline = pipeline.Append({{Steps(1)}}).Append({{Steps(1)}}).Append({{Steps(1)}});
                return pipeline;
            }
        }
        """);

    [Fact]
    public Task Twelve_steps_and_one_trainer() => Verify(
        $$"""
        using Microsoft.ML;
        class Training { object Build(MLContext ml) => {{Steps(11)}}.Append(ml.Regression.Trainers.Sdca()); }
        """);

    [Fact]
    public Task Parts_with_names_of_their_own() => Verify(
        $$"""
        using Microsoft.ML;
        class Training
        {
            object Build(MLContext ml)
            {
                var text = {{Steps(8)}};
                return text.Append(Numbers(ml)).Append(ml.Regression.Trainers.Sdca());
            }

            IEstimator<ITransformer> Numbers(MLContext ml) => {{Steps(8)}};
        }
        """);

    [Fact]
    public Task Trainers_that_are_alternatives() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            object Build(MLContext ml, bool fast)
            {
                IEstimator<ITransformer> pipeline = ml.Transforms.Concatenate("Features", "Amount");
                if (fast)
                    pipeline = pipeline.Append(ml.Regression.Trainers.Sdca());
                else
                    pipeline = pipeline.Append(ml.Regression.Trainers.FastTree());
                return pipeline;
            }
        }
        """);

    [Fact]
    public Task Limits_are_the_teams() => Verify(
        $$"""
        using Microsoft.ML;
        class Training { object Long(MLContext ml) => {{Steps(13)}}; object Short(MLContext ml) => [|{{Steps(21)}}|]; }
        """,
        p => p.EditorConfig = "mldebt.max_stages = 20");

    [Fact]
    public Task A_look_alike_chain() => Verify(
        $$"""
        class Chain { public Chain Append(object step) => this; }
        class Training { object Build(Chain chain) => chain{{string.Concat(Enumerable.Repeat(".Append(1)", 20))}}; }
        """);

    private static string Steps(int count) =>
        "ml.Transforms.CopyColumns(\"A\", \"Amount\")" + string.Concat(Enumerable.Repeat(".Append(ml.Transforms.CopyColumns(\"A\", \"Amount\"))", count - 1));
}
