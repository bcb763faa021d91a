using Xunit;
using Fix = MlDebt.Analyzers.Tests.Infrastructure.FixTest<MlDebt.Analyzers.Rules.Infrastructure.RebuiltPerCallAnalyzer, MlDebt.Analyzers.CodeFixes.Rules.Infrastructure.RebuiltPerCallCodeFix>;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>The fix of MLD502.</summary>
public class RebuiltPerCallFixTests
{
    [Fact]
    public Task Two_methods_of_one_class() => Fix.Fixes(
        """
        using Microsoft.ML;
        using Microsoft.ML.OnnxRuntime;

        public class FraudModel
        {
            private const string File = "fraud.zip";

            /// <summary>Asks the model.</summary>
            public static Fraud.Prediction Predict(Fraud.Transaction transaction)
            {
                // Load the model
                MLContext ml = new MLContext();
                var model = [|ml.Model.Load(File, out var schema)|]; // each time
                var engine = ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model);

                // Use it
                return engine.Predict(transaction);
            }

            public int Score(float row)
            {
                using var session = [|new InferenceSession("fraud.onnx")|];
                return session.InputNames.Count + (int)row;
            }
        }
        """,
        """
        using Microsoft.ML;
        using Microsoft.ML.OnnxRuntime;

        public class FraudModel
        {
            private const string File = "fraud.zip";

            private static readonly ThreadLocal<PredictionEngine<Fraud.Transaction, Fraud.Prediction>> Engine = new ThreadLocal<PredictionEngine<Fraud.Transaction, Fraud.Prediction>>(MakeEngine);

            private static PredictionEngine<Fraud.Transaction, Fraud.Prediction> MakeEngine()
            {
                // Load the model
                MLContext ml = new MLContext();
                var model = ml.Model.Load(File, out var schema); // each time
                return ml.Model.CreatePredictionEngine<Fraud.Transaction, Fraud.Prediction>(model);
            }

            /// <summary>Asks the model.</summary>
            public static Fraud.Prediction Predict(Fraud.Transaction transaction)
            {

                // Use it
                return Engine.Value!.Predict(transaction);
            }

            private static readonly Lazy<InferenceSession> Session = new Lazy<InferenceSession>(MakeSession);

            private static InferenceSession MakeSession()
            {
                return new InferenceSession("fraud.onnx");
            }

            public int Score(float row)
            {
                return Session.Value.InputNames.Count + (int)row;
            }
        }
        """);

    [Theory]
    [InlineData("public float Score(Fraud.Transaction t) { var model = _ml.[|Model.Load(\"fraud.zip\", out _)|]; return model is null ? 0 : t.Amount; }")]
    [InlineData("public float Score(Fraud.Transaction t) => [|_ml.Model.Load(\"fraud.zip\", out _)|] is null ? 0 : t.Amount;")]
    [InlineData("public float Score(Fraud.Transaction t) { var ml = new MLContext(seed: t.Count); var model = [|ml.Model.Load(\"fraud.zip\", out _)|]; return model.Transform(null).Schema.Count; }")]
    [InlineData("public float Score(Fraud.Transaction t) { var ml = new MLContext(); var model = [|ml.Model.Load(\"fraud.zip\", out var schema)|]; return model.Transform(null).Schema.Count + schema.Count; }")]
    [InlineData("public float Score(Fraud.Transaction t) { var ml = new MLContext(); if (t.Amount > 3) return 0; var model = [|ml.Model.Load(\"fraud.zip\", out _)|]; return model.Transform(null).Schema.Count; }")]
    public Task Refused_where_the_call_or_the_object_takes_part(string member) => Fix.Offers_nothing(
        $$"""
        using Microsoft.ML;
        public class Scorer { private readonly MLContext _ml = new(); {{member.Replace("_ml.[|", "[|_ml.", StringComparison.Ordinal)}} public override string ToString() => $"{_ml}"; }
        """);
}
