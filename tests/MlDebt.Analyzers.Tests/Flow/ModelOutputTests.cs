using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

public class ModelOutputTests
{
    [Theory]
    [InlineData("Ask(Trained.Engine.Predict(new()).Score);", "Prediction.Score")]
    [InlineData("var p = Trained.Engine.Predict(new()); Ask(p.Score);", "Prediction.Score")]
    [InlineData("Ask(Trained.Engine.Predict(new()));", "PredictionEngineBase.Predict")]
    [InlineData("Ask(Trained.Engine.Predict(new()).Scores[0]);", "Prediction.Scores")]
    [InlineData("Ask(Trained.Engine.Predict(new()).Scores.Max());", "Prediction.Scores")]
    [InlineData("Ask(Trained.Engine.Predict(new()).Score * 100);", "Prediction.Score")]
    [InlineData("Ask(1 - Trained.Engine.Predict(new()).Score);", "Prediction.Score")]
    [InlineData("Ask(-Trained.Engine.Predict(new()).Score);", "Prediction.Score")]
    [InlineData("Ask(Math.Round(Trained.Engine.Predict(new()).Score, 2));", "Prediction.Score")]
    [InlineData("Ask((double)Trained.Engine.Predict(new()).Score);", "Prediction.Score")]
    [InlineData("Ask(Trained.Model.Transform(null).GetColumn<float>(\"Score\").First());", "ITransformer.Transform")]
    [InlineData("var ml = new MLContext(); Ask(ml.Data.CreateEnumerable<Row>(Trained.Model.Transform(null), false).First().Value);", "Row.Value")]
    [InlineData("var pair = (Label: \"a\", Trained.Engine.Predict(new()).Score); Ask(pair.Score);", "Prediction.Score")]
    [InlineData("float best = 0; var scores = Trained.Engine.Predict(new()).Scores; for (var i = 0; i < scores.Length; i++) best = Math.Max(best, scores[i]); Ask(best * 1f);", "Prediction.Scores")]
    [InlineData("var r = new System.Drawing.RectangleF(Trained.Engine.Predict(new()).Scores[0], 0, 1, 1); Ask(r.Width);", "RectangleF.Width")]
    [InlineData("Ask(Trained.Engine.Predict(new()).Scores.Select((s, i) => new { s, i }).OrderByDescending(x => x.s).First().s);", "Prediction.Scores")]
    public void What_a_model_computed_stays_its_output(string body, string expected) => Assert.Equal(["ModelOutput " + expected], OriginsOf.Body(body));

    [Fact]
    public void Rows_of_raw_data_are_no_output() =>
        Assert.DoesNotContain(
            OriginsOf.Body("var ml = new MLContext(); Ask(ml.Data.CreateEnumerable<Row>(ml.Data.LoadFromTextFile<Row>(\"a.csv\"), false).First().Value);"),
            line => line.StartsWith("ModelOutput", StringComparison.Ordinal));

    [Fact]
    public void A_column_of_raw_data_is_no_output() =>
        Assert.DoesNotContain(
            OriginsOf.Body("var ml = new MLContext(); Ask(ml.Data.LoadFromTextFile<Row>(\"a.csv\").GetColumn<float>(\"Value\").First());"),
            line => line.StartsWith("ModelOutput", StringComparison.Ordinal));

    [Fact]
    public void A_type_that_no_engine_names_is_no_output() => Assert.Empty(OriginsOf.Files("class P { internal float Score { get; set; } } class A { void M(P p) => Ask(p.Score); }"));

    [Fact]
    public void A_type_an_engine_names_in_another_file_is_an_output() =>
        Assert.Equal(
            ["ModelOutput P.Score"],
            OriginsOf.Files("class P { public float Score { get; set; } } class A { void M(P p) => Ask(p.Score); }", "class B { object N(MLContext ml, ITransformer m) => ml.Model.CreatePredictionEngine<Row, P>(m); }"));

    [Fact]
    public void A_metric_is_a_metric() =>
        Assert.Equal(
            ["Metric BinaryClassificationMetrics.Accuracy"],
            OriginsOf.Members("void M(MLContext ml, IDataView data) => Ask(ml.BinaryClassification.EvaluateNonCalibrated(data).Accuracy);"));

    [Fact]
    public void A_wrapper_hands_the_output_on() =>
        Assert.Equal(["ModelOutput Prediction.Score"], OriginsOf.Members("float Score(float v) => Trained.Engine.Predict(new() { Value = v }).Score; void M() => Ask(Score(1));"));

    [Fact]
    public void A_property_copied_from_a_score_is_an_output() =>
        Assert.Equal(
            ["ModelOutput Prediction.Score"],
            OriginsOf.Files("record Answer(string Label, float Confidence); class A { Answer Get() => new(\"a\", Trained.Engine.Predict(new()).Score); void M() => Ask(Get().Confidence); }"));

    [Fact]
    public void A_list_of_copies_is_an_output() =>
        Assert.Equal(
            ["ModelOutput Prediction.Scores"],
            OriginsOf.Files("""
                class Hit { internal float Confidence { get; set; } }
                class A
                {
                    List<Hit> Get() { var hits = new List<Hit>(); foreach (var s in Trained.Engine.Predict(new()).Scores) hits.Add(new Hit { Confidence = s }); return hits; }
                    void M() => Ask(Get().OrderBy(h => h.Confidence).First().Confidence);
                }
                """));

    [Fact]
    public void A_loaded_model_is_a_model() =>
        Assert.Equal(["Model ModelOperationsCatalog.Load"], OriginsOf.Body("var model = new MLContext().Model.Load(\"model.zip\", out _); Ask(model);"));
}
