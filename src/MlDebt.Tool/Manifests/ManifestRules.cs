using System.Collections.Immutable;
using MlDebt.Tool.Model;

namespace MlDebt.Tool.Manifests;

/// <summary>The rules for deployment files; the tool alone reports them, for a manifest is in no compilation.</summary>
internal static class ManifestRules
{
    public const string UnversionedModel = "MLD521";
    public const string NoLimits = "MLD522";
    public const string NoMonitoring = "MLD523";
    public const string BareReplicas = "MLD524";
    public const string UnpinnedImage = "MLD525";
    public const string NoReadiness = "MLD526";
    public const string OldApi = "MLD527";
    public const string NoRetry = "MLD528";
    public const string NoCanary = "MLD529";

    private const string Page = "https://github.com/mldebt/mldebt-analyzers/blob/main/docs/audit.md#manifests";

    public static ImmutableArray<RuleInfo> All { get; } =
    [
        Rule(UnversionedModel, "Served model has no version"),
        Rule(NoLimits, "Serving container or pipeline step has no resource limits"),
        Rule(NoMonitoring, "Served model has neither logger nor metrics"),
        Rule(BareReplicas, "Served model has no or one replica at least, and no word why"),
        Rule(UnpinnedImage, "Container image is not pinned"),
        Rule(NoReadiness, "Custom serving container has no readiness probe"),
        Rule(OldApi, "Manifest uses the API before KServe"),
        Rule(NoRetry, "Pipeline step that reads or writes data is not retried"),
        Rule(NoCanary, "Served model is rolled out at once"),
    ];

    /// <summary>Warnings are those that change what runs without anybody's doing; the rest are notes.</summary>
    public static string Level(string rule) => rule is UnversionedModel or UnpinnedImage or OldApi ? "warning" : "note";

    private static RuleInfo Rule(string id, string title) => new(id, title, DebtCategory.Infrastructure, Page);
}
