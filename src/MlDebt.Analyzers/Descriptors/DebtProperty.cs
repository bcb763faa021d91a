using System.Globalization;

namespace MlDebt.Analyzers.Descriptors;

/// <summary>Keys of <c>Diagnostic.Properties</c>: what the analyzer already knows, for fixes, SARIF and the audit.</summary>
public static class DebtProperty
{
    /// <summary>What kind of value must move: a <see cref="DebtKind"/> by name.</summary>
    public const string Kind = "mldebt.kind";

    /// <summary>Proposed name of the options property, in Pascal case.</summary>
    public const string Setting = "mldebt.setting";

    /// <summary>
    /// Proposed name for the value at the additional location of that index: it is written in the same call and moves
    /// together. Further additional locations only show the way.
    /// </summary>
    public static string SettingAt(int index) => Setting + "." + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The member the value decides on or is handed to, for display.</summary>
    public const string Sink = "mldebt.sink";

    /// <summary>Documentation-comment id of the member that holds the finding: what stays when lines move.</summary>
    public const string Symbol = "mldebt.symbol";

    /// <summary>The location of the model the finding is about, where it is one constant text.</summary>
    public const string Model = "mldebt.model";

    /// <summary>What a fix should write instead; absent when unknown.</summary>
    public const string Replacement = "mldebt.replacement";

    /// <summary>Smallest allowed value, invariant culture; absent when unknown.</summary>
    public const string Minimum = "mldebt.minimum";

    /// <summary>Largest allowed value, invariant culture; absent when unknown.</summary>
    public const string Maximum = "mldebt.maximum";
}

/// <summary>What kind of value a finding is about.</summary>
public enum DebtKind
{
    /// <summary>A number handed to an ML API or compared with a score.</summary>
    Threshold,

    /// <summary>A number a quality metric is compared with.</summary>
    QualityGate,

    /// <summary>A number that shapes training.</summary>
    Hyperparameter,

    /// <summary>A path, query or address of data.</summary>
    DataPath,

    /// <summary>A path, directory or URI of a model.</summary>
    ModelPath,

    /// <summary>An address or connection string.</summary>
    Endpoint,

    /// <summary>The name a hosted model is asked for by.</summary>
    ModelId,

    /// <summary>A number that shapes what a language model answers.</summary>
    GenerationParameter,

    /// <summary>A key, token or password; its value is never shown, and never moves.</summary>
    Secret,

    /// <summary>A device or accelerator.</summary>
    Device,

    /// <summary>One setting with several values.</summary>
    Divergence,

    /// <summary>A setting that is configured, but read by hand.</summary>
    RawSetting,

    /// <summary>A choice made by the environment's name.</summary>
    EnvironmentChoice,

    /// <summary>A check that is not made.</summary>
    MissingCheck,

    /// <summary>A test nobody wrote.</summary>
    MissingTest,

    /// <summary>Data or columns that do not mean what the code takes them for.</summary>
    DataUse,

    /// <summary>A pipeline, a model or its training.</summary>
    Pipeline,

    /// <summary>A model or engine that is shared, rebuilt, leaked or destroyed where it serves.</summary>
    UnsafeServing,

    /// <summary>What happens to a model in production and nobody sees.</summary>
    MissingTelemetry,

    /// <summary>What somebody must not be able to read, and can.</summary>
    Exposure,

    /// <summary>A step of a deployment that a person or a program does by itself.</summary>
    ManualStep,

    /// <summary>Debt somebody knows of and wrote down where nobody looks.</summary>
    Admission,
}
