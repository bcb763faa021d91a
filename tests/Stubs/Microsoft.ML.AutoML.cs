// assembly: Microsoft.ML.AutoML
// references: Microsoft.ML.SearchSpace
#nullable disable // the real library is annotated in parts only

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.ML.AutoML.CodeGen;
using Microsoft.ML.Data;
using Microsoft.ML.SearchSpace;

namespace Microsoft.ML.AutoML
{
    public static class MLContextExtension
    {
        public static AutoCatalog Auto(this MLContext mlContext) => throw null;
    }

    public sealed class AutoCatalog
    {
        public RegressionExperiment CreateRegressionExperiment(uint maxExperimentTimeInSeconds) => throw null;

        public RegressionExperiment CreateRegressionExperiment(RegressionExperimentSettings experimentSettings) => throw null;

        public BinaryClassificationExperiment CreateBinaryClassificationExperiment(uint maxExperimentTimeInSeconds) => throw null;

        public BinaryClassificationExperiment CreateBinaryClassificationExperiment(BinaryExperimentSettings experimentSettings) => throw null;

        public MulticlassClassificationExperiment CreateMulticlassClassificationExperiment(uint maxExperimentTimeInSeconds) => throw null;

        public MulticlassClassificationExperiment CreateMulticlassClassificationExperiment(MulticlassExperimentSettings experimentSettings) => throw null;

        public RecommendationExperiment CreateRecommendationExperiment(uint maxExperimentTimeInSeconds) => throw null;

        public RecommendationExperiment CreateRecommendationExperiment(RecommendationExperimentSettings experimentSettings) => throw null;

        public RankingExperiment CreateRankingExperiment(uint maxExperimentTimeInSeconds) => throw null;

        public RankingExperiment CreateRankingExperiment(RankingExperimentSettings experimentSettings) => throw null;

        public ColumnInferenceResults InferColumns(string path, string labelColumnName = "Label", char? separatorChar = null, bool? allowQuoting = null,
            bool? allowSparse = null, bool trimWhitespace = false, bool groupColumns = true) => throw null;

        public ColumnInferenceResults InferColumns(string path, ColumnInformation columnInformation, char? separatorChar = null, bool? allowQuoting = null,
            bool? allowSparse = null, bool trimWhitespace = false, bool groupColumns = true) => throw null;

        public ColumnInferenceResults InferColumns(string path, uint labelColumnIndex, bool hasHeader = false, char? separatorChar = null,
            bool? allowQuoting = null, bool? allowSparse = null, bool trimWhitespace = false, bool groupColumns = true) => throw null;

        public SweepableEstimator CreateSweepableEstimator<T>(Func<MLContext, T, IEstimator<ITransformer>> factory, SearchSpace<T> ss = null)
            where T : class, new() => throw null;

        public AutoMLExperiment CreateExperiment(AutoMLExperiment.AutoMLExperimentSettings settings = null) => throw null;

        public SweepablePipeline BinaryClassification(
            string labelColumnName = "Label",
            string featureColumnName = "Features",
            string exampleWeightColumnName = null,
            bool useFastForest = true,
            bool useLgbm = true,
            bool useFastTree = true,
            bool useLbfgsLogisticRegression = true,
            bool useSdcaLogisticRegression = true,
            FastTreeOption fastTreeOption = null,
            LgbmOption lgbmOption = null,
            FastForestOption fastForestOption = null,
            LbfgsOption lbfgsLogisticRegressionOption = null,
            SdcaOption sdcaLogisticRegressionOption = null,
            SearchSpace<FastTreeOption> fastTreeSearchSpace = null,
            SearchSpace<LgbmOption> lgbmSearchSpace = null,
            SearchSpace<FastForestOption> fastForestSearchSpace = null,
            SearchSpace<LbfgsOption> lbfgsLogisticRegressionSearchSpace = null,
            SearchSpace<SdcaOption> sdcaLogisticRegressionSearchSpace = null) => throw null;

        public SweepablePipeline MultiClassification(
            string labelColumnName = "Label",
            string featureColumnName = "Features",
            string exampleWeightColumnName = null,
            bool useFastForest = true,
            bool useLgbm = true,
            bool useFastTree = true,
            bool useLbfgsMaximumEntrophy = true,
            bool useLbfgsLogisticRegression = true,
            bool useSdcaMaximumEntrophy = true,
            bool useSdcaLogisticRegression = true,
            FastTreeOption fastTreeOption = null,
            LgbmOption lgbmOption = null,
            FastForestOption fastForestOption = null,
            LbfgsOption lbfgsMaximumEntrophyOption = null,
            LbfgsOption lbfgsLogisticRegressionOption = null,
            SdcaOption sdcaMaximumEntrophyOption = null,
            SdcaOption sdcaLogisticRegressionOption = null,
            SearchSpace<FastTreeOption> fastTreeSearchSpace = null,
            SearchSpace<LgbmOption> lgbmSearchSpace = null,
            SearchSpace<FastForestOption> fastForestSearchSpace = null,
            SearchSpace<LbfgsOption> lbfgsMaximumEntrophySearchSpace = null,
            SearchSpace<LbfgsOption> lbfgsLogisticRegressionSearchSpace = null,
            SearchSpace<SdcaOption> sdcaMaximumEntorphySearchSpace = null,
            SearchSpace<SdcaOption> sdcaLogisticRegressionSearchSpace = null) => throw null;

        public SweepablePipeline Regression(
            string labelColumnName = "Label",
            string featureColumnName = "Features",
            string exampleWeightColumnName = null,
            bool useFastForest = true,
            bool useLgbm = true,
            bool useFastTree = true,
            bool useLbfgsPoissonRegression = true,
            bool useSdca = true,
            FastTreeOption fastTreeOption = null,
            LgbmOption lgbmOption = null,
            FastForestOption fastForestOption = null,
            LbfgsOption lbfgsPoissonRegressionOption = null,
            SdcaOption sdcaOption = null,
            SearchSpace<FastTreeOption> fastTreeSearchSpace = null,
            SearchSpace<LgbmOption> lgbmSearchSpace = null,
            SearchSpace<FastForestOption> fastForestSearchSpace = null,
            SearchSpace<LbfgsOption> lbfgsPoissonRegressionSearchSpace = null,
            SearchSpace<SdcaOption> sdcaSearchSpace = null) => throw null;

        public SweepablePipeline Featurizer(IDataView data, string outputColumnName = "Features", string[] catelogicalColumns = null,
            string[] numericColumns = null, string[] textColumns = null, string[] imagePathColumns = null, string[] excludeColumns = null) => throw null;

        public SweepablePipeline Featurizer(IDataView data, ColumnInformation columnInformation, string outputColumnName = "Features") => throw null;
    }

    public sealed class ColumnInferenceResults
    {
        public TextLoader.Options TextLoaderOptions { get; internal set; }

        public ColumnInformation ColumnInformation { get; internal set; }
    }

    public sealed class ColumnInformation
    {
        public ColumnInformation() => throw null;

        public string LabelColumnName { get; set; }

        public string UserIdColumnName { get; set; }

        public string GroupIdColumnName { get; set; }

        public string ItemIdColumnName { get; set; }

        public string ExampleWeightColumnName { get; set; }

        public string SamplingKeyColumnName { get; set; }

        public ICollection<string> CategoricalColumnNames { get; private set; }

        public ICollection<string> NumericColumnNames { get; private set; }

        public ICollection<string> TextColumnNames { get; private set; }

        public ICollection<string> IgnoredColumnNames { get; private set; }

        public ICollection<string> ImagePathColumnNames { get; private set; }
    }

    public enum CacheBeforeTrainer
    {
        Auto,
        On,
        Off,
    }

    public abstract class ExperimentSettings
    {
        public int MaxModels;

        public uint MaxExperimentTimeInSeconds { get; set; }

        public CancellationToken CancellationToken { get; set; }

        public string CacheDirectoryName { get; set; }

        public CacheBeforeTrainer CacheBeforeTrainer { get; set; }

        public double? MaximumMemoryUsageInMegaByte { get; set; }
    }

    public abstract class ExperimentBase<TMetrics, TExperimentSettings>
        where TMetrics : class
        where TExperimentSettings : ExperimentSettings
    {
        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, string labelColumnName = "Label", string samplingKeyColumn = null,
            IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null;

        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, ColumnInformation columnInformation,
            IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null;

        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, IDataView validationData, string labelColumnName = "Label",
            IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null;

        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, IDataView validationData, ColumnInformation columnInformation,
            IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null;

        public virtual CrossValidationExperimentResult<TMetrics> Execute(IDataView trainData, uint numberOfCVFolds, ColumnInformation columnInformation = null,
            IEstimator<ITransformer> preFeaturizer = null, IProgress<CrossValidationRunDetail<TMetrics>> progressHandler = null) => throw null;

        public virtual CrossValidationExperimentResult<TMetrics> Execute(IDataView trainData, uint numberOfCVFolds, string labelColumnName = "Label",
            string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null,
            IProgress<CrossValidationRunDetail<TMetrics>> progressHandler = null) => throw null;
    }

    public class ExperimentResult<TMetrics>
    {
        public readonly IEnumerable<RunDetail<TMetrics>> RunDetails;
        public readonly RunDetail<TMetrics> BestRun;
    }

    public class CrossValidationExperimentResult<TMetrics>
    {
        public readonly IEnumerable<CrossValidationRunDetail<TMetrics>> RunDetails;
        public readonly CrossValidationRunDetail<TMetrics> BestRun;
    }

    public abstract class RunDetail
    {
        public string TrainerName { get; private set; }

        public double RuntimeInSeconds { get; internal set; }

        public IEstimator<ITransformer> Estimator { get; private set; }
    }

    public sealed class RunDetail<TMetrics> : RunDetail
    {
        public TMetrics ValidationMetrics { get; private set; }

        public ITransformer Model => throw null;

        public Exception Exception { get; private set; }
    }

    public sealed class CrossValidationRunDetail<TMetrics> : RunDetail
    {
        public IEnumerable<TrainResult<TMetrics>> Results { get; private set; }
    }

    public sealed class TrainResult<TMetrics>
    {
        public TMetrics ValidationMetrics { get; private set; }

        public ITransformer Model => throw null;

        public Exception Exception { get; private set; }
    }

    public enum BinaryClassificationMetric
    {
        Accuracy,
        AreaUnderRocCurve,
        AreaUnderPrecisionRecallCurve,
        F1Score,
        PositivePrecision,
        PositiveRecall,
        NegativePrecision,
        NegativeRecall,
    }

    public enum BinaryClassificationTrainer
    {
        FastForest,
        FastTree,
        LightGbm,
        LbfgsLogisticRegression,
        SdcaLogisticRegression,
    }

    public sealed class BinaryExperimentSettings : ExperimentSettings
    {
        public BinaryClassificationMetric OptimizingMetric { get; set; }

        public ICollection<BinaryClassificationTrainer> Trainers { get; }

        public bool UseAutoZeroTuner { get; set; }
    }

    public sealed class BinaryClassificationExperiment : ExperimentBase<BinaryClassificationMetrics, BinaryExperimentSettings>
    {
    }

    public enum MulticlassClassificationMetric
    {
        MicroAccuracy,
        MacroAccuracy,
        LogLoss,
        LogLossReduction,
        TopKAccuracy,
    }

    public enum MulticlassClassificationTrainer
    {
        FastForestOva,
        FastTreeOva,
        LightGbm,
        LbfgsMaximumEntropy,
        LbfgsLogisticRegressionOva,
        SdcaMaximumEntropy,
    }

    public sealed class MulticlassExperimentSettings : ExperimentSettings
    {
        public MulticlassClassificationMetric OptimizingMetric { get; set; }

        public ICollection<MulticlassClassificationTrainer> Trainers { get; }
    }

    public sealed class MulticlassClassificationExperiment : ExperimentBase<MulticlassClassificationMetrics, MulticlassExperimentSettings>
    {
    }

    public enum RegressionMetric
    {
        MeanAbsoluteError,
        MeanSquaredError,
        RootMeanSquaredError,
        RSquared,
    }

    public enum RegressionTrainer
    {
        FastForest,
        FastTree,
        FastTreeTweedie,
        LightGbm,
        LbfgsPoissonRegression,
        StochasticDualCoordinateAscent,
    }

    public sealed class RegressionExperimentSettings : ExperimentSettings
    {
        public RegressionMetric OptimizingMetric { get; set; }

        public ICollection<RegressionTrainer> Trainers { get; }
    }

    public sealed class RegressionExperiment : ExperimentBase<RegressionMetrics, RegressionExperimentSettings>
    {
    }

    public static class RegressionExperimentResultExtensions
    {
        public static RunDetail<RegressionMetrics> Best(
            this IEnumerable<RunDetail<RegressionMetrics>> results, RegressionMetric metric = RegressionMetric.RSquared) => throw null;

        public static CrossValidationRunDetail<RegressionMetrics> Best(
            this IEnumerable<CrossValidationRunDetail<RegressionMetrics>> results, RegressionMetric metric = RegressionMetric.RSquared) => throw null;
    }

    public enum RecommendationTrainer
    {
        MatrixFactorization,
    }

    public sealed class RecommendationExperimentSettings : ExperimentSettings
    {
        public RegressionMetric OptimizingMetric { get; set; }

        public ICollection<RecommendationTrainer> Trainers { get; }
    }

    public sealed class RecommendationExperiment : ExperimentBase<RegressionMetrics, RecommendationExperimentSettings>
    {
    }

    public enum RankingMetric
    {
        Ndcg,
        Dcg,
    }

    public enum RankingTrainer
    {
        LightGbmRanking,
        FastTreeRanking,
    }

    public sealed class RankingExperimentSettings : ExperimentSettings
    {
        public RankingMetric OptimizingMetric { get; set; }

        public ICollection<RankingTrainer> Trainers { get; }

        public uint OptimizationMetricTruncationLevel { get; set; }
    }

    public sealed class RankingExperiment : ExperimentBase<RankingMetrics, RankingExperimentSettings>
    {
    }

    public static class RankingExperimentResultExtensions
    {
        public static RunDetail<RankingMetrics> Best(
            this IEnumerable<RunDetail<RankingMetrics>> results, RankingMetric metric = RankingMetric.Ndcg, uint optimizationMetricTruncationLevel = 10) => throw null;

        public static CrossValidationRunDetail<RankingMetrics> Best(
            this IEnumerable<CrossValidationRunDetail<RankingMetrics>> results, RankingMetric metric = RankingMetric.Ndcg, uint optimizationMetricTruncationLevel = 10) => throw null;
    }

    public interface ISweepable
    {
        SearchSpace.SearchSpace SearchSpace { get; }
    }

    public interface ISweepable<out T> : ISweepable
        where T : IEstimator<ITransformer>
    {
        T BuildFromOption(MLContext context, Parameter parameter);
    }

    public class SweepableEstimator : ISweepable<IEstimator<ITransformer>>
    {
        public SweepableEstimator(Func<MLContext, Parameter, IEstimator<ITransformer>> factory, SearchSpace.SearchSpace ss) => throw null;

        public SearchSpace.SearchSpace SearchSpace { get; set; }

        public virtual IEstimator<ITransformer> BuildFromOption(MLContext context, Parameter param) => throw null;
    }

    public class SweepablePipeline : ISweepable<EstimatorChain<ITransformer>>
    {
        public SearchSpace.SearchSpace SearchSpace => throw null;

        public Parameter CurrentParameter => throw null;

        public Dictionary<string, SweepableEstimator> Estimators => throw null;

        public EstimatorChain<ITransformer> BuildFromOption(MLContext context, Parameter parameter) => throw null;

        public SweepablePipeline BuildSweepableEstimatorPipeline(string schema) => throw null;

        public SweepablePipeline Append(params ISweepable<IEstimator<ITransformer>>[] sweepables) => throw null;

        public string ToString(Parameter parameter) => throw null;
    }

    public static class SweepableExtension
    {
        public static SweepablePipeline Append(this IEstimator<ITransformer> estimator, SweepableEstimator estimator1) => throw null;

        public static SweepablePipeline Append(this SweepablePipeline pipeline, IEstimator<ITransformer> estimator) => throw null;

        public static SweepablePipeline Append(this SweepableEstimator estimator, SweepablePipeline estimator1) => throw null;

        public static SweepablePipeline Append(this SweepableEstimator estimator, IEstimator<ITransformer> estimator1) => throw null;

        public static SweepablePipeline Append(this IEstimator<ITransformer> estimator, SweepablePipeline pipeline) => throw null;

        public static SweepablePipeline Append(this SweepableEstimator estimator, params SweepableEstimator[] estimators) => throw null;

        public static SweepablePipeline Append(this IEstimator<ITransformer> estimator, params SweepableEstimator[] estimators) => throw null;
    }

    public interface ITrialRunner : IDisposable
    {
        Task<TrialResult> RunAsync(TrialSettings settings, CancellationToken ct);
    }

    public interface ITuner
    {
        Parameter Propose(TrialSettings settings);

        void Update(TrialResult result);
    }

    public interface IMonitor
    {
        void ReportCompletedTrial(TrialResult result);

        void ReportBestTrial(TrialResult result);

        void ReportFailTrial(TrialSettings settings, Exception exception = null);

        void ReportRunningTrial(TrialSettings settings);
    }

    public class TrialPerformanceMetrics
    {
        public float? CpuUsage { get; set; }

        public float? MemoryUsage { get; set; }
    }

    public interface IPerformanceMonitor : IDisposable
    {
        event EventHandler<TrialPerformanceMetrics> PerformanceMetricsUpdated;

        void Start();

        void Pause();

        void Stop();

        double? GetPeakMemoryUsageInMegaByte();

        double? GetPeakCpuUsage();

        void OnPerformanceMetricsUpdatedHandler(TrialSettings trialSettings, TrialPerformanceMetrics metrics, CancellationTokenSource trialCancellationTokenSource);
    }

    public class TrialSettings
    {
        public int TrialId { get; set; }

        public DateTime StartedAtUtc { get; set; }

        public DateTime? EndedAtUtc { get; set; }

        public Parameter Parameter { get; set; }
    }

    public class TrialResult
    {
        public TrialSettings TrialSettings { get; set; }

        public ITransformer Model { get; set; }

        public double Loss { get; set; }

        public double Metric { get; set; }

        public double DurationInMilliseconds { get; set; }

        public double? PeakCpu { get; set; }

        public double? PeakMemoryInMegaByte { get; set; }
    }

    public class AutoMLExperiment
    {
        public AutoMLExperiment(MLContext context, AutoMLExperimentSettings settings) => throw null;

        public AutoMLExperiment SetTrainingTimeInSeconds(uint trainingTimeInSeconds) => throw null;

        public AutoMLExperiment SetMaxModelToExplore(int maxModel) => throw null;

        public AutoMLExperiment SetMaximumMemoryUsageInMegaByte(double value = double.MaxValue) => throw null;

        public AutoMLExperiment AddSearchSpace(string key, SearchSpace.SearchSpace searchSpace) => throw null;

        public AutoMLExperiment SetMonitor<TMonitor>(TMonitor monitor)
            where TMonitor : class, IMonitor => throw null;

        public AutoMLExperiment SetMonitor<TMonitor>(Func<IServiceProvider, TMonitor> factory)
            where TMonitor : class, IMonitor => throw null;

        public AutoMLExperiment SetMonitor<TMonitor>()
            where TMonitor : class, IMonitor => throw null;

        public AutoMLExperiment SetTrialRunner<TTrialRunner>(TTrialRunner runner)
            where TTrialRunner : class, ITrialRunner => throw null;

        public AutoMLExperiment SetTrialRunner<TTrialRunner>(Func<IServiceProvider, TTrialRunner> factory)
            where TTrialRunner : class, ITrialRunner => throw null;

        public AutoMLExperiment SetTrialRunner<TTrialRunner>()
            where TTrialRunner : class, ITrialRunner => throw null;

        public AutoMLExperiment SetTuner<TTuner>(TTuner proposer)
            where TTuner : class, ITuner => throw null;

        public AutoMLExperiment SetTuner<TTuner>(Func<IServiceProvider, TTuner> factory)
            where TTuner : class, ITuner => throw null;

        public AutoMLExperiment SetTuner<TTuner>()
            where TTuner : class, ITuner => throw null;

        public TrialResult Run() => throw null;

        public Task<TrialResult> RunAsync(CancellationToken ct = default) => throw null;

        public class AutoMLExperimentSettings : ExperimentSettings
        {
            public int? Seed { get; set; }

            public SearchSpace.SearchSpace SearchSpace { get; set; }
        }
    }

    public static class AutoMLExperimentExtension
    {
        public static AutoMLExperiment SetDataset(this AutoMLExperiment experiment, IDataView train, IDataView validation, bool subSamplingTrainDataset = false) => throw null;

        public static AutoMLExperiment SetDataset(this AutoMLExperiment experiment, DataOperationsCatalog.TrainTestData trainValidationSplit) => throw null;

        public static AutoMLExperiment SetDataset(this AutoMLExperiment experiment, IDataView dataset, int fold = 10, string samplingKeyColumnName = null) => throw null;

        public static AutoMLExperiment SetBinaryClassificationMetric(
            this AutoMLExperiment experiment, BinaryClassificationMetric metric, string labelColumn = "label", string predictedColumn = "PredictedLabel") => throw null;

        public static AutoMLExperiment SetMulticlassClassificationMetric(
            this AutoMLExperiment experiment, MulticlassClassificationMetric metric, string labelColumn = "label", string predictedColumn = "PredictedLabel") => throw null;

        public static AutoMLExperiment SetRegressionMetric(
            this AutoMLExperiment experiment, RegressionMetric metric, string labelColumn = "Label", string scoreColumn = "Score") => throw null;

        public static AutoMLExperiment SetPipeline(this AutoMLExperiment experiment, SweepablePipeline pipeline) => throw null;

        public static AutoMLExperiment SetPerformanceMonitor(this AutoMLExperiment experiment, int checkIntervalInMilliseconds = 1000) => throw null;

        public static AutoMLExperiment SetPerformanceMonitor<TPerformanceMonitor>(
            this AutoMLExperiment experiment, Func<IServiceProvider, TPerformanceMonitor> factory)
            where TPerformanceMonitor : class, IPerformanceMonitor => throw null;

        public static AutoMLExperiment SetPerformanceMonitor<TPerformanceMonitor>(this AutoMLExperiment experiment)
            where TPerformanceMonitor : class, IPerformanceMonitor => throw null;

        public static AutoMLExperiment SetSmacTuner(
            this AutoMLExperiment experiment, int numberInitialPopulation = 20, int fitModelEveryNTrials = 10, int numberOfTrees = 10, int nMinForSpit = 2,
            float splitRatio = 0.8f, int localSearchParentCount = 5, int numRandomEISearchConfigurations = 5000, double epsilon = 1e-5,
            int numNeighboursForNumericalParams = 4) => throw null;

        public static AutoMLExperiment SetCostFrugalTuner(this AutoMLExperiment experiment) => throw null;

        public static AutoMLExperiment SetRandomSearchTuner(this AutoMLExperiment experiment, int? seed = null) => throw null;

        public static AutoMLExperiment SetGridSearchTuner(this AutoMLExperiment experiment, int step = 10) => throw null;

        public static AutoMLExperiment SetCheckpoint(this AutoMLExperiment experiment, string folder) => throw null;

        public static AutoMLExperiment SetEciCostFrugalTuner(this AutoMLExperiment experiment) => throw null;
    }
}

namespace Microsoft.ML.AutoML.CodeGen
{
    public class SdcaOption
    {
        public float L1Regularization { get; set; }

        public float L2Regularization { get; set; }

        public string LabelColumnName { get; set; }

        public string FeatureColumnName { get; set; }

        public string ExampleWeightColumnName { get; set; }
    }

    public class LgbmOption
    {
        public int NumberOfLeaves { get; set; }

        public int MinimumExampleCountPerLeaf { get; set; }

        public double LearningRate { get; set; }

        public int NumberOfTrees { get; set; }

        public double SubsampleFraction { get; set; }

        public int MaximumBinCountPerFeature { get; set; }

        public double FeatureFraction { get; set; }

        public double L1Regularization { get; set; }

        public double L2Regularization { get; set; }

        public string LabelColumnName { get; set; }

        public string FeatureColumnName { get; set; }

        public string ExampleWeightColumnName { get; set; }
    }

    public class FastTreeOption
    {
        public int NumberOfLeaves { get; set; }

        public int MinimumExampleCountPerLeaf { get; set; }

        public int NumberOfTrees { get; set; }

        public int MaximumBinCountPerFeature { get; set; }

        public double FeatureFraction { get; set; }

        public double LearningRate { get; set; }

        public string LabelColumnName { get; set; }

        public string FeatureColumnName { get; set; }

        public string ExampleWeightColumnName { get; set; }

        public bool DiskTranspose { get; set; }
    }

    public class FastForestOption
    {
        public int NumberOfTrees { get; set; }

        public int NumberOfLeaves { get; set; }

        public float FeatureFraction { get; set; }

        public string LabelColumnName { get; set; }

        public string FeatureColumnName { get; set; }

        public string ExampleWeightColumnName { get; set; }
    }

    public class LbfgsOption
    {
        public float L1Regularization { get; set; }

        public float L2Regularization { get; set; }

        public string LabelColumnName { get; set; }

        public string FeatureColumnName { get; set; }

        public string ExampleWeightColumnName { get; set; }
    }
}
