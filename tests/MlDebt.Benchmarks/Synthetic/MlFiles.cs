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
        new($"{domain}/{domain}Scorer.cs", MlServiceFiles.Scorer(domain, random)),
        new($"{domain}/{domain}Options.cs", MlServiceFiles.Options(domain)),
    ];

    /// <summary>A number as people choose them for limits.</summary>
    public static string Number(Random random) => (0.5 + (random.Next(1, 49) / 100.0)).ToString("0.00", CultureInfo.InvariantCulture);

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
}
