using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace MlDebt.Analyzers.Options;

/// <summary>
/// One key a team may set in <c>.editorconfig</c>: <c>mldebt.key</c> for all rules, <c>mldebt.MLD302.key</c> for one;
/// <c>dotnet_code_quality.key</c> and <c>dotnet_code_quality.MLD302.key</c> are read as well.
/// </summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Key">The key without its prefix.</param>
/// <param name="Default">What holds when the key is absent or cannot be read.</param>
/// <param name="Summary">One sentence for the options page.</param>
/// <param name="Read">Reads the value; null when the text is none.</param>
public sealed record MlDebtOption<T>(string Key, T Default, string Summary, Func<string, T?> Read) : IMlDebtOption
    where T : notnull
{
    /// <inheritdoc/>
    public string DefaultText => Default switch
    {
        bool flag => flag ? "true" : "false",
        IEnumerable<double> numbers => string.Join(", ", numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))),
        IEnumerable<string> words => string.Join(", ", words),
        _ => Convert.ToString(Default, CultureInfo.InvariantCulture) ?? "",
    };
}

/// <summary>An option without its type, for the options page and its test.</summary>
public interface IMlDebtOption
{
    /// <summary>The key without its prefix.</summary>
    string Key { get; }

    /// <summary>One sentence for the options page.</summary>
    string Summary { get; }

    /// <summary>The default as a file would spell it.</summary>
    string DefaultText { get; }
}

/// <summary>Whether handing an object over hands over the duty to dispose it.</summary>
internal static class Transfers
{
    /// <summary>It does, whoever takes it.</summary>
    public const string Always = "true";

    /// <summary>It does not, whoever takes it.</summary>
    public const string Never = "false";

    /// <summary>It may, unless the library's own documentation says that it does not.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Every option there is.</summary>
public static class MlDebtOptionTable
{
    /// <summary>Debt rules speak in test projects too.</summary>
    public static readonly MlDebtOption<bool> AnalyzeTests = new("analyze_tests", false, "Report debt in test projects too.", Flag);

    /// <summary>Files that ML.NET Model Builder wrote are analyzed like any other.</summary>
    public static readonly MlDebtOption<bool> AnalyzeModelBuilderCode = new("analyze_model_builder_code", false, "Report debt in files that ML.NET Model Builder generated.", Flag);

    /// <summary>Numbers that never count as a hard-coded decision.</summary>
    public static readonly MlDebtOption<ImmutableArray<double>> AllowedValues = new("allowed_values", ImmutableArray.Create(0.0, 1.0, -1.0), "Numbers that are never reported as a decision.", Numbers);

    /// <summary>A value that repeats the library's own default is not reported.</summary>
    public static readonly MlDebtOption<bool> IgnoreDefaults = new("ignore_defaults", false, "Do not report a value that repeats the library's own default.", Flag);

    /// <summary>Addresses that are the same everywhere, by prefix.</summary>
    public static readonly MlDebtOption<ImmutableArray<string>> AllowedEndpoints = new(
        "allowed_endpoints", ImmutableArray.Create("https://api.openai.com", "https://api.anthropic.com", "https://api-inference.huggingface.co", "https://huggingface.co"), "Addresses, by prefix, that are the same in every environment.", Words);

    /// <summary>How many steps a pipeline may have.</summary>
    public static readonly MlDebtOption<int> MaxStages = new("max_stages", 12, "The largest number of steps a pipeline may have.", text => Count(text, 12));

    /// <summary>How many trainers one pipeline may string together.</summary>
    public static readonly MlDebtOption<int> MaxTrainers = new("max_trainers", 1, "The largest number of trainers one pipeline may string together.", text => Count(text, 1));

    /// <summary>Words that say where data comes from.</summary>
    public static readonly MlDebtOption<ImmutableArray<string>> ProvenanceWords = new(
        "provenance_words", ImmutableArray.Create("source", "dataset", "data set", "owner", "licen", "http", "downloaded", "provided by", "collected"), "Words by which a comment says where data comes from.", Words);

    /// <summary>A constructor that is given a disposable object owns it from then on.</summary>
    public static readonly MlDebtOption<string> TransferAtConstructor = new(
        "dispose_ownership_transfer_at_constructor", Transfers.Unknown, "Whether a constructor disposes what it is given: `true`, `false`, or `unknown`, which holds for every one but the library's own.", Word);

    /// <summary>A method that is given a disposable object owns it from then on.</summary>
    public static readonly MlDebtOption<string> TransferAtMethodCall = new(
        "dispose_ownership_transfer_at_method_call", Transfers.Unknown, "The same of a method.", Word);

    /// <summary>Words by which a text says that it is no real secret.</summary>
    public static readonly MlDebtOption<ImmutableArray<string>> PlaceholderWords = new(
        "placeholder_words",
        ImmutableArray.Create("your", "placeholder", "example", "sample", "dummy", "fake", "mock", "test", "demo", "unused", "none", "null", "change", "insert", "replace", "redacted", "enter", "secret", "apikey", "api-key", "api_key", "ollama", "local"),
        "Words that mark a text as no real secret, wherever they stand in it.",
        Words);

    /// <summary>All options, in the order of the options page.</summary>
    public static ImmutableArray<IMlDebtOption> All { get; } = ImmutableArray.Create<IMlDebtOption>(
        AnalyzeTests, AnalyzeModelBuilderCode, AllowedValues, IgnoreDefaults, AllowedEndpoints, MaxStages, MaxTrainers, ProvenanceWords, TransferAtConstructor, TransferAtMethodCall,
        PlaceholderWords);

    private static string Word(string text) => text.Trim().ToLowerInvariant();

    private static bool Flag(string text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);

    private static int Count(string text, int otherwise) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : otherwise;

    private static ImmutableArray<double> Numbers(string text) =>
        Words(text).Select(w => double.TryParse(w, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : (double?)null).OfType<double>().ToImmutableArray();

    private static ImmutableArray<string> Words(string text) =>
        text.Split(',').Select(w => w.Trim()).Where(w => w.Length > 0).ToImmutableArray();
}
