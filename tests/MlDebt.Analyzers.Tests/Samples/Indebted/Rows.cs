using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime.Tensors;
using TorchSharp;
using static TorchSharp.torch;

Console.WriteLine(Rows.Read(new MLContext(1), args[0]).Schema.Count + Pictures.Make(new float[3]).Length + Network.Ask(args[1], ones(2)).NumberOfElements);

public sealed class Ride
{
    [LoadColumn(0)]
    public float Distance { get; set; }

    public float Fare { get; set; }
}

public static class Rows
{
    public static IDataView Read(MLContext ml, string path)
    {
        var data = ml.Data.LoadFromTextFile<Ride>(path);
#pragma warning disable CS0618
        var pipeline = ml.Transforms.CopyColumns("Copy", "Distance").Append(ml.Transforms.DetectIidSpike("Spike", "Copy", Environment.ProcessorCount, data.Schema.Count));
#pragma warning restore CS0618
        return pipeline.Fit(data).Transform(data);
    }
}

public static class Pictures
{
    private static readonly float[] Mean = [0.485f, 0.456f, 0.406f];

    public static DenseTensor<float> Make(float[] pixels) => new(pixels.Zip(Mean, (p, m) => p - m).ToArray(), [1, 3]);
}

public static class Network
{
    public static Tensor Ask(string path, Tensor input)
    {
        var net = nn.Sequential(("drop", nn.Dropout()), ("out", nn.Linear(2, 1)));
        net.load(path);
        return net.call(input);
    }
}
