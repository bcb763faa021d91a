namespace FraudScoring.Api;

/// <summary>Scores many transactions at once, on request with the merchants' risk of today.</summary>
public sealed class BatchScorer
{
    private readonly HttpClient _features;
    private readonly FraudModel _model;

    public BatchScorer(HttpClient features, FraudModel model)
    {
        features.BaseAddress = new Uri("https://features.risk-platform.internal:8443/");
        _features = features;
        _model = model;
    }

    public async Task<IReadOnlyList<FraudPrediction>> ScoreAsync(BatchRequest request, CancellationToken cancellationToken)
    {
        if (request.RefreshMerchantRisk)
        {
            foreach (var transaction in request.Transactions)
            {
                transaction.MerchantRisk = await _features.GetFromJsonAsync<float>(
                    $"merchants/{Uri.EscapeDataString(transaction.MerchantId)}/risk", cancellationToken);
            }
        }

        var data = _model.Context.Data;
        var scored = _model.Transformer.Transform(data.LoadFromEnumerable(request.Transactions));
        return data.CreateEnumerable<FraudPrediction>(scored, reuseRowObject: false).ToList();
    }
}
