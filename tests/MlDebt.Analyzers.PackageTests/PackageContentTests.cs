using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using MlDebt.Analyzers.PackageTests.Infrastructure;

namespace MlDebt.Analyzers.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void Files_are_those_of_the_checked_in_list() =>
        Approved.Matches("package-contents.txt", package.Entries());

    [Fact]
    public void Metadata_is_the_checked_in_text() =>
        Approved.Matches("package-metadata.txt", Metadata().Elements().Select(Line));

    [Fact]
    public void Targets_are_the_repository_s_own()
    {
        var source = File.ReadAllBytes(Repository.Path("src", "MlDebt.Analyzers.Package", "buildTransitive", "MlDebt.Analyzers.targets"));
        Assert.Equal(SHA256.HashData(source), SHA256.HashData(package.Read("buildTransitive/MlDebt.Analyzers.targets")));
    }

    [Fact]
    public void Icon_is_a_square_of_128()
    {
        var png = package.Read("icon.png");
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], png[16..24]);
    }

    private XElement Metadata() =>
        XDocument.Parse(Encoding.UTF8.GetString(package.Read("MlDebt.Analyzers.nuspec")).TrimStart('\uFEFF')).Root!.Elements().Single();

    // The commit and branch are true of one checkout only.
    private static string Line(XElement element)
    {
        var attributes = element.Attributes().Where(a => a.Name.LocalName is not ("commit" or "branch")).Select(a => $" {a.Name.LocalName}={a.Value}");
        return $"{element.Name.LocalName}{string.Concat(attributes)}: {element.Value}{string.Concat(element.Elements().Select(e => $" <{e.Name.LocalName}>"))}".TrimEnd();
    }
}
