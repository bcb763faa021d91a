using Microsoft.ML;

namespace FraudScoring.Training;

/// <summary>Writes the model where the service's build picks it up.</summary>
public static class ModelFile
{
    public static void Save(MLContext mlContext, TrainedModel trained)
    {
        Directory.CreateDirectory("models");
        mlContext.Model.Save(trained.Model, trained.InputSchema, "models/fraud.zip");
    }
}
