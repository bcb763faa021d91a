using MlDebt.Analyzers.Rules.Infrastructure;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>MLD511.</summary>
public partial class SwallowedModelFailureTests : RuleTests<SwallowedModelFailureAnalyzer>
{
    protected override string Debt =>
        """
        using Microsoft.ML;
        class Scorer(PredictionEngine<Fraud.Transaction, Fraud.Prediction> engine)
        {
            float Score(Fraud.Transaction transaction)
            {
                try { return engine.Predict(transaction).Score; }
                [|catch (Exception)|] { return 0; }
            }
        }
        """;

    [Fact]
    public Task Message_and_the_call() => Verify(
        """
        using Microsoft.ML;
        class Loader
        {
            ITransformer? Load(MLContext ml, string path)
            {
                try { return {|#1:ml.Model.Load(path, out _)|}; }
                {|#0:catch|} { return null; }
            }
        }
        """,
        expected: Diagnostic().WithLocation(0).WithLocation(1).WithMessage(
            "When ModelOperationsCatalog.Load fails, the caller gets null and nobody hears of it; log the failure and rethrow it or answer it as one"));

    [Theory]
    [InlineData("try { score = engine.Predict(transaction).Score; } [|catch|] { }")]
    [InlineData("try { score = engine.Predict(transaction).Score; } [|catch (Exception e)|] { score = -1; }")]
    [InlineData("try { score = engine.Predict(transaction).Score; } [|catch (Exception)|] { return default; }")]
    [InlineData("try { score = engine.Predict(transaction).Score; } catch (OperationCanceledException) { throw; } [|catch|] { return -1f; }")]
    [InlineData("try { for (;;) { score = engine.Predict(transaction).Score; } } [|catch (SystemException)|] { return float.NaN; }")]
    [InlineData("while (score > 0) try { score = engine.Predict(transaction).Score; } [|catch|] { continue; }")]
    [InlineData("try { session.Run([]); } [|catch (Microsoft.ML.OnnxRuntime.OnnxRuntimeException)|] { score = 0; }")]
    [InlineData("Func<float> again = () => { try { return engine.Predict(transaction).Score; } [|catch|] { return 0; } }; score = again();")]
    [InlineData("async Task<float[]> Ask() { try { await Task.Yield(); return engine.Predict(transaction).Scores; } [|catch|] { return []; } } score = Ask().Result[0];")]
    [InlineData("try { score = engine.Predict(transaction).Score; } [|catch|] { /* ignored */ }")]
    public Task A_failure_nobody_hears_of(string statements) => Runs(statements);

    [Theory]
    [InlineData("try { score = engine.Predict(transaction).Score; } catch { throw; }")]
    [InlineData("try { score = engine.Predict(transaction).Score; } catch (Exception e) { throw new InvalidOperationException(\"no model\", e); }")]
    [InlineData("try { score = engine.Predict(transaction).Score; } catch (Exception e) { logger.LogError(e, \"no score\"); return 0; }")]
    [InlineData("try { score = engine.Predict(transaction).Score; } catch (Exception e) { Console.WriteLine(e.Message); }")]
    [InlineData("try { score = engine.Predict(transaction).Score; } catch { Failed(); return 0; }")]
    [InlineData("try { score = engine.Predict(transaction).Score; } catch { return ByRules(transaction); }")]
    [InlineData("try { score = engine.Predict(transaction).Score; } catch (OperationCanceledException) { return 0; }")]
    [InlineData("try { score = engine.Predict(transaction).Score; } catch (FileNotFoundException) { return 0; }")]
    [InlineData("try { score = engine.Predict(transaction).Score; } catch (Exception e) when (e is TimeoutException) { return 0; }")]
    [InlineData("try { score = engine.Predict(transaction).Score; } catch { /* the rules below answer where the model cannot */ }")]
    [InlineData("try { score = transaction.Amount; } catch { return 0; } score += engine.Predict(transaction).Score;")]
    [InlineData("try { score = transaction.Amount; } catch { return 0; } finally { score += engine.Predict(transaction).Score; }")]
    [InlineData("try { ask = () => engine.Predict(transaction).Score; } catch { return 0; }")]
    [InlineData("try { score = engine.Predict(transaction).Score; } catch { _failures++; return 0; }")]
    public Task A_failure_somebody_hears_of(string statements) => Runs(statements);

    [Theory]
    [InlineData("bool IsModel(MLContext ml, string path) { try { ml.Model.Load(path, out _); return true; } catch { return false; } }")]
    [InlineData("bool TryScore(PredictionEngine<Fraud.Transaction, Fraud.Prediction> e, out float score) { score = 0; try { score = e.Predict(new()).Score; return true; } catch { return false; } }")]
    public Task A_method_that_asks_whether_it_works(string member) => Verify($"using Microsoft.ML; class Scorer {{ {member} }}");

    [Fact]
    public Task A_top_level_program() => VerifyProgram(
        """
        using Microsoft.ML;
        ITransformer? model = null;
        try { model = new MLContext().Model.Load(args[0], out _); } [|catch|] { }
        Console.WriteLine(model);
        """);

    private static Task Runs(string statements) => Verify(
        $$"""
        using Microsoft.Extensions.Logging;
        using Microsoft.ML;
        class Scorer(PredictionEngine<Fraud.Transaction, Fraud.Prediction> engine, Microsoft.ML.OnnxRuntime.InferenceSession session, ILogger logger)
        {
            int _failures;

            void Failed() => logger.LogError("{Failures}", _failures);

            float ByRules(Fraud.Transaction transaction) => transaction.Amount;

            float Score(Fraud.Transaction transaction, float score, Func<float> ask)
            {
                {{statements}}
                Console.WriteLine((session, ask));
                return score;
            }
        }
        """);
}
