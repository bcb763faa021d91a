using System.Collections.Concurrent;

namespace MlDebt.Corpus.Mutilation;

/// <summary>What became of the damaged code.</summary>
internal sealed class MutilationCounts
{
    /// <summary>A cancelled analysis must be back within this time.</summary>
    public static readonly TimeSpan CancellationBar = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<string, string> _crashes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fixExceptions = new(StringComparer.Ordinal);

    /// <summary>Projects analysed, each counted in every round.</summary>
    public int Projects { get; set; }

    /// <summary>Files analysed, each counted in every round.</summary>
    public int Files { get; set; }

    /// <summary>Places damaged: tokens, or libraries taken from a project.</summary>
    public int Mutations { get; set; }

    /// <summary>Diagnostics the rules reported.</summary>
    public int Findings { get; set; }

    /// <summary>Fixes computed, Fix All included.</summary>
    public int Fixes { get; set; }

    /// <summary>How long each cancelled analysis took to answer.</summary>
    public List<TimeSpan> Cancellations { get; } = [];

    /// <summary>Exceptions of analyzers, each trace once, with the first place.</summary>
    public IReadOnlyDictionary<string, string> Crashes => _crashes;

    /// <summary>Exceptions of fixes, each trace once, with the first place.</summary>
    public IReadOnlyDictionary<string, string> FixExceptions => _fixExceptions;

    /// <summary>True when nothing threw and every cancellation was answered in time.</summary>
    public bool IsGood => _crashes.IsEmpty && _fixExceptions.Count == 0 && Cancellations.TrueForAll(c => c <= CancellationBar);

    /// <summary>Notes an exception of an analyzer.</summary>
    public void Crash(string place, Exception exception) => _crashes.TryAdd(exception.ToString(), place);

    /// <summary>Notes an exception of a fix.</summary>
    public void FixException(string place, Exception exception) => _fixExceptions.TryAdd(exception.ToString(), place);

    /// <summary>Writes the counts for people.</summary>
    public void Print(TextWriter console)
    {
        console.WriteLine($"projects {Projects}, files {Files}, mutations {Mutations}, findings {Findings}, fixes {Fixes}");
        console.WriteLine($"AD0001 {_crashes.Count}, exceptions of fixes {_fixExceptions.Count}");
        foreach (var (trace, place) in _crashes.Concat(_fixExceptions))
            console.WriteLine($"  {place}: {trace}");
        if (Cancellations.Count == 0)
            return;
        var times = Cancellations.Order().ToList();
        console.WriteLine(
            $"cancellations {times.Count}: median {times[times.Count / 2].TotalMilliseconds:F1} ms, longest {times[^1].TotalMilliseconds:F1} ms, over {CancellationBar.TotalMilliseconds:F0} ms {times.Count(t => t > CancellationBar)}");
    }
}
