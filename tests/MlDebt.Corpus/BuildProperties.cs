using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Corpus;

/// <summary>The MSBuild properties an analyzer can see; the .editorconfig files of the analysed code are left out on purpose.</summary>
internal sealed class BuildProperties(ProjectFolder project) : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc />
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(Of(project));

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Values.None;

    /// <summary>The keys and values.</summary>
    public static IReadOnlyDictionary<string, string> Of(ProjectFolder project) => new Dictionary<string, string>(AnalyzerConfigOptions.KeyComparer)
    {
        ["build_property.IsTestProject"] = project.IsTest ? "true" : "",
        ["build_property.UsingMicrosoftNETSdkWeb"] = project.IsWeb ? "true" : "",
        ["build_property.OutputType"] = project.OutputType,
        ["build_property.RootNamespace"] = project.RootNamespace,
        ["build_property.ProjectDir"] = project.Directory + Path.DirectorySeparatorChar,
    };

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Values None = new(new Dictionary<string, string>());

        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
