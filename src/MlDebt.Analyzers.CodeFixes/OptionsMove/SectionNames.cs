using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Names configuration sections so that no two classes share one and none is in use for something else.</summary>
internal static class SectionNames
{
    public static async Task<string> ForAsync(SiteGroup group, FixSettings settings, CancellationToken token)
    {
        var project = group.Facts.Project;
        var own = TargetChoice.BaseName(group.Type, project);
        var name = Naming.Without(own, "Service");
        var rivals = group.Facts.Compilation.GetSymbolsWithName(n => n == name || n == name + "Service", SymbolFilter.Type, token);
        if (group.Type is not null && rivals.OfType<INamedTypeSymbol>().Any(t => t.TypeKind == TypeKind.Class && !SymbolEqualityComparer.Default.Equals(t, group.Type)))
            name = Naming.Identifier(group.Type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat));
        var section = settings.SectionPrefix is { } prefix ? prefix + ":" + name : name;
        if (AppSettings.Of(project) is not { } file)
            return section;
        var text = await file.GetTextAsync(token).ConfigureAwait(false);
        return AppSettings.Sets(text.ToString(), section, group.Known.Select(s => s.Fact.Setting).ToList()) ? section + settings.Suffix : section;
    }
}
