using Fraud;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.TimeSeries;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

Training.Main2(args.Length);

public static class Settings
{
    public const int Trees = 250;
    public const double Confidence = 95;
    public static readonly string Data = Path.Combine("data", "train.csv");
}

public static class Training
{
    private static string Absolute(string relative) => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, relative));

    public static void Main2(int history)
    {
        var ml = new MLContext();
        var data = Load<Transaction>(ml, Settings.Data);
        var split = ml.Data.TrainTestSplit(data, testFraction: 0.25);
        var filtered = ml.Data.FilterRowsByColumn(split.TrainSet, "Amount", lowerBound: 5, upperBound: 5000);
        var options = new FastTreeBinaryTrainer.Options { NumberOfTrees = Settings.Trees, LearningRate = 0.05, NumberOfLeaves = 31 };
        var pipeline = ml.Transforms.Concatenate("Features", "Amount")
            .Append(ml.Transforms.DetectIidSpike("Spike", "Amount", Settings.Confidence, history))
            .Append(ml.BinaryClassification.Trainers.FastTree(options));
        var model = pipeline.Fit(filtered);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        if (metrics.Accuracy < 0.85 || metrics is { F1Score: < 0.7 })
            throw new InvalidOperationException($"Only {metrics.Accuracy:P1}");
        ml.Model.Save(model, data.Schema, Absolute($"models/{nameof(Training)}.zip"));
    }

    public static IDataView FromWarehouse(MLContext ml, System.Data.Common.DbProviderFactory factory) =>
        ml.Data.CreateDatabaseLoader<Transaction>().Load(new DatabaseSource(factory, "Server=sql01;Database=Fraud", "SELECT * FROM Transactions"));

    private static IDataView Load<T>(MLContext ml, string file) => ml.Data.LoadFromTextFile<T>(Absolute(file), hasHeader: true);
}
