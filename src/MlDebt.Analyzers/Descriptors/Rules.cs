using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Descriptors;

/// <summary>
/// The whole product on one page: every rule, with the words its user reads. The property's name is the rule's stem;
/// its analyzer, fix, tests and page carry the same stem.
/// </summary>
public static class Rules
{
    private const string HelpBase = "https://github.com/mldebt/mldebt-analyzers/blob/main/docs/rules/";

    /// <summary>MLD001: a line of a team's own facts or models file cannot be read.</summary>
    public static readonly DiagnosticDescriptor UnreadableFact = Rule(
        "MLD001", DebtCategory.Libraries, Promise.Certain,
        "Line of a facts or models file cannot be read",
        "Line {0} does not count: {1}; mend it or delete it",
        "A team's own facts and models files tell the rules what its wrappers mean. A line that cannot be read would leave debt unseen without a word.");

    /// <summary>MLD101: the source of training or reference data is hard-wired.</summary>
    public static readonly DiagnosticDescriptor HardwiredDataSource = Rule(
        "MLD101", DebtCategory.Data, Promise.Likely,
        "Data source is hard-coded",
        "{0} is the data source given to {1}; move it to {2}",
        "A data source in code ties training to one machine and one snapshot, and leaves no record of which data made the model.");

    /// <summary>MLD301: a threshold literal is given to an ML API.</summary>
    public static readonly DiagnosticDescriptor ThresholdArgument = Rule(
        "MLD301", DebtCategory.Configuration, Promise.Certain,
        "Threshold given to an ML API is hard-coded",
        "{0} is the {1} of {2}; move it to {3}",
        "A threshold, confidence level or bound decides how a model behaves. As a literal it cannot be tuned, reviewed or rolled back without a release.");

    /// <summary>MLD302: a model score or metric is compared with a literal.</summary>
    public static readonly DiagnosticDescriptor ScoreThreshold = Rule(
        "MLD302", DebtCategory.Configuration, Promise.Certain,
        "Model score is compared with a hard-coded number",
        "{0} decides on {1}; move it to {2}",
        "The number a score is compared with is a business rule that must follow the model: every retraining shifts the scores it was chosen for.");

    /// <summary>MLD303: a hyperparameter literal is given to a trainer, transform or experiment.</summary>
    public static readonly DiagnosticDescriptor HyperparameterLiteral = Rule(
        "MLD303", DebtCategory.Configuration, Promise.Likely,
        "Hyperparameter is hard-coded",
        "{0} is the {1} of {2}; move it to {3}",
        "A hyperparameter in code is not recorded with the run, cannot be searched, and hides which values produced the model in production.");

    /// <summary>MLD304: an environment-specific endpoint or connection stands in ML code.</summary>
    public static readonly DiagnosticDescriptor EnvironmentEndpoint = Rule(
        "MLD304", DebtCategory.Configuration, Promise.Certain,
        "Endpoint or connection of ML code is hard-coded",
        "{0} ties {1} to one environment; move it to {2}",
        "An address or connection string in code cannot differ between development, test and production without a release.");

    /// <summary>MLD305: the location of a model artefact is hard-wired.</summary>
    public static readonly DiagnosticDescriptor ModelLocation = Rule(
        "MLD305", DebtCategory.Configuration, Promise.Certain,
        "Location of a model artefact is hard-coded",
        "{0} is the model location given to {1}; move it to {2}",
        "A model location in code means that a new model is a new release, and that nobody can roll back by configuration.");

    /// <summary>MLD310: ML behaviour branches on the environment's name.</summary>
    public static readonly DiagnosticDescriptor EnvironmentBranch = Rule(
        "MLD310", DebtCategory.Configuration, Promise.Certain,
        "ML behaviour branches on the environment's name",
        "{0} chooses {1}; make the choice a setting, so that every environment runs the same code",
        "Code that runs a different model, threshold or endpoint in production was never tested anywhere else.");

    /// <summary>MLD311: a setting is read as raw text in ML code.</summary>
    public static readonly DiagnosticDescriptor AdHocSetting = Rule(
        "MLD311", DebtCategory.Configuration, Promise.Likely,
        "Setting of ML code is read ad hoc",
        "{0} is read as raw text for {1}; bind it to {2}",
        "A setting read by key where it is used has no type, no default, no validation and no one place that lists it.");

    /// <summary>MLD406: the input schema of a loaded model is ignored.</summary>
    public static readonly DiagnosticDescriptor IgnoredInputSchema = Rule(
        "MLD406", DebtCategory.Testing, Promise.Likely,
        "Input schema of a loaded model is ignored",
        "The input schema that {0} answers is never read; check its columns against {1} before the model serves",
        "A model trained on other columns loads without a word and predicts from defaults; its schema is the only witness.");

    private static DiagnosticDescriptor Rule(string id, string category, Promise promise, string title, string message, string description) =>
        new(id, title, message, category, promise.Severity(), promise.IsOnByDefault(), description, HelpBase + id + ".md");
}
