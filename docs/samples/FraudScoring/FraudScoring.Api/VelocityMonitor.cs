namespace FraudScoring.Api;

/// <summary>Notices cards that are risky several times in a short time.</summary>
public sealed class VelocityMonitor(TimeProvider clock)
{
    private const float VelocityAlertProbability = 0.65f;
    private const int AlertCount = 3;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<DateTimeOffset>> _riskyTimes = [];

    public bool Observe(string cardId, FraudPrediction prediction)
    {
        if (prediction.Probability < VelocityAlertProbability)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        lock (_gate)
        {
            if (!_riskyTimes.TryGetValue(cardId, out var times))
            {
                _riskyTimes[cardId] = times = [];
            }

            times.RemoveAll(time => now - time > Window);
            times.Add(now);
            return times.Count >= AlertCount;
        }
    }
}
