using System.Diagnostics;
using FraudScoring.Api;
using FraudScoring.Training;
using Microsoft.ML;

namespace FraudScoring.Tests;

public sealed class TrainingProgramTests : IDisposable
{
    private readonly DirectoryInfo _workingFolder = Directory.CreateTempSubdirectory("fraud-training-");

    [Fact]
    public async Task Program_saves_a_model_the_service_can_use()
    {
        Assert.Equal(0, await RunTrainingAsync());

        var mlContext = new MLContext();
        var saved = Path.Combine(_workingFolder.FullName, "models", "fraud.zip");
        var model = mlContext.Model.Load(saved, out var schema);
        using var engine = mlContext.Model.CreatePredictionEngine<Transaction, FraudPrediction>(model);

        Assert.NotNull(schema.GetColumnOrNull(nameof(Transaction.MerchantRisk)));
        Assert.True(engine.Predict(Samples.Honest).Probability < engine.Predict(Samples.Fraudulent).Probability);
    }

    public void Dispose() => _workingFolder.Delete(recursive: true);

    private async Task<int> RunTrainingAsync()
    {
        var program = typeof(FraudTrainer).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program])
        {
            WorkingDirectory = _workingFolder.FullName,
        })!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
