using System.Linq;
using System.Threading;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Binds raw reads where they stand: nothing is injected, nothing is registered.</summary>
internal static class RawReads
{
    public static void Bind(SiteGroup group, PlannedClass planned, FixSettings settings, TextEdits edits, CancellationToken token)
    {
        foreach (var site in group.Sites.Where(s => planned.Options.Bind(s, token)))
        {
            var property = planned.Options.Use(site, settings);
            edits.Replace(site.Document.Id, site.Node.Span, site.Raw!.Access(planned.Options) + "." + property);
            edits.Using(site.Document.Id, planned.Options.Namespace);
            edits.Using(site.Document.Id, RawSetting.ConfigurationNamespace);
        }
    }
}
