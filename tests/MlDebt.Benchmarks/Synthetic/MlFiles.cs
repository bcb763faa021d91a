using System.Globalization;

namespace MlDebt.Benchmarks.Synthetic;

/// <summary>The ML part of one domain: limits in a file of their own, rows, training, scoring, options and registration.</summary>
internal static class MlFiles
{
    /// <summary>The files of one domain.</summary>
    public static IEnumerable<SourceFile> Of(string domain, Random random) =>
    [
        new($"{domain}/{domain}Limits.cs", Limits(domain, random)),
        new($"{domain}/{domain}Row.cs", Rows(domain)),
        new($"{domain}/{domain}Trainer.cs", Trainer(domain, random)),
        new($"{domain}/{domain}Scorer.cs", Scorer(domain, random)),
        new($"{domain}/{domain}Options.cs", Options(domain)),
    ];

    private static string Number(Random random) => (0.5 + (random.Next(1, 49) / 100.0)).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Limits(string d, Random random) => $$"""
        namespace Made.{{d}}s;

        /// <summary>Where the team keeps what it decided.</summary>
        internal static class {{d}}Limits
        {
            public const float Accept = {{Number(random)}}f;
            public const float Escalate = {{Number(random)}}f;
            public const double MinimumAccuracy = {{Number(random)}};
            public const int MaximumRows = {{random.Next(1000, 90000)}};
            public const string ModelFile = "models/{{d}}.zip";
            public static readonly System.TimeSpan Patience = System.TimeSpan.FromSeconds({{random.Next(2, 90)}});
        }

        """;

    private static string Rows(string d) => $$"""
        using Microsoft.ML.Data;

        namespace Made.{{d}}s;

        public sealed class {{d}}Row
        {
            [LoadColumn(0)]
            public bool Label { get; set; }

            [LoadColumn(1)]
            public float Amount { get; set; }

            [LoadColumn(2)]
            public float Age { get; set; }

            [LoadColumn(3)]
            public string Region { get; set; } = "";
        }

        public sealed class {{d}}Prediction
        {
            [ColumnName("PredictedLabel")]
            public bool IsLikely { get; set; }

            public float Probability { get; set; }

            public float Score { get; set; }
        }

        """;

    private static string Trainer(string d, Random random) => $$"""
        using Microsoft.ML;

        namespace Made.{{d}}s;

        public sealed class {{d}}Trainer
        {
            private readonly MLContext _context = new(seed: {{random.Next(1, 99)}});

            public ITransformer Train(string path)
            {
                var data = _context.Data.LoadFromTextFile<{{d}}Row>(path, hasHeader: true, separatorChar: ',');
                var split = _context.Data.TrainTestSplit(data, testFraction: 0.{{random.Next(10, 40)}});
                var pipeline = _context.Transforms.Categorical.OneHotEncoding("Region")
                    .Append(_context.Transforms.Concatenate("Features", nameof({{d}}Row.Amount), nameof({{d}}Row.Age), "Region"))
                    .Append(_context.BinaryClassification.Trainers.FastTree(numberOfLeaves: {{random.Next(4, 60)}}, numberOfTrees: {{random.Next(50, 500)}}));
                var model = pipeline.Fit(split.TrainSet);
                var metrics = _context.BinaryClassification.Evaluate(model.Transform(split.TestSet));
                if (metrics.Accuracy < {{d}}Limits.MinimumAccuracy)
                    throw new InvalidOperationException($"accuracy {metrics.Accuracy:P1}");
                _context.Model.Save(model, data.Schema, {{d}}Limits.ModelFile);
                return model;
            }

            public ITransformer TrainNightly() => Train(Path.Combine("data", "{{d}}.csv"));
        }

        """;

    private static string Scorer(string d, Random random) => $$"""
        using Microsoft.ML;

        namespace Made.{{d}}s;

        public sealed record {{d}}Decision({{d}}Row Row, float Probability, string Verdict);

        public sealed class {{d}}Scorer
        {
            private readonly PredictionEngine<{{d}}Row, {{d}}Prediction> _engine;
            private readonly float _review = {{Number(random)}}f;

            public {{d}}Scorer(MLContext context) =>
                _engine = context.Model.CreatePredictionEngine<{{d}}Row, {{d}}Prediction>(context.Model.Load({{d}}Limits.ModelFile, out _));

            public {{d}}Decision Decide({{d}}Row row)
            {
                var prediction = _engine.Predict(row);
                var probability = Calibrated(prediction.Probability, prediction.Score);
                return new(row, probability, Verdict(probability));
            }

            public IReadOnlyList<{{d}}Decision> Urgent(IEnumerable<{{d}}Row> rows, float least = {{Number(random)}}f) =>
                [.. rows.Select(Decide).Where(d => d.Probability > least).OrderByDescending(d => d.Probability).Take({{d}}Limits.MaximumRows)];

            public bool Any(IEnumerable<{{d}}Row> rows)
            {
                var scores = rows.Select(r => _engine.Predict(r).Probability).ToList();
                return scores.Count > 3 && scores.Average() > {{Number(random)}}f && scores.Max() >= {{d}}Limits.Escalate;
            }

            private string Verdict(float probability) => probability switch
            {
                > {{d}}Limits.Accept => "accept",
                _ when probability > _review => "review",
                _ => "reject",
            };

            private static float Calibrated(float probability, float score) => score > 0 ? probability : probability / 2;
        }

        """;

    private static string Options(string d) => $$"""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.ML;

        namespace Made.{{d}}s;

        public sealed class {{d}}Options
        {
            public float Cutoff { get; set; } = 0.7f;

            public int Retries { get; set; } = 3;

            public string Folder { get; set; } = "out";
        }

        public static class {{d}}Registration
        {
            public static IServiceCollection Add{{d}}(this IServiceCollection services)
            {
                services.Configure<{{d}}Options>(options => options.Retries = 5);
                services.AddSingleton(new MLContext());
                services.AddSingleton<{{d}}Trainer>();
                services.AddSingleton<{{d}}Scorer>();
                return services;
            }
        }

        """;
}
