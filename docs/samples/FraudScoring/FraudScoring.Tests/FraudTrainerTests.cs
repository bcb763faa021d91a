using FraudScoring.Api;
using FraudScoring.Training;
using Microsoft.ML;

namespace FraudScoring.Tests;

public sealed class FraudTrainerTests
{
    private static readonly string Extract = Path.Combine(AppContext.BaseDirectory, "data", "transactions.csv");

    [Fact]
    public void Model_tells_fraud_from_honest_transactions()
    {
        var trained = Train(new MLContext(seed: 7));

        Assert.InRange(trained.Metrics.AreaUnderRocCurve, 0.80, 0.95);
    }

    [Fact]
    public void Two_runs_with_one_seed_answer_alike()
    {
        var first = Predict(new MLContext(seed: 7), Samples.Doubtful);
        var second = Predict(new MLContext(seed: 7), Samples.Doubtful);

        Assert.Equal(first, second, tolerance: 0.0001f);
    }

    [Fact]
    public void Shipped_model_is_the_one_the_trainer_makes()
    {
        using var shipped = new FraudModel();

        var retrained = Predict(new MLContext(seed: 7), Samples.Doubtful);

        Assert.Equal(shipped.Predict(Samples.Doubtful).Probability, retrained, tolerance: 0.01f);
    }

    private static TrainedModel Train(MLContext mlContext) =>
        new FraudTrainer(mlContext).Train(new TransactionSource(mlContext).FromCsv(Extract));

    private static float Predict(MLContext mlContext, Transaction transaction)
    {
        using var engine = mlContext.Model.CreatePredictionEngine<Transaction, FraudPrediction>(Train(mlContext).Model);
        return engine.Predict(transaction).Probability;
    }
}
