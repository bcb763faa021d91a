using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.CodeFixes.Rules.Model;
using MlDebt.Analyzers.Rules.Model;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Model;

/// <summary>MLD206.</summary>
public class DeadExperimentTests : RuleTests<DeadExperimentAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Training
        {
            void Run(MLContext ml)
            {
                var [|pipeline = ml.Transforms.Concatenate("Features", "Amount").Append(ml.Regression.Trainers.Sdca())|];
            }
        }
        """;

    [Fact]
    public Task A_step_whose_answer_is_dropped_is_a_mistake() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            ITransformer Run(MLContext ml, IDataView data)
            {
                var pipeline = ml.Transforms.Concatenate("Features", "Amount").Append(ml.Transforms.NormalizeMinMax("Features"));
                {|#0:pipeline.Append(ml.Regression.Trainers.Sdca())|};
                return pipeline.Fit(data);
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("pipeline.Append(ml.Regression.Trainers.Sdca()) answers a longer pipeline that nobody keeps; assign it"));

    [Fact]
    public Task A_trainer_nobody_uses() => Verify(
        """
        using Microsoft.ML;
        class Training
        {
            ITransformer Run(MLContext ml, IDataView data)
            {
                var {|#0:old = ml.Regression.Trainers.Sdca("Amount")|};
                var trainer = ml.Regression.Trainers.Sdca("Count");
                return trainer.Fit(data);
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithMessage("old is put together and never fitted; use it or delete it"));

    [Theory]
    [InlineData("var pipeline = ml.Transforms.Concatenate(\"Features\", \"Amount\"); return pipeline.Append(ml.Regression.Trainers.Sdca());")]
    [InlineData("IEstimator<ITransformer> pipeline = ml.Transforms.CopyColumns(\"A\", \"Amount\"); pipeline = pipeline.Append(ml.Regression.Trainers.Sdca()); return pipeline;")]
    [InlineData("_ = ml.Regression.Trainers.Sdca(); return ml;")]
    [InlineData("var trainer = ml.Regression.Trainers.Sdca(); Func<object> lazy = () => trainer; return lazy;")]
    [InlineData("var model = ml.Transforms.CopyColumns(\"A\", \"Amount\").Append(ml.Regression.Trainers.Sdca()).Fit(data); return data;")]
    public Task What_is_used_or_thrown_away_on_purpose(string statements) => Verify(
        $$"""
        using Microsoft.ML;
        class Training
        {
            object Run(MLContext ml, IDataView data)
            {
                {{statements}}
            }
        }
        """);

    [Fact]
    public Task A_look_alike_chain() => Verify(
        """
        using Microsoft.ML;
        class Chain { public Chain Append(object step) => this; }
        class Training { void Run(Chain chain, MLContext ml) => chain.Append(ml); void Again(Chain chain) { chain.Append(1); } }
        """);

    [Fact]
    public async Task The_fix_keeps_the_answer()
    {
        var test = new MlVerifier<DeadExperimentAnalyzer, DeadExperimentCodeFix>.Test
        {
            TestCode =
                """
                using Microsoft.ML;
                class Training
                {
                    ITransformer Run(MLContext ml, IDataView data, IEstimator<ITransformer> pipeline)
                    {
                        // The trainer last.
                        {|#0:pipeline.Append(ml.Transforms.NormalizeMinMax("Features"))|}; // scale
                        {|#1:pipeline.Append(ml.Regression.Trainers.Sdca())|};
                        return pipeline.Fit(data);
                    }
                }
                """,
            FixedCode =
                """
                using Microsoft.ML;
                class Training
                {
                    ITransformer Run(MLContext ml, IDataView data, IEstimator<ITransformer> pipeline)
                    {
                        // The trainer last.
                        pipeline = pipeline.Append(ml.Transforms.NormalizeMinMax("Features")); // scale
                        pipeline = pipeline.Append(ml.Regression.Trainers.Sdca());
                        return pipeline.Fit(data);
                    }
                }
                """,
        };
        test.ExpectedDiagnostics.Add(Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Warning).WithMessage("pipeline.Append(ml.Transforms.NormalizeMinMax(\"Features\")) answers a longer pipeline that nobody keeps; assign it"));
        test.ExpectedDiagnostics.Add(Diagnostic().WithLocation(1).WithSeverity(DiagnosticSeverity.Warning).WithMessage("pipeline.Append(ml.Regression.Trainers.Sdca()) answers a longer pipeline that nobody keeps; assign it"));
        await test.RunAsync();
    }

    [Fact]
    public Task No_fix_where_the_variable_cannot_hold_the_answer() => MlVerifier<DeadExperimentAnalyzer, DeadExperimentCodeFix>.VerifyAsync(Debt, Debt);
}
