using MlDebt.Analyzers.Rules.Testing;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Testing;

/// <summary>MLD411.</summary>
public class UntestedFailureBranchTests : RuleTests<UntestedFailureBranchAnalyzer>
{
    private const string Guarded =
        """
        using Microsoft.ML;
        class Service
        {
            ITransformer Open(MLContext ml, string path)
            {
                if ([|!File.Exists(path)|])
                    throw new FileNotFoundException(path);
                try
                {
                    return ml.Model.Load(path, out _);
                }
                catch [|(FormatException)|]
                {
                    throw new InvalidOperationException(path);
                }
            }
        }
        """;

    static UntestedFailureBranchTests() => Beside = Coverage.Nothing;

    protected override string Debt => Guarded;

    [Fact]
    public Task Messages() => Verify(
        """
        using Microsoft.ML;
        class Service
        {
            ITransformer? Open(MLContext ml, FileInfo file)
            {
                try
                {
                    if ({|#0:!file.Exists|})
                        return null;
                    return {|#2:ml.Model.Load(file.FullName, out _)|};
                }
                catch {|#1:(FormatException)|}
                {
                    return null;
                }
            }
        }
        """,
        expected:
        [
            Diagnostic().WithLocation(0).WithLocation(2).WithMessage("No test ran the missing-file branch of the model load in Service.Open; give it a test with a missing or broken model"),
            Diagnostic().WithLocation(1).WithLocation(2).WithMessage("No test ran the catch (FormatException) branch of the model load in Service.Open; give it a test with a missing or broken model"),
        ]);

    [Fact]
    public Task Silent_where_a_test_ran_the_branches() => Verify(
        Unmark(Guarded), p => p.AdditionalFiles["/coverage.cobertura.xml"] = Coverage.Report(["Test0.cs"], 7, 14));

    [Fact]
    public Task Silent_without_coverage() => Verify(Unmark(Guarded), p => p.AdditionalFiles.Clear());

    [Theory]
    [InlineData("if (File.Exists(path)) { Model = ml.Model.Load(path, out _); } else [|Missing|]", false)]
    [InlineData("if (File.Exists(path)) { Model = ml.Model.Load(path, out _); }", true)]
    [InlineData("try { Model = ml.Model.Load(path, out _); } catch { }", true)]
    [InlineData("try { Console.WriteLine(); } catch (IOException) { Console.WriteLine(path); } Model = ml.Model.Load(path, out _);", true)]
    public Task Only_a_branch_that_has_code_and_belongs_to_the_load(string statements, bool isSilent) => Verify(
        $$"""
        using Microsoft.ML;
        class Service
        {
            ITransformer? Model;

            void Open(MLContext ml, string path)
            {
                {{(isSilent ? statements : statements.Replace("(File.Exists(path))", "([|File.Exists(path)|])", StringComparison.Ordinal).Replace("[|Missing|]", "throw new FileNotFoundException(path);", StringComparison.Ordinal))}}
            }
        }
        """);

    [Fact]
    public Task A_program() => VerifyProgram(
        """
        using Microsoft.ML;
        if ([|!File.Exists(args[0])|])
            Environment.Exit(1);
        var model = new MLContext().Model.Load(args[0], out _);
        Console.WriteLine(model);
        """);

    private static string Unmark(string source) => source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
