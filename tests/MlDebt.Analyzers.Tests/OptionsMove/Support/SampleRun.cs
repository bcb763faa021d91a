using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove.Support;

/// <summary>Runs a sample: <c>Probe.Run(settings)</c>, or its entry point, which then leaves its words in <c>Log.Text</c>.</summary>
internal static class SampleRun
{
    public static string Of(Compilation compilation, string[] settings)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var assembly = context.LoadFromStream(image);
            return assembly.GetType("Probe") is { } probe
                ? (string)probe.GetMethod("Run")!.Invoke(null, [settings])!
                : OfProgram(assembly, settings);
        }
        finally
        {
            context.Unload();
        }
    }

    private static string OfProgram(Assembly assembly, string[] settings)
    {
        var entry = assembly.EntryPoint!;
        entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [settings.Select(s => "--" + s).ToArray()]);
        return (string)assembly.GetType("Log")!.GetField("Text")!.GetValue(null)!;
    }
}
