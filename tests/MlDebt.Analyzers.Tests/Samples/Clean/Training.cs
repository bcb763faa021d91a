using Fraud;
using Microsoft.Extensions.Options;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var settings = new TrainingSettings { DataPath = args[0], ModelPath = args[1] };
Console.WriteLine(new FraudTraining(settings).Run());

public sealed class TrainingSettings
{
    public required string DataPath { get; init; }

    public required string ModelPath { get; init; }

    public double TestFraction { get; init; } = 0.2;

    public int Trees { get; init; } = 250;

    public double LeastAccuracy { get; init; } = 0.8;
}

public sealed class FraudTraining(TrainingSettings settings)
{
    public bool Run()
    {
        var ml = new MLContext(seed: 42);
        var data = ml.Data.LoadFromTextFile<Transaction>(settings.DataPath, hasHeader: true, separatorChar: ',');
        var split = ml.Data.TrainTestSplit(data, settings.TestFraction);
        var trainer = ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options { NumberOfTrees = settings.Trees, LabelColumnName = "Label" });
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Transaction.Amount)).Append(trainer);
        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        if (!IsGoodEnough(metrics))
            return false;
        ml.Model.Save(model, data.Schema, settings.ModelPath);
        return true;
    }

    public static PredictionEngine<Transaction, Prediction> Open(MLContext ml, string path)
    {
        var model = ml.Model.Load(path, out var schema);
        foreach (var name in new[] { "Amount" })
            if (schema.GetColumnOrNull(name) is null)
                throw new InvalidDataException($"The model was trained without {name}.");
        return ml.Model.CreatePredictionEngine<Transaction, Prediction>(model);
    }

    private bool IsGoodEnough(CalibratedBinaryClassificationMetrics metrics) =>
        metrics.Accuracy >= settings.LeastAccuracy && metrics.LogLossReduction > 0;
}
