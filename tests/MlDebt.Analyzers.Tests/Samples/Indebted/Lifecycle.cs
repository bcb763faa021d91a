using Fraud;
using Microsoft.ML;
using Microsoft.ML.Data;
using OpenAI;
using OpenAI.Chat;
using TorchSharp;

var ml = new MLContext();
var rows = ml.Data.LoadFromTextFile<Transaction>(args[0]);
Lifecycle.Train(ml, rows, args[1]);
Console.WriteLine(Lifecycle.Explain(new OpenAIClient(args[2])));

public static class Lifecycle
{
    private const string Explainer = "gpt-4-0613";

    public static void Train(MLContext ml, IDataView rows, string path)
    {
        var abandoned = ml.Transforms.NormalizeMinMax("Amount").Append(ml.Clustering.Trainers.KMeans("Amount"));
        var scaled = ml.Transforms.NormalizeMinMax("Amount").Fit(rows).Transform(rows);
        var split = ml.Data.TrainTestSplit(scaled, samplingKeyColumnName: nameof(Transaction.Label));
        var pipeline = ml.Transforms.Concatenate("Features", "Amount")
            .Append(ml.Transforms.ProjectToPrincipalComponents("Features", rank: Environment.ProcessorCount))
            .Append(ml.Clustering.Trainers.KMeans())
            .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression());
        pipeline.Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        ml.Model.Save(pipeline.Fit(split.TrainSet), null, path);
    }

    public static ChatClient Explain(OpenAIClient client) => client.GetChatClient(Explainer);

    public static torch.nn.Module Open(torch.nn.Module network, string path) => network.load(path, strict: false);
}
