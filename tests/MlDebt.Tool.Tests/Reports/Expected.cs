using System.Runtime.CompilerServices;

namespace MlDebt.Tool.Tests.Reports;

/// <summary>Whole reports as they were looked at and found right; <c>MLDEBT_UPDATE=1</c> writes them anew for another look.</summary>
internal static class Expected
{
    public static void Same(string name, string text, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "Expected", name);
        if (Environment.GetEnvironmentVariable("MLDEBT_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }
}
