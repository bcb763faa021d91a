namespace MlDebt.Analyzers.PackageTests.Infrastructure;

/// <summary>A project outside the repository that takes the package like any other.</summary>
internal sealed class Consumer
{
    private readonly PackedPackage _package;

    /// <summary>Writes a project that references the package and ML.NET.</summary>
    public Consumer(PackedPackage package, string name, string sdk, string program)
    {
        _package = package;
        Folder = package.NewFolder(name);
        Write("Program.cs", program);
        Write($"{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="MlDebt.Analyzers" Version="{package.Version}" PrivateAssets="all" />
                <PackageReference Include="Microsoft.ML" Version="{Repository.VersionOf("Microsoft.ML")}" />
                <PackageReference Include="System.Numerics.Tensors" Version="{Repository.VersionOf("System.Numerics.Tensors")}" />
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Where it stands.</summary>
    public string Folder { get; }

    /// <summary>Writes one of its files.</summary>
    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    /// <summary>Sees to it that it has no such file.</summary>
    public void Delete(string file) => File.Delete(Path.Combine(Folder, file));

    /// <summary>Fetches its packages.</summary>
    public async Task RestoreAsync() => (await Dotnet.BuildAsync(Folder, _package.Packages, "restore")).Succeeded();

    /// <summary>Compiles it anew, so that silence never means that nothing was compiled.</summary>
    public Task<DotnetResult> BuildAsync(params string[] arguments) =>
        Dotnet.BuildAsync(Folder, _package.Packages, ["build", "--no-restore", "--no-incremental", .. arguments]);

    /// <summary>The findings a source text promises: a line that ends in <c>// MLD302</c> shall be reported as such.</summary>
    public static IEnumerable<string> Promised(string program) =>
        from line in program.ReplaceLineEndings("\n").Split('\n').Index()
        let mark = line.Item.LastIndexOf("// MLD", StringComparison.Ordinal)
        where mark >= 0
        select $"Program.cs:{line.Index + 1}:{line.Item[(mark + 3)..]}";

    /// <summary>What the compiler is given as items of a type.</summary>
    public Task<IReadOnlyList<string>> ItemsAsync(string type, params string[] arguments) =>
        Dotnet.ItemsAsync(Folder, _package.Packages, type, arguments);
}
