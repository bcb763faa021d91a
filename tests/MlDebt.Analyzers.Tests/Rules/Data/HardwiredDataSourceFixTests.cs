using MlDebt.Analyzers.CodeFixes.OptionsMove;
using MlDebt.Analyzers.Rules.Data;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Data;

/// <summary>Data locations move like model locations; two of them are told apart by their files.</summary>
public class HardwiredDataSourceFixTests
{
    [Fact]
    public async Task Two_files_two_settings()
    {
        var test = new MlVerifier<HardwiredDataSourceAnalyzer, MoveToOptionsCodeFix>.Test
        {
            TestCode = """
                using Microsoft.ML;

                public class Source
                {
                    private const string Train = [|"data/train.csv"|];

                    public object Load(MLContext ml) => ml.Data.LoadFromTextFile<Row>(Train);

                    public object Check(MLContext ml) => ml.Data.LoadFromTextFile<Row>([|"data/holdout-2019.csv"|]);
                }

                public class Row
                {
                    public float Amount;
                }

                """,
            FixedCode = """
                using System.ComponentModel.DataAnnotations;
                using Microsoft.ML;

                public class Source
                {
                    private readonly SourceOptions _options;

                    public Source()
                        : this(new SourceOptions())
                    {
                    }

                    public Source(SourceOptions options)
                    {
                        _options = options;
                    }

                    public object Load(MLContext ml) => ml.Data.LoadFromTextFile<Row>(_options.TrainDataPath);

                    public object Check(MLContext ml) => ml.Data.LoadFromTextFile<Row>(_options.Holdout2019DataPath);
                }

                /// <summary>Settings of the model code that takes them.</summary>
                public sealed class SourceOptions
                {
                    /// <summary>Gets or sets the train data path.</summary>
                    /// <remarks>Was hard-coded in <c>Source.Train</c>; reaches <c>LoadFromTextFile</c>.</remarks>
                    [Required]
                    public string TrainDataPath { get; set; } = "data/train.csv";

                    /// <summary>Gets or sets the holdout2019 data path.</summary>
                    /// <remarks>Was hard-coded in <c>Source.Check</c>; reaches <c>LoadFromTextFile</c>.</remarks>
                    [Required]
                    public string Holdout2019DataPath { get; set; } = "data/holdout-2019.csv";
                }

                public class Row
                {
                    public float Amount;
                }

                """,
            NumberOfIncrementalIterations = 2,
        };
        test.Settings.EditorConfig = "mldebt.fix.options_placement = same_file";
        await test.RunAsync();
    }
}
