namespace MlDebt.Analyzers.Tests.Infrastructure;

/// <summary>The domain that snippets are about, so that each shows its own point only.</summary>
public static class Fraud
{
    /// <summary>Input and output of a fraud model, and one of a service that serves it.</summary>
    public const string Types =
        """
        namespace Fraud;

        // Source: made up.
        public sealed class Transaction
        {
            [Microsoft.ML.Data.LoadColumn(0)] public float Amount { get; set; }
            [Microsoft.ML.Data.LoadColumn(1)] public float Label { get; set; }
            [Microsoft.ML.Data.LoadColumn(2)] public int Count { get; set; }
        }

        public sealed class Prediction
        {
            public bool PredictedLabel { get; set; }
            public float Score { get; set; }
            public float Probability { get; set; }
            public float[] Scores { get; set; } = [];
            public string Name { get; set; } = "";
        }

        public interface IEngines
        {
            Microsoft.ML.PredictionEngine<Transaction, Prediction> Engine { get; }
        }
        """;
}
