using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Analyzers.Options;

/// <summary>What a team set in <c>.editorconfig</c> and what the build says of the project.</summary>
internal sealed class MlDebtOptions
{
    private readonly AnalyzerConfigOptionsProvider _provider;

    public MlDebtOptions(AnalyzerConfigOptionsProvider provider) => _provider = provider;

    public bool IsTestProject => Property("IsTestProject");

    /// <summary>True for the SDKs of web and worker projects, and for function apps.</summary>
    public bool IsServiceProject => Property("UsingMicrosoftNETSdkWeb") || Property("UsingMicrosoftNETSdkWorker") || Property("FunctionsInProcess") || Property("AzureFunctionsProject");

    /// <summary>An option's value for a tree: the rule's own key, its alias, the general key, its alias, the default.</summary>
    public T Get<T>(MlDebtOption<T> option, SyntaxTree tree, string? rule = null)
        where T : notnull
    {
        var options = _provider.GetOptions(tree);
        if (rule is not null && (options.TryGetValue($"mldebt.{rule}.{option.Key}", out var text) || options.TryGetValue($"dotnet_code_quality.{rule}.{option.Key}", out text)))
            return option.Read(text) ?? option.Default;
        return options.TryGetValue("mldebt." + option.Key, out text) || options.TryGetValue("dotnet_code_quality." + option.Key, out text) ? option.Read(text) ?? option.Default : option.Default;
    }

    private bool Property(string name) =>
        _provider.GlobalOptions.TryGetValue("build_property." + name, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
