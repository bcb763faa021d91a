// assembly: Microsoft.ML.Recommender
#nullable disable // the real library is not annotated

using System.Collections.Generic;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.Recommender;

namespace Microsoft.ML
{
    public static class RecommenderCatalog
    {
        public static RecommendationCatalog Recommendation(this MLContext ctx) => throw null;
    }

    public sealed class RecommendationCatalog
    {
        public RecommendationTrainers Trainers { get; }

        public RegressionMetrics Evaluate(IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score") => throw null;

        public IReadOnlyList<TrainCatalogBase.CrossValidationResult<RegressionMetrics>> CrossValidate(
            IDataView data, IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label",
            string samplingKeyColumnName = null, int? seed = null) => throw null;

        public sealed class RecommendationTrainers
        {
            public MatrixFactorizationTrainer MatrixFactorization(
                string labelColumnName, string matrixColumnIndexColumnName, string matrixRowIndexColumnName,
                int approximationRank = 8, double learningRate = 0.1, int numberOfIterations = 20) => throw null;

            public MatrixFactorizationTrainer MatrixFactorization(MatrixFactorizationTrainer.Options options) => throw null;
        }
    }
}

namespace Microsoft.ML.Trainers
{
    public sealed class MatrixFactorizationTrainer : IEstimator<MatrixFactorizationPredictionTransformer>
    {
        public enum LossFunctionType
        {
            SquareLossRegression = 0,
            SquareLossOneClass = 12,
        }

        public TrainerInfo Info => throw null;

        public MatrixFactorizationPredictionTransformer Fit(IDataView trainData, IDataView validationData) => throw null;

        public MatrixFactorizationPredictionTransformer Fit(IDataView input) => throw null;

        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

        public sealed class Options
        {
            public string MatrixColumnIndexColumnName;
            public string MatrixRowIndexColumnName;
            public string LabelColumnName;
            public LossFunctionType LossFunction = LossFunctionType.SquareLossRegression;
            public double Lambda = 0.1;
            public int ApproximationRank = 8;
            public int NumberOfIterations = 20;
            public double LearningRate = 0.1;
            public double Alpha = 0.0001f;
            public double C = 0.000001f;
            public int? NumberOfThreads;
            public bool Quiet;
            public bool NonNegative;
        }
    }
}

namespace Microsoft.ML.Trainers.Recommender
{
    public sealed class MatrixFactorizationModelParameters
    {
        public readonly int NumberOfRows;
        public readonly int NumberOfColumns;
        public readonly int ApproximationRank;

        public IReadOnlyList<float> LeftFactorMatrix => throw null;

        public IReadOnlyList<float> RightFactorMatrix => throw null;
    }

    public sealed class MatrixFactorizationPredictionTransformer : IPredictionTransformer<MatrixFactorizationModelParameters>
    {
        public MatrixFactorizationModelParameters Model => throw null;

        bool ITransformer.IsRowToRowMapper => throw null;

        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;

        public IDataView Transform(IDataView input) => throw null;

        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
    }
}

namespace Microsoft.ML.Recommender
{
    // Real code imports this namespace, although nothing in it is public.
    internal static class RecommenderUtils
    {
    }
}
