namespace MlDebt.Tool.Model;

/// <summary>The five kinds of machine-learning debt; the hundred of a rule id (MLD1xx … MLD5xx) names one.</summary>
public enum DebtCategory
{
    /// <summary>MLD1xx: undocumented sources, unstable feature pipelines, manual transformations.</summary>
    Data,

    /// <summary>MLD2xx: chains nobody understands, deprecated models still running, irreproducible training.</summary>
    Model,

    /// <summary>MLD3xx: hard-coded thresholds and hyperparameters, environment strings, scattered settings.</summary>
    Configuration,

    /// <summary>MLD4xx: untested model-loading paths, models without validation.</summary>
    Testing,

    /// <summary>MLD5xx: unsafe or wasteful serving, missing monitoring, manual deployment.</summary>
    Infrastructure,
}
