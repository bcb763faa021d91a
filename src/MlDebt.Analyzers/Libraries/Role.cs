namespace MlDebt.Analyzers.Libraries;

/// <summary>
/// What a library member means to a rule. The set is closed: a rule asks for a role and never spells an API name.
/// Each role is explained in <c>docs/adding-a-rule.md</c>.
/// </summary>
public enum Role
{
    /// <summary>A number that decides: threshold, confidence level, sensitivity, bound, IoU. On a parameter, property or field.</summary>
    [AskedBy("MLD301")]
    Threshold,

    /// <summary>A number that shapes training: rate, tree count, window, horizon, fold, fraction. On a parameter, property or field.</summary>
    [AskedBy("MLD303")]
    Hyperparameter,

    /// <summary>Where a model artefact is read, written or served from. On a parameter, property or field.</summary>
    [AskedBy("MLD305", "MLD401")]
    ModelLocation,

    /// <summary>Where training or reference data comes from. On a parameter, property or field.</summary>
    [AskedBy("MLD101", "MLD102")]
    DataLocation,

    /// <summary>An address, host or connection string an ML object talks to. On a parameter, property or field.</summary>
    [AskedBy("MLD304")]
    Endpoint,

    /// <summary>An address property that belongs to ML only where its type also touches ML (an <c>HttpClient</c>'s base address).</summary>
    [AskedBy("MLD304")]
    NeutralEndpoint,

    /// <summary>A call that reads a model artefact and answers a model.</summary>
    [AskedBy("MLD401", "MLD406", "MLD407", "MLD502")]
    ModelLoad,

    /// <summary>A call that turns a model into predictions or predictors.</summary>
    [AskedBy("MLD401", "MLD511", "MLD514")]
    ModelUse,

    /// <summary>A member whose value was computed by a model.</summary>
    [AskedBy("MLD302", "MLD409")]
    ModelOutput,

    /// <summary>A type or method one of whose type arguments is filled with what a model computed.</summary>
    [AskedBy("MLD302")]
    PredictionType,

    /// <summary>A member whose value measures a model's quality.</summary>
    [AskedBy("MLD302", "MLD405")]
    Metric,

    /// <summary>A call that trains a model.</summary>
    [AskedBy("MLD106", "MLD207", "MLD403", "MLD404")]
    Training,

    /// <summary>A call whose result carries the values of its receiver or arguments on.</summary>
    [AskedBy("MLD302")]
    PassThrough,

    /// <summary>A call that puts its arguments into its receiver.</summary>
    [AskedBy("MLD302")]
    Collect,

    /// <summary>A member whose value was set outside the code: options, configuration, command line, environment.</summary>
    [AskedBy("MLD302", "MLD311")]
    Configuration,

    /// <summary>A member that answers a directory of the running program; neither configured nor hard-wired.</summary>
    [AskedBy("MLD305")]
    BaseLocation,

    /// <summary>A member that answers or tests the name of the environment the program runs in.</summary>
    [AskedBy("MLD310")]
    EnvironmentName,

    /// <summary>A type or member whose use makes a branch ML behaviour even though no value is handed over.</summary>
    [AskedBy("MLD310", "MLD304")]
    MlTouch,

    /// <summary>A marker of a test: an attribute type of a test framework.</summary>
    [AskedBy("MLD401", "MLD408")]
    TestMarker,

    /// <summary>A call that writes a model artefact.</summary>
    [AskedBy("MLD212", "MLD403", "MLD513")]
    ModelSave,

    /// <summary>The name by which a hosted model or deployment is asked for. On a parameter, property or field.</summary>
    [AskedBy("MLD201", "MLD307")]
    ModelId,

    /// <summary>A number that shapes what a language model answers: temperature, top-p, token limit. On a parameter, property or field.</summary>
    [AskedBy("MLD308")]
    GenerationParameter,

    /// <summary>A key, token or password an ML service is called with. On a parameter, property or field.</summary>
    [AskedBy("MLD306")]
    Secret,

    /// <summary>What chooses the device or accelerator a model runs on: a parameter, property or field, or the call itself.</summary>
    [AskedBy("MLD312")]
    Device,

    /// <summary>What fixes a random sequence: a parameter, property or field.</summary>
    [AskedBy("MLD207", "MLD408")]
    Seed,

    /// <summary>A member that draws random numbers from a sequence nobody fixed.</summary>
    [AskedBy("MLD207", "MLD408")]
    UnseededRandom,

    /// <summary>A call that measures a model on data.</summary>
    [AskedBy("MLD403", "MLD404", "MLD405")]
    Evaluation,

    /// <summary>A call that divides data into parts for training and for testing, or the part it answers.</summary>
    [AskedBy("MLD106", "MLD107", "MLD404")]
    Split,

    /// <summary>A transformation that learns from the data it is fitted on.</summary>
    [AskedBy("MLD106", "MLD110")]
    Preprocessing,

    /// <summary>A call that adds one more step to a pipeline or an ensemble.</summary>
    [AskedBy("MLD203", "MLD206")]
    PipelineStage,

    /// <summary>The name of a data column. On a parameter, or an indexer.</summary>
    [AskedBy("MLD103", "MLD107", "MLD108")]
    ColumnName,

    /// <summary>An attribute type that says which column a member is filled from.</summary>
    [AskedBy("MLD103", "MLD108")]
    ColumnMapping,

    /// <summary>A type or method one of whose type arguments is what a model is given.</summary>
    [AskedBy("MLD103", "MLD113")]
    InputType,

    /// <summary>A call that puts a network into training mode, or takes a step of training.</summary>
    [AskedBy("MLD208")]
    TrainingMode,

    /// <summary>A call that puts a network into inference mode.</summary>
    [AskedBy("MLD208")]
    InferenceMode,

    /// <summary>A parameter that lets weights load although names or shapes do not match.</summary>
    [AskedBy("MLD210")]
    LenientLoad,

    /// <summary>A call or creation of an object that is costly to make and made to be kept: engine, client, context, tokenizer.</summary>
    [AskedBy("MLD502")]
    MlClient,

    /// <summary>A type that holds native memory until it is disposed.</summary>
    [AskedBy("MLD503")]
    Disposable,

    /// <summary>What says whether disposing one object disposes the other: a property or parameter.</summary>
    [AskedBy("MLD504")]
    Ownership,

    /// <summary>A type whose instances one thread at a time may use.</summary>
    [AskedBy("MLD501")]
    NotThreadSafe,

    /// <summary>A call that registers a model with a pool that serves it.</summary>
    [AskedBy("MLD509")]
    Pool,

    /// <summary>A call that starts or ends a chain of decorators around a chat client, generator or agent.</summary>
    [AskedBy("MLD506")]
    ChatPipeline,

    /// <summary>A type or member by whose use something is logged, measured or traced.</summary>
    [AskedBy("MLD506", "MLD511", "MLD514")]
    Telemetry,

    /// <summary>A switch that puts prompts and answers into telemetry.</summary>
    [AskedBy("MLD508")]
    SensitiveExport,

    /// <summary>A member, or an address, by which runs, parameters and metrics are recorded.</summary>
    [AskedBy("MLD206", "MLD405", "MLD514")]
    Tracking,

    /// <summary>A call that binds settings to an options type.</summary>
    [AskedBy("MLD313")]
    OptionsBinding,

    /// <summary>A call that checks options, or an interface that does.</summary>
    [AskedBy("MLD313")]
    OptionsValidation,

    /// <summary>A type or member that makes a project a web, worker or function project.</summary>
    [AskedBy("MLD502", "MLD514")]
    ServiceEntry,

    /// <summary>A type whose presence in a signature says that services are put together here.</summary>
    [AskedBy("MLD311")]
    CompositionRoot,

    /// <summary>A call by which a program waits for a person or hands work to another program.</summary>
    [AskedBy("MLD513")]
    ManualStep,

    /// <summary>What a framework calls by itself: the types that derive from it or bear it, or the functions handed to it.</summary>
    [AskedBy("MLD401", "MLD502", "MLD514")]
    EntryPoint,

    /// <summary>A call that gives a type, or a function that makes one, to a container.</summary>
    [AskedBy("MLD401", "MLD502", "MLD514")]
    Registration,

    /// <summary>A call that runs the function handed to it at most once for what it keeps.</summary>
    [AskedBy("MLD502")]
    RunsOnce,
}
