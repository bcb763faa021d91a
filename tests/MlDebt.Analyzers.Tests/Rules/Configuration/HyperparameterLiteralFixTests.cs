using MlDebt.Analyzers.CodeFixes.OptionsMove;
using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>The hyperparameters of one call become one options class with a property each: typed, ranged, with unit and origin.</summary>
public class HyperparameterLiteralFixTests
{
    [Fact]
    public Task One_call_one_class_a_property_each() => Fixes(
        """
        using Microsoft.ML;

        public class Trainer
        {
            public object Make(MLContext ml) => ml.Regression.Trainers.FastTree(numberOfLeaves: [|31|], numberOfTrees: 200, learningRate: 0.05);
        }
        """,
        """
        using System.ComponentModel.DataAnnotations;
        using Microsoft.ML;

        public class Trainer
        {
            private readonly TrainerOptions _options;

            public Trainer()
                : this(new TrainerOptions())
            {
            }

            public Trainer(TrainerOptions options)
            {
                _options = options;
            }

            public object Make(MLContext ml) => ml.Regression.Trainers.FastTree(numberOfLeaves: _options.NumberOfLeaves, numberOfTrees: _options.NumberOfTrees, learningRate: _options.LearningRate);
        }

        /// <summary>Settings of the model code that takes them.</summary>
        public sealed class TrainerOptions
        {
            /// <summary>Gets or sets the number of leaves.</summary>
            /// <remarks>Was hard-coded in <c>Trainer.Make</c>; reaches <c>FastTree</c>.</remarks>
            [Range(2, int.MaxValue)]
            public int NumberOfLeaves { get; set; } = 31;

            /// <summary>Gets or sets the number of trees.</summary>
            /// <remarks>Was hard-coded in <c>Trainer.Make</c>; reaches <c>FastTree</c>.</remarks>
            [Range(1, int.MaxValue)]
            public int NumberOfTrees { get; set; } = 200;

            /// <summary>Gets or sets the learning rate.</summary>
            /// <remarks>Was hard-coded in <c>Trainer.Make</c>; reaches <c>FastTree</c>.</remarks>
            [Range(0.0, double.MaxValue)]
            public double LearningRate { get; set; } = 0.05;
        }
        """);

    [Fact]
    public Task An_initializer_names_each_property_and_its_unit() => Fixes(
        """
        using Microsoft.ML.AutoML;

        public class Search
        {
            public object Make() => new RegressionExperimentSettings { MaxExperimentTimeInSeconds = [|600|], MaximumMemoryUsageInMegaByte = 512 };
        }
        """,
        """
        using Microsoft.ML.AutoML;

        public class Search
        {
            private readonly SearchOptions _options;

            public Search()
                : this(new SearchOptions())
            {
            }

            public Search(SearchOptions options)
            {
                _options = options;
            }

            public object Make() => new RegressionExperimentSettings { MaxExperimentTimeInSeconds = _options.MaxExperimentTimeInSeconds, MaximumMemoryUsageInMegaByte = _options.MaximumMemoryUsageInMegaByte };
        }

        /// <summary>Settings of the model code that takes them.</summary>
        public sealed class SearchOptions
        {
            /// <summary>Gets or sets the max experiment time in seconds.</summary>
            /// <remarks>Was hard-coded in <c>Search.Make</c>; reaches <c>ExperimentSettings.MaxExperimentTimeInSeconds</c>.</remarks>
            public uint MaxExperimentTimeInSeconds { get; set; } = 600;

            /// <summary>Gets or sets the maximum memory usage in mega byte.</summary>
            /// <remarks>Was hard-coded in <c>Search.Make</c>; reaches <c>ExperimentSettings.MaximumMemoryUsageInMegaByte</c>.</remarks>
            public double MaximumMemoryUsageInMegaByte { get; set; } = 512;
        }
        """);

    private static Task Fixes(string source, string moved)
    {
        var test = new MlVerifier<HyperparameterLiteralAnalyzer, MoveToOptionsCodeFix>.Test { TestCode = source + "\n", FixedCode = moved + "\n" };
        test.Settings.EditorConfig = "mldebt.fix.options_placement = same_file";
        return test.RunAsync();
    }
}
