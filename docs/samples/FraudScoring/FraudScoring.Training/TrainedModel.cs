using Microsoft.ML;
using Microsoft.ML.Data;

namespace FraudScoring.Training;

/// <summary>A fitted model, what it expects, and how it did on transactions it had not seen.</summary>
public sealed record TrainedModel(
    ITransformer Model,
    DataViewSchema InputSchema,
    CalibratedBinaryClassificationMetrics Metrics);
