using MlDebt.Analyzers.CodeFixes.OptionsMove;
using MlDebt.Analyzers.Rules.Configuration;
using MlDebt.Analyzers.Tests.Infrastructure;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Configuration;

/// <summary>The fix on the real rule: the numbers of one call are one finding and move together.</summary>
public class ThresholdArgumentFixTests
{
    [Fact]
    public Task Two_numbers_of_one_call_become_two_settings() => Fixes(
        """
        using Microsoft.ML;

        public class Trainer
        {
            public IDataView Usable(MLContext ml, IDataView data) =>
                ml.Data.FilterRowsByColumn(data, "Amount", lowerBound: [|0.01|], /* card limit */ upperBound: 25000);
        }
        """,
        """
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

            public IDataView Usable(MLContext ml, IDataView data) =>
                ml.Data.FilterRowsByColumn(data, "Amount", lowerBound: _options.LowerBound, /* card limit */ upperBound: _options.UpperBound);
        }

        /// <summary>Settings of the model code that takes them.</summary>
        public sealed class TrainerOptions
        {
            /// <summary>Gets or sets the lower bound.</summary>
            /// <remarks>Was hard-coded in <c>Trainer.Usable</c>; reaches <c>DataOperationsCatalog.FilterRowsByColumn</c>.</remarks>
            public double LowerBound { get; set; } = 0.01;

            /// <summary>Gets or sets the upper bound.</summary>
            /// <remarks>Was hard-coded in <c>Trainer.Usable</c>; reaches <c>DataOperationsCatalog.FilterRowsByColumn</c>.</remarks>
            public double UpperBound { get; set; } = 25000;
        }
        """);

    [Fact]
    public async Task The_light_bulb_says_that_more_than_one_moves()
    {
        var test = New(
            """
            using Microsoft.ML;

            public static class Trainer
            {
                public static IDataView Usable(MLContext ml, IDataView data) => ml.Data.FilterRowsByColumn(data, "Amount", [|0.01|], 25000);
            }
            """,
            """
            using Microsoft.ML;

            public static class Trainer
            {
                public static IDataView Usable(MLContext ml, IDataView data) =>
                    Usable(ml, data, new TrainerOptions());

                public static IDataView Usable(MLContext ml, IDataView data, TrainerOptions options) => ml.Data.FilterRowsByColumn(data, "Amount", options.LowerBound, options.UpperBound);
            }

            /// <summary>Settings of the model code that takes them.</summary>
            public sealed class TrainerOptions
            {
                /// <summary>Gets or sets the lower bound.</summary>
                /// <remarks>Was hard-coded in <c>Trainer.Usable</c>; reaches <c>DataOperationsCatalog.FilterRowsByColumn</c>.</remarks>
                public double LowerBound { get; set; } = 0.01;

                /// <summary>Gets or sets the upper bound.</summary>
                /// <remarks>Was hard-coded in <c>Trainer.Usable</c>; reaches <c>DataOperationsCatalog.FilterRowsByColumn</c>.</remarks>
                public double UpperBound { get; set; } = 25000;
            }
            """);
        test.CodeActionVerifier = (action, verifier) => verifier.Equal("Move 0.01 to TrainerOptions.LowerBound and 1 more", action.Title);
        await test.RunAsync();
    }

    private static Task Fixes(string source, string moved) => New(source, moved).RunAsync();

    private static MlVerifier<ThresholdArgumentAnalyzer, MoveToOptionsCodeFix>.Test New(string source, string moved)
    {
        var test = new MlVerifier<ThresholdArgumentAnalyzer, MoveToOptionsCodeFix>.Test { TestCode = source + "\n", FixedCode = moved + "\n" };
        test.Settings.EditorConfig = "mldebt.fix.options_placement = same_file";
        return test;
    }
}
