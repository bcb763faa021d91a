using Microsoft.ML;

Console.WriteLine(Models.Open(args[0]));
Console.WriteLine(Models.OpenOrNot(args[1]));

public static class Models
{
    public static ITransformer Open(string path) => new MLContext(1).Model.Load(path, out _);

    public static ITransformer? OpenOrNot(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            return new MLContext(1).Model.Load(path, out _);
        }
        catch (FormatException)
        {
            Console.Error.WriteLine(path);
            return null;
        }
    }
}
