using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers;

/// <summary>
/// Types that hold benchmarks. They measure fixed values on purpose and serve nobody. Known by the name of the attribute,
/// since a name may exempt but never report.
/// </summary>
internal static class BenchmarkCode
{
    /// <summary>True when a finding stands in a type one of whose members is a benchmark.</summary>
    public static bool IsExempt(Finding finding) =>
        finding.Site.Ancestors().OfType<TypeDeclarationSyntax>().Any(type => type.Members.Any(IsBenchmark));

    private static bool IsBenchmark(MemberDeclarationSyntax member) =>
        member.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => NameOf(attribute.Name) is "Benchmark" or "BenchmarkAttribute");

    private static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
