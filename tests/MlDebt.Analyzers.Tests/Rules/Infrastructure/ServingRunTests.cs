using MlDebt.Analyzers.CodeFixes.Rules.Infrastructure;
using MlDebt.Analyzers.Rules.Infrastructure;
using MlDebt.Analyzers.Tests.Infrastructure;
using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.Rules.Infrastructure;

/// <summary>
/// The fixes of MLD501 and MLD502, proved by running ML.NET under load. The pool of the other fix has no package on every feed: its version
/// is compiled against a stub, the one of a thread's own engine runs for real.
/// </summary>
public class ServingRunTests
{
    private const string Shared =
        """
        using System;
        using System.Diagnostics;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.ML;

        public class Row { public float X { get; set; } }

        public class Answer { public float Score { get; set; } }

        public static class Probe
        {
            private static readonly MLContext Ml = new MLContext(seed: 1);
            private static readonly ITransformer Model = Ml.Transforms.Expression("Score", "x => 2 * x + 1", "X").Fit(Ml.Data.LoadFromEnumerable(new Row[0]));
            private static readonly Lazy<PredictionEngine<Row, Answer>> Engine = new Lazy<PredictionEngine<Row, Answer>>(() => Ml.Model.CreatePredictionEngine<Row, Answer>(Model), true);

            public static float Score(float x) => Engine.Value.Predict(new Row { X = x }).Score;

            public static string Run(string[] settings)
            {
                var (asked, wrong, failed, watch) = (0, 0, 0, Stopwatch.StartNew());
                var threads = Enumerable.Range(0, 8).Select(number => new Thread(() =>
                {
                    for (var i = 0; i < 200_000 && watch.ElapsedMilliseconds < 20_000 && (asked < 40_000 || settings.Length == 0) && wrong + failed == 0; i++)
                    {
                        float x = number * 1000 + i % 1000;
                        try
                        {
                            if (Score(x) != 2 * x + 1)
                                Interlocked.Increment(ref wrong);
                        }
                        catch (Exception)
                        {
                            Interlocked.Increment(ref failed);
                        }

                        Interlocked.Increment(ref asked);
                    }
                })).ToList();
                threads.ForEach(t => t.Start());
                threads.ForEach(t => t.Join());
                return wrong + failed > 0 ? "corrupt" : asked >= 40_000 ? "right" : "too few";
            }
        }
        """;

    private const string Rebuilt =
        """
        using System;
        using System.IO;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.ML;

        public class Row { public float X { get; set; } }

        public class Answer { public float Score { get; set; } }

        public class FraudModel
        {
            public static int Loads;

            public static readonly string Path = System.IO.Path.GetTempFileName();

            public static float Predict(Row row)
            {
                // made for this call
                var ml = new MLContext();
                var model = ml.Model.Load(Asked(), out _);
                var engine = ml.Model.CreatePredictionEngine<Row, Answer>(model);

                return engine.Predict(row).Score;
            }

            private static string Asked() { Interlocked.Increment(ref Loads); return Path; }
        }

        public static class Probe
        {
            public static string Run(string[] settings)
            {
                var ml = new MLContext(seed: 1);
                var data = ml.Data.LoadFromEnumerable(new Row[0]);
                ml.Model.Save(ml.Transforms.Expression("Score", "x => 2 * x + 1", "X").Fit(data), data.Schema, FraudModel.Path);
                try
                {
                    var wrong = 0;
                    var threads = Enumerable.Range(0, 4).Select(number => new Thread(() =>
                    {
                        for (var i = 0; i < 25; i++)
                            if (FraudModel.Predict(new Row { X = number * 100 + i }) != 2 * (number * 100 + i) + 1)
                                Interlocked.Increment(ref wrong);
                    })).ToList();
                    threads.ForEach(t => t.Start());
                    threads.ForEach(t => t.Join());
                    return $"{wrong} wrong, {FraudModel.Loads} loads";
                }
                finally
                {
                    File.Delete(FraudModel.Path);
                }
            }
        }
        """;

    [Fact]
    public async Task A_shared_engine_mixes_answers_up_and_one_a_thread_does_not()
    {
        var (before, after) = await FixTest<SharedPredictionEngineAnalyzer, SharedPredictionEngineCodeFix>.Apply(Shared);

        Assert.Equal("corrupt", SampleRun.Of(before, []));
        Assert.Equal("right", SampleRun.Of(after, ["short"]));
    }

    [Fact]
    public async Task A_model_that_is_kept_answers_the_same_and_is_loaded_once_a_thread()
    {
        var (before, after) = await FixTest<RebuiltPerCallAnalyzer, RebuiltPerCallCodeFix>.Apply(Rebuilt);

        Assert.Equal("0 wrong, 100 loads", SampleRun.Of(before, []));
        Assert.Equal("0 wrong, 4 loads", SampleRun.Of(after, []));
    }
}
