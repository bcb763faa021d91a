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

    /// <summary>MLD102: nobody says where data comes from.</summary>
    public static readonly DiagnosticDescriptor UndocumentedDataSource = Rule(
        "MLD102", DebtCategory.Data, Promise.Likely,
        "Nobody says where data comes from",
        "{0} takes rows from {1} and no comment says where they come from; write down their source, owner, age and licence",
        "Data without a recorded source cannot be refreshed, corrected or deleted, and nobody can say whether it may be used at all.");

    /// <summary>MLD103: a member of a row type has no column.</summary>
    public static readonly DiagnosticDescriptor BrokenColumnMap = Rule(
        "MLD103", DebtCategory.Data, Promise.Certain,
        "Column map of a row type is broken",
        "{0}, which {1} fills, {2}; {3}",
        "A member the loader cannot fill is an exception when the first rows are read, or a column of zeros that nobody notices.");

    /// <summary>MLD106: preprocessing is fitted before the data is split.</summary>
    public static readonly DiagnosticDescriptor FittedBeforeSplit = Rule(
        "MLD106", DebtCategory.Data, Promise.Certain,
        "Preprocessing is fitted before the data is split",
        "{0} learns from the rows that {1} later tests on; split first, then fit on the training part",
        "What a transformation learns from test rows it tells the model. The measured quality is then better than what production will see.");

    /// <summary>MLD107: the label is the sampling key of a split.</summary>
    public static readonly DiagnosticDescriptor LabelAsSamplingKey = Rule(
        "MLD107", DebtCategory.Data, Promise.Certain,
        "Label is the sampling key of a split",
        "{0} is the label, and {1} keeps rows of one key together: each class is trained on or tested on, never both; leave the key out",
        "Rows that share a sampling key go to one side of a split. With the label as key, whole classes are missing from training or from the test.");

    /// <summary>MLD108: a column is meant by a text.</summary>
    public static readonly DiagnosticDescriptor ColumnByString = Rule(
        "MLD108", DebtCategory.Data, Promise.Likely,
        "Column is meant by a text",
        "{0}, given to {1}, {2}; {3}",
        "A text does not follow when the member it means is renamed, and a misspelt one is found when training starts, or never.");

    /// <summary>MLD110: constants of training's preprocessing are copied.</summary>
    public static readonly DiagnosticDescriptor CopiedPreprocessing = Rule(
        "MLD110", DebtCategory.Data, Promise.Likely,
        "Constants of training are copied by hand",
        "{0} is the {1}, copied by hand; let it travel with the model, in its file or its options",
        "What the training data was normalised with is part of the model. A copy in the code that feeds it stays behind when the model is replaced, and nothing fails but the answers.");

    /// <summary>MLD201: a hosted model that ended, or is announced to end, is asked for.</summary>
    public static readonly DiagnosticDescriptor RetiredModel = Rule(
        "MLD201", DebtCategory.Model, Promise.Certain,
        "Retired or ending hosted model is asked for",
        "{0} is given to {1} and {2}; {3}",
        "A retired model answers every call with an error, or is replaced by another without a word. The day is known in advance; an outage is not needed to learn it.");

    /// <summary>MLD203: a pipeline with too many steps or trainers.</summary>
    public static readonly DiagnosticDescriptor OverlongChain = Rule(
        "MLD203", DebtCategory.Model, Promise.Likely,
        "Pipeline is too long to reason about",
        "{0} strings {1} together; make its parts pipelines with names of their own",
        "In a long chain nobody can say what one step does to the answer, so no step is ever changed, tested alone or removed.");

    /// <summary>MLD205: an obsolete member is used and the compiler's warning is off.</summary>
    public static readonly DiagnosticDescriptor SuppressedObsoleteApi = Rule(
        "MLD205", DebtCategory.Model, Promise.Likely,
        "Obsolete ML API is used and nobody is told",
        "{0} is obsolete and {1} hides it; {2}",
        "What is obsolete is removed one day, or computes what it should not. With the compiler's warning switched off nobody is told before that day.");

    /// <summary>MLD206: a pipeline nothing comes of.</summary>
    public static readonly DiagnosticDescriptor DeadExperiment = Rule(
        "MLD206", DebtCategory.Model, Promise.Likely,
        "Pipeline leads nowhere",
        "{0} {1}; {2}",
        "A pipeline, or a step of one, that is never fitted is an experiment somebody forgot, or a step that everybody believes is there.");

    /// <summary>MLD207: training without a seed.</summary>
    public static readonly DiagnosticDescriptor UnseededTraining = Rule(
        "MLD207", DebtCategory.Model, Promise.Likely,
        "Training has no seed",
        "{0} gives {1} random numbers that nobody fixed; set a seed, without which no two trainings are the same",
        "Without a seed no two trainings give the same model, so a change of quality cannot be told from chance. A seed is necessary, though not always sufficient.");

    /// <summary>MLD208: a network answers in training mode.</summary>
    public static readonly DiagnosticDescriptor TrainingModeInference = Rule(
        "MLD208", DebtCategory.Model, Promise.Certain,
        "Network answers in training mode",
        "{0} was loaded and is still in training mode when {1} asks it; put it into inference mode first",
        "In training mode dropout silences random units and normalisation follows the batch: the same input is answered differently each time, and worse.");

    /// <summary>MLD210: weights are loaded leniently.</summary>
    public static readonly DiagnosticDescriptor LenientWeights = Rule(
        "MLD210", DebtCategory.Model, Promise.Certain,
        "Weights may be missing and nobody looks",
        "{0} with {1} loads whatever fits and leaves the rest as it was initialised; be strict, or check what was loaded",
        "A layer whose weights are missing keeps the random numbers it was made with. The network runs and answers, only worse.");

    /// <summary>MLD212: a model is saved without its schema.</summary>
    public static readonly DiagnosticDescriptor SavedWithoutSchema = Rule(
        "MLD212", DebtCategory.Model, Promise.Likely,
        "Model is saved without its schema",
        "{0} is given no {1}; pass the schema of the training data, which whoever loads the model can then check",
        "The schema in a model file is the only record of the columns the model was trained on. Left out, no loader can tell that its input is another.");

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

    /// <summary>MLD306: a secret is written in the code.</summary>
    public static readonly DiagnosticDescriptor SecretLiteral = Rule(
        "MLD306", DebtCategory.Configuration, Promise.Certain,
        "Secret of an AI service is written in the code",
        "This literal is the {0} given to {1}; revoke it, and read the new one from user secrets, the environment or a vault",
        "A secret in code is known to everybody who can read the repository or the assembly, stays in its history, and cannot be rotated without a release.");

    /// <summary>MLD307: the id of a hosted model is written in the code.</summary>
    public static readonly DiagnosticDescriptor HostedModelId = Rule(
        "MLD307", DebtCategory.Configuration, Promise.Likely,
        "Id of a hosted model is hard-coded",
        "{0} is the model that {1} asks for; move it to {2}",
        "Providers retire hosted models every few months. An id in code means that each retirement, price change and comparison is a release.");

    /// <summary>MLD308: a generation parameter is written in the code.</summary>
    public static readonly DiagnosticDescriptor GenerationParameter = Rule(
        "MLD308", DebtCategory.Configuration, Promise.Likely,
        "Generation parameter is hard-coded",
        "{0} is the {1} of {2}; move it to {3}",
        "Temperature, token limit and penalties must follow the model and the prompt. As literals they cannot be tuned or compared without a release.");

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

    /// <summary>MLD402: no test reaches or runs a model load.</summary>
    public static readonly DiagnosticDescriptor UncoveredModelLoad = Rule(
        "MLD402", DebtCategory.Testing, Promise.Certain,
        "No test reaches or runs a model load",
        "{0} in {1} {2}; call {1} from a test that checks the model it loads",
        "A model that no test loads fails first in production: a missing file, another version or other columns show only when it is loaded.");

    /// <summary>MLD312: the device or accelerator is written in the code.</summary>
    public static readonly DiagnosticDescriptor HardwiredDevice = Rule(
        "MLD312", DebtCategory.Configuration, Promise.Likely,
        "Device or accelerator is hard-coded",
        "{0} ties {1} to one device; move it to {2}",
        "A device number or accelerator in code fails on every machine that is built differently, and wastes the ones that have more.");

    /// <summary>MLD313: options that decide in ML code are bound without validation.</summary>
    public static readonly DiagnosticDescriptor UnvalidatedOptions = Rule(
        "MLD313", DebtCategory.Configuration, Promise.Likely,
        "Options of ML code are bound without validation",
        "{0} is bound unchecked although {1}; append ValidateDataAnnotations().ValidateOnStart()",
        "A mistyped threshold or an empty model path binds without a word and decides wrongly for as long as nobody looks. Validation stops the service at start instead.");

    /// <summary>MLD314: one decision has different values in different places.</summary>
    public static readonly DiagnosticDescriptor DivergingSettings = Rule(
        "MLD314", DebtCategory.Configuration, Promise.Likely,
        "One decision has different values in different places",
        "{0} decides on {1} here, but {2}; give both one setting, or names that tell them apart",
        "Copies of one threshold drift apart when only one of them is tuned, and then two parts of a system disagree about the same prediction.");

    /// <summary>MLD406: the input schema of a loaded model is ignored.</summary>
    public static readonly DiagnosticDescriptor IgnoredInputSchema = Rule(
        "MLD406", DebtCategory.Testing, Promise.Likely,
        "Input schema of a loaded model is ignored",
        "The input schema that {0} answers is never read; check its columns against {1} before the model serves",
        "A model trained on other columns loads without a word and predicts from defaults; its schema is the only witness.");

    /// <summary>MLD407: nothing is prepared for a model that cannot be loaded.</summary>
    public static readonly DiagnosticDescriptor UnhandledLoadFailure = Rule(
        "MLD407", DebtCategory.Testing, Promise.Likely,
        "Failure to load a model is not handled",
        "{0} in {1} meets a missing or broken model with a bare exception; check that the model is there, or catch and say which model failed",
        "A model artefact is deployed apart from the code. When it is missing or broken, the first request fails with an exception that names neither model nor cure.");

    /// <summary>MLD411: no test runs what happens when a model cannot be loaded.</summary>
    public static readonly DiagnosticDescriptor UntestedFailureBranch = Rule(
        "MLD411", DebtCategory.Testing, Promise.Likely,
        "No test runs the failure branch of a model load",
        "No test ran the {0} branch of the model load in {1}; give it a test with a missing or broken model",
        "What a service does without its model is decided in a branch that runs only on the worst day; a test is the only rehearsal.");

    /// <summary>MLD501: an engine that is not thread-safe is shared.</summary>
    public static readonly DiagnosticDescriptor SharedPredictionEngine = Rule(
        "MLD501", DebtCategory.Infrastructure, Promise.Certain,
        "Prediction engine is shared between threads",
        "{0} holds a {1}, which one thread at a time may use, and {2} share it; give each thread its own, or let a pool serve the model",
        "Two threads in one engine overwrite each other's row: predictions get mixed up, or fail, only under load and without a trace of why.");

    /// <summary>MLD502: something costly is made anew by each call.</summary>
    public static readonly DiagnosticDescriptor RebuiltPerCall = Rule(
        "MLD502", DebtCategory.Infrastructure, Promise.Certain,
        "Expensive ML object is rebuilt on every call",
        "{0} runs anew {1}; call it once and keep what it makes",
        "Loading a model or opening a session costs a thousand times what a prediction costs, and what is not kept is not freed in time: throughput collapses under load.");

    /// <summary>MLD503: an object that holds native memory is never disposed.</summary>
    public static readonly DiagnosticDescriptor UndisposedModel = Rule(
        "MLD503", DebtCategory.Infrastructure, Promise.Certain,
        "Native ML object is not disposed",
        "The {0} of {1} holds native memory and is never disposed; declare it with using",
        "Native memory is invisible to the garbage collector: a session, result or context that nobody disposes grows the process until it is killed under load.");

    /// <summary>MLD504: disposing an engine destroys a model that others use.</summary>
    public static readonly DiagnosticDescriptor DisposedSharedModel = Rule(
        "MLD504", DebtCategory.Infrastructure, Promise.Certain,
        "Disposing the engine destroys the shared model",
        "Disposing this engine disposes {0} too, which is used after it; give {1} options that leave the model to its owner",
        "An engine owns its model unless told otherwise: the second call finds a disposed model, and one with native parts ends the process.");

    /// <summary>MLD506: a chat pipeline has no telemetry, or has it in the wrong place.</summary>
    public static readonly DiagnosticDescriptor MissingTelemetry = Rule(
        "MLD506", DebtCategory.Infrastructure, Promise.Likely,
        "Chat pipeline has no telemetry where it counts",
        "{0} {1}; add telemetry as the innermost link",
        "Tokens, latency and failures of a language model are known to its pipeline alone. Nobody can say what an answer cost, or why it was slow.");

    /// <summary>MLD508: prompts and answers are exported everywhere.</summary>
    public static readonly DiagnosticDescriptor ExportedPrompts = Rule(
        "MLD508", DebtCategory.Infrastructure, Promise.Certain,
        "Prompts and answers are always exported",
        "{0} puts prompts and answers into telemetry in every environment; set {1} from configuration that production leaves off",
        "Prompts hold what people type: names, health, secrets. Traces are kept for long, read by many and sent to third parties.");

    /// <summary>MLD509: a served model cannot be exchanged or told from another.</summary>
    public static readonly DiagnosticDescriptor UnidentifiablePool = Rule(
        "MLD509", DebtCategory.Infrastructure, Promise.Likely,
        "Model pool cannot be updated or identified",
        "{0} {1}; name the model and let a new one replace it while the service runs",
        "A model that is replaced by a restart only is replaced late, rolled back later, and nobody can say which one answered.");

    /// <summary>MLD511: a failure of a model is swallowed.</summary>
    public static readonly DiagnosticDescriptor SwallowedModelFailure = Rule(
        "MLD511", DebtCategory.Infrastructure, Promise.Likely,
        "Model failure is swallowed",
        "When {0} fails, the caller gets {1} and nobody hears of it; log the failure and rethrow it or answer it as one",
        "A default that looks like a prediction is acted upon. The model may have been down for weeks before somebody asks why every answer is the same.");

    /// <summary>MLD513: a model is deployed by hand.</summary>
    public static readonly DiagnosticDescriptor ManualDeployment = Rule(
        "MLD513", DebtCategory.Infrastructure, Promise.Likely,
        "Model is deployed by hand",
        "{0} {1}; let a pipeline publish the model and configuration name it",
        "A step that a person or a program on one machine takes is not reviewed, recorded or repeated, and is forgotten on the day it matters.");

    /// <summary>MLD514: nobody sees what a served model answers.</summary>
    public static readonly DiagnosticDescriptor UnmonitoredPrediction = Rule(
        "MLD514", DebtCategory.Infrastructure, Promise.Likely,
        "Prediction is not monitored",
        "{0} answers {1}, and nothing on the way logs, measures or traces it; record duration, outcome and model",
        "A model in production fails by drifting, slowing down and answering nonsense. Without a record of its answers customers are the monitoring.");

    /// <summary>MLD515: a comment admits debt at ML code.</summary>
    public static readonly DiagnosticDescriptor AdmittedDebt = Rule(
        "MLD515", DebtCategory.Infrastructure, Promise.Advisory,
        "ML debt is admitted in a comment",
        "\"{0}\" at code that calls {1} names no issue and no date; add one, or pay the debt",
        "Debt that only a comment knows is never planned. An issue or a date makes it somebody's.");

    private static DiagnosticDescriptor Rule(string id, string category, Promise promise, string title, string message, string description) =>
        new(id, title, message, category, promise.Severity(), promise.IsOnByDefault(), description, HelpBase + id + ".md");
}
