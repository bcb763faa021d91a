namespace MlDebt.Benchmarks.Synthetic;

/// <summary>The part of a domain's ML that runs in service: scoring, options and registration.</summary>
internal static class MlServiceFiles
{
    /// <summary>Scoring: a limit in a constant of another file, in a field, in a default, in the middle of an expression.</summary>
    public static string Scorer(string d, Random random) => $$"""
        using Microsoft.ML;

        namespace Made.{{d}}s;

        public sealed record {{d}}Decision({{d}}Row Row, float Probability, string Verdict);

        public sealed class {{d}}Scorer
        {
            private readonly PredictionEngine<{{d}}Row, {{d}}Prediction> _engine;
            private readonly float _review = {{MlFiles.Number(random)}}f;

            public {{d}}Scorer(MLContext context) =>
                _engine = context.Model.CreatePredictionEngine<{{d}}Row, {{d}}Prediction>(context.Model.Load({{d}}Limits.ModelFile, out _));

            public {{d}}Decision Decide({{d}}Row row)
            {
                var prediction = _engine.Predict(row);
                var probability = Calibrated(prediction.Probability, prediction.Score);
                return new(row, probability, Verdict(probability));
            }

            public IReadOnlyList<{{d}}Decision> Urgent(IEnumerable<{{d}}Row> rows, float least = {{MlFiles.Number(random)}}f) =>
                [.. rows.Select(Decide).Where(d => d.Probability > least).OrderByDescending(d => d.Probability).Take({{d}}Limits.MaximumRows)];

            public bool Any(IEnumerable<{{d}}Row> rows)
            {
                var scores = rows.Select(r => _engine.Predict(r).Probability).ToList();
                return scores.Count > 3 && scores.Average() > {{MlFiles.Number(random)}}f && scores.Max() >= {{d}}Limits.Escalate;
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

    /// <summary>Settings as they should be, and who makes what.</summary>
    public static string Options(string d) => $$"""
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
