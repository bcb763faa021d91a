namespace MlDebt.Analyzers.Libraries;

/// <summary>
/// What a library member means to a rule. The set is closed: a rule asks for a role and never spells an API name.
/// Each role is explained in <c>docs/adding-a-rule.md</c>.
/// </summary>
public enum Role
{
    /// <summary>A number that decides: threshold, confidence level, sensitivity, bound, IoU. On a parameter, property or field.</summary>
    Threshold,

    /// <summary>A number that shapes training: rate, tree count, window, horizon, fold, fraction. On a parameter, property or field.</summary>
    Hyperparameter,

    /// <summary>Where a model artefact is read, written or served from. On a parameter, property or field.</summary>
    ModelLocation,

    /// <summary>Where training or reference data comes from. On a parameter, property or field.</summary>
    DataLocation,

    /// <summary>An address, host or connection string an ML object talks to. On a parameter, property or field.</summary>
    Endpoint,

    /// <summary>An address property that belongs to ML only where its type also touches ML (an <c>HttpClient</c>'s base address).</summary>
    NeutralEndpoint,

    /// <summary>A call that reads a model artefact and answers a model.</summary>
    ModelLoad,

    /// <summary>A call that turns a model into predictions or predictors.</summary>
    ModelUse,

    /// <summary>A member whose value was computed by a model.</summary>
    ModelOutput,

    /// <summary>A type or method one of whose type arguments is filled with what a model computed.</summary>
    PredictionType,

    /// <summary>A member whose value measures a model's quality.</summary>
    Metric,

    /// <summary>A call that trains a model.</summary>
    Training,

    /// <summary>A call whose result carries the values of its receiver or arguments on.</summary>
    PassThrough,

    /// <summary>A call that puts its arguments into its receiver.</summary>
    Collect,

    /// <summary>A member whose value was set outside the code: options, configuration, command line, environment.</summary>
    Configuration,

    /// <summary>A member that answers a directory of the running program; neither configured nor hard-wired.</summary>
    BaseLocation,

    /// <summary>A member that answers or tests the name of the environment the program runs in.</summary>
    EnvironmentName,

    /// <summary>A type or member whose use makes a branch ML behaviour even though no value is handed over.</summary>
    MlTouch,

    /// <summary>A marker of a test: an attribute type of a test framework.</summary>
    TestMarker,

    /// <summary>What a framework calls by itself: the types that derive from it or bear it, or the functions handed to it.</summary>
    EntryPoint,

    /// <summary>A call that gives a type, or a function that makes one, to a container.</summary>
    Registration,

    /// <summary>A call that runs the function handed to it at most once for what it keeps.</summary>
    RunsOnce,
}
