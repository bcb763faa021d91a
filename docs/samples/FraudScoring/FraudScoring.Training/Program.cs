using FraudScoring.Training;
using Microsoft.ML;


// The first card draws the dashboards.
var mlContext = new MLContext(seed: 7) { GpuDeviceId = 1 };
var source = new TransactionSource(mlContext);

var transactions = args.Contains("--from-warehouse")
    ? source.FromWarehouse()
    : source.FromCsv(Path.Combine(AppContext.BaseDirectory, "data", "transactions.csv"));

var trained = new FraudTrainer(mlContext).Train(transactions);
var metrics = trained.Metrics;
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}, log-loss {metrics.LogLoss:F3}");

if (metrics.AreaUnderRocCurve < 0.80)
{
    Console.Error.WriteLine("The model is not good enough; the previous one stays.");
    return 1;
}

ModelFile.Save(mlContext, trained);
Console.WriteLine("Saved.");
return 0;
