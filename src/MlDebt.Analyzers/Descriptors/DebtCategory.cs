namespace MlDebt.Analyzers.Descriptors;

/// <summary>The five categories of debt, as <c>.editorconfig</c> spells them, and one that is about the tables, not about debt.</summary>
public static class DebtCategory
{
    /// <summary>MLD0xx: what a team tells about its own libraries cannot be read.</summary>
    public const string Libraries = "MlDebt.Libraries";

    /// <summary>MLD1xx: undocumented sources, unstable feature pipelines, manual transformations.</summary>
    public const string Data = "MlDebt.Data";

    /// <summary>MLD2xx: chains nobody understands, retired models, irreproducible training.</summary>
    public const string Model = "MlDebt.Model";

    /// <summary>MLD3xx: hard-coded decisions, locations, endpoints and environments.</summary>
    public const string Configuration = "MlDebt.Configuration";

    /// <summary>MLD4xx: untested loading paths, models without validation.</summary>
    public const string Testing = "MlDebt.Testing";

    /// <summary>MLD5xx: unsafe serving, missing monitoring, manual deployment.</summary>
    public const string Infrastructure = "MlDebt.Infrastructure";
}
