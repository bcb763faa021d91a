using System.Globalization;
using System.Text;

namespace MlDebt.Analyzers.Tests.Infrastructure;

/// <summary>Coverage reports for snippets.</summary>
internal static class Coverage
{
    /// <summary>A Cobertura report in which every line of the files was counted, and none but those listed ran.</summary>
    public static string Report(IEnumerable<string> files, params int[] ran)
    {
        var report = new StringBuilder("<?xml version=\"1.0\"?><coverage line-rate=\"0\" timestamp=\"1\"><packages><package name=\"p\"><classes>");
        foreach (var file in files)
        {
            report.Append(CultureInfo.InvariantCulture, $"<class name=\"C\" filename=\"{file}\"><methods/><lines>");
            for (var line = 1; line <= 200; line++)
                report.Append(CultureInfo.InvariantCulture, $"<line number=\"{line}\" hits=\"{(ran.Contains(line) ? 1 : 0)}\" branch=\"False\"/>");
            report.Append("</lines></class>");
        }

        return report.Append("</classes></package></packages></coverage>").ToString();
    }

    /// <summary>A report in which no line of any file these tests use ran.</summary>
    public static void Nothing(MlTestSettings project) => project.AdditionalFiles["/coverage.cobertura.xml"] =
        Report(["Test0.cs", "Test1.cs", "FraudModel.cs", "FraudModel.consumption.cs", "FraudModel.training.cs", "FraudModel.evaluate.cs"]);
}
