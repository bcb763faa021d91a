using Microsoft.ML;
using Microsoft.ML.Data;

namespace FraudScoring.Training;

/// <summary>Fits the fraud model on labelled transactions.</summary>
public sealed class FraudTrainer
{
    private readonly MLContext _mlContext;

    public FraudTrainer(MLContext mlContext)
    {
        _mlContext = mlContext;
    }

    public TrainedModel Train(IDataView transactions)
    {
        // Card checks of 0.00 and mistyped amounts teach the model nothing.
        var usable = _mlContext.Data.FilterRowsByColumn(transactions, "Amount", lowerBound: 0.01, upperBound: 25000);
        var split = _mlContext.Data.TrainTestSplit(usable, testFraction: 0.25);

        var features = Featurizer().Fit(split.TrainSet);
        var classifier = _mlContext.BinaryClassification.Trainers
            .LbfgsLogisticRegression(labelColumnName: nameof(TransactionRow.IsFraud), l2Regularization: 0.05f)
            .Fit(features.Transform(split.TrainSet));

        // On the raw score: about 60 % probability, what the chargeback team can work through in a day.
        var flagging = _mlContext.BinaryClassification.ChangeModelThreshold(classifier, 0.42f);
        var model = features.Append(flagging);

        var metrics = _mlContext.BinaryClassification.Evaluate(
            model.Transform(split.TestSet), labelColumnName: nameof(TransactionRow.IsFraud));
        return new TrainedModel(model, usable.Schema, metrics);
    }

    private IEstimator<ITransformer> Featurizer() =>
        _mlContext.Transforms.NormalizeLogMeanVariance(
                "LogAmount", nameof(TransactionRow.Amount), useCdf: false)
            .Append(_mlContext.Transforms.Expression(
                "AtNight", "hour => hour < 6 || hour > 22 ? 1f : 0f", nameof(TransactionRow.HourOfDay)))
            .Append(_mlContext.Transforms.Conversion.ConvertType(
                "Foreign", nameof(TransactionRow.IsForeign), DataKind.Single))
            .Append(_mlContext.Transforms.NormalizeMeanVariance(
                "Distance", nameof(TransactionRow.DistanceFromHomeKm)))
            .Append(_mlContext.Transforms.Concatenate(
                "Features", "LogAmount", "AtNight", nameof(TransactionRow.MerchantRisk), "Distance", "Foreign",
                nameof(TransactionRow.PreviousChargebacks)));
}
