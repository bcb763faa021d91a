// assembly: Microsoft.ML.OnnxConverter
#nullable disable // the real library is not annotated

using System.IO;

namespace Microsoft.ML;

public static class OnnxExportExtensions
{
    public static void ConvertToOnnx(this ModelOperationsCatalog catalog, ITransformer transform, IDataView inputData, Stream stream) => throw null;

    public static void ConvertToOnnx(this ModelOperationsCatalog catalog, ITransformer transform, IDataView inputData, int opSetVersion, Stream stream) => throw null;

    public static void ConvertToOnnx(this ModelOperationsCatalog catalog, ITransformer transform, IDataView inputData, Stream stream, params string[] outputColumns) => throw null;
}
