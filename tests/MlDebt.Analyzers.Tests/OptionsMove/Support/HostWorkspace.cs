using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Host.Mef;

namespace MlDebt.Analyzers.Tests.OptionsMove.Support;

/// <summary>A workspace that behaves like a certain host.</summary>
internal sealed class HostWorkspace(string kind, params ApplyChangesKind[] denied) : Workspace(MefHostServices.DefaultHost, kind)
{
    public override bool CanApplyChange(ApplyChangesKind feature) => !denied.Contains(feature);
}
