// assembly: Microsoft.ML.TensorFlow
#nullable disable // the real library is not annotated

using System;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Microsoft.ML
{
    public static class TensorflowCatalog
    {
        public static TensorFlowModel LoadTensorFlowModel(this ModelOperationsCatalog catalog, string modelLocation) => throw null;

        public static TensorFlowModel LoadTensorFlowModel(this ModelOperationsCatalog catalog, string modelLocation, bool treatOutputAsBatched) => throw null;
    }
}

namespace Microsoft.ML.Transforms
{
    public sealed class TensorFlowModel : IDisposable
    {
        public DataViewSchema GetModelSchema() => throw null;

        public DataViewSchema GetInputSchema() => throw null;

        public TensorFlowEstimator ScoreTensorFlowModel(string outputColumnName, string inputColumnName, bool addBatchDimensionInput = false) => throw null;

        public TensorFlowEstimator ScoreTensorFlowModel(string[] outputColumnNames, string[] inputColumnNames, bool addBatchDimensionInput = false) => throw null;

        public void Dispose() => throw null;
    }

    public sealed class TensorFlowEstimator : IEstimator<TensorFlowTransformer>
    {
        public TensorFlowTransformer Fit(IDataView input) => throw null;

        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
    }

    public sealed class TensorFlowTransformer : ITransformer, IDisposable
    {
        bool ITransformer.IsRowToRowMapper => throw null;

        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;

        public IDataView Transform(IDataView input) => throw null;

        IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;

        public void Dispose() => throw null;
    }
}
