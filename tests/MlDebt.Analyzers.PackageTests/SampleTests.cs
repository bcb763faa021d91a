using MlDebt.Analyzers.PackageTests.Infrastructure;

namespace MlDebt.Analyzers.PackageTests;

/// <summary>The sample says the same with the package as it does in the repository.</summary>
[Collection(PackageCollection.Name)]
public sealed class SampleTests(PackedPackage package)
{
    [Fact]
    public async Task Sample_shows_the_same_debt_with_the_package_as_from_source()
    {
        var copy = SampleCopy.In(package.NewFolder("sample-with-package"));
        var withPackage = copy.Findings(await copy.BuildWithPackageAsync(package));
        Assert.Single(await Dotnet.ItemsAsync(Path.Combine(copy.Folder, "FraudScoring.Api"), package.Packages, "AdditionalFiles"), "appsettings.json");

        var repository = SampleCopy.In(package.NewFolder("sample-from-source"));
        var fromSource = repository.Findings(await repository.BuildWithSourceAsync());

        Assert.Equal(fromSource, withPackage);
        Approved.Matches("sample-warnings.txt", fromSource);
    }
}
