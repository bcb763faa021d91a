using Microsoft.Data.SqlClient;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace FraudScoring.Training;

/// <summary>Where labelled transactions come from: the checked-in extract, or the warehouse.</summary>
public sealed class TransactionSource(MLContext mlContext)
{
    public IDataView FromCsv(string path) =>
        mlContext.Data.LoadFromTextFile<TransactionRow>(path, separatorChar: ',', hasHeader: true);

    public IDataView FromWarehouse()
    {
        var loader = mlContext.Data.CreateDatabaseLoader<TransactionRow>();
        var warehouse = new DatabaseSource(
            SqlClientFactory.Instance,
            "Server=risk-sql-prod-01;Database=FraudWarehouse;Integrated Security=true;Encrypt=true",
            """
            SELECT CAST(Amount AS REAL), CAST(HourOfDay AS REAL), CAST(MerchantRisk AS REAL),
                   CAST(DistanceFromHomeKm AS REAL), IsForeign, CAST(PreviousChargebacks AS REAL), IsFraud
            FROM dbo.LabelledTransactions
            """);
        return loader.Load(warehouse);
    }
}
