using Fraud;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

File.Copy("fraud.zip", Path.Combine("..", "Web", "wwwroot", "fraud.zip"), overwrite: true);
var services = new ServiceCollection();
Serving.Add(services, args[0]);

public static class Serving
{
    public static void Add(IServiceCollection services, string key)
    {
        services.AddSingleton<Engines>();
        services.AddChatClient(new OpenAI.Chat.ChatClient("gpt-4o", key).AsIChatClient()).UseFunctionInvocation();
        services.AddChatClient(new OpenAI.Chat.ChatClient("gpt-4o", key).AsIChatClient()).UseOpenTelemetry(configure: c => c.EnableSensitiveData = true);
        services.AddPredictionEnginePool<Transaction, Prediction>().FromFile("fraud.zip");
    }
}

public sealed class Engines(PredictionEngine<Transaction, Prediction> engine, ITransformer model, MLContext ml)
{
    // HACK: two engines until the pool works
    public float Once(Transaction transaction)
    {
        using var other = ml.Model.CreatePredictionEngine<Transaction, Prediction>(model);
        return engine.Predict(transaction).Score + other.Predict(transaction).Score;
    }

    public float? Try(Transaction transaction)
    {
        try
        {
            return engine.Predict(transaction).Score;
        }
        catch (Exception)
        {
            return null;
        }
    }
}

public class ScoreController(Engines engines, PredictionEnginePool<Transaction, Prediction> pool) : ControllerBase
{
    [HttpPost]
    public float Post(Transaction transaction) => engines.Once(transaction) + pool.Predict(transaction).Score;

    [HttpGet]
    public int Inputs(IReadOnlyCollection<NamedOnnxValue> inputs)
    {
        var session = new InferenceSession("fraud.onnx");
        foreach (var result in session.Run(inputs))
            if (result.Name.Length > 0)
                return 1;
        return 0;
    }
}
