using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using MlDebt.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDebt.Analyzers;

/// <summary>
/// One compilation as the rules see it: what its libraries mean, where its values come from, what its team configured.
/// All rules of a compilation share one, so that a question is answered once.
/// </summary>
internal sealed class MlProject
{
    // Weak by key: an entry lives exactly as long as its compilation, and no analyzer holds either.
    private static readonly ConditionalWeakTable<Compilation, Slot> Known = new();

    private readonly ConcurrentDictionary<Type, FindingSet> _findings = new();

    private MlProject(Compilation compilation, MlLibraries libraries, AnalyzerOptions options)
    {
        Source = new(compilation);
        Libraries = libraries;
        Options = new(options.AnalyzerConfigOptionsProvider);
        Origins = new(Source, libraries);
        Sinks = new(Source, libraries);
        Reach = new(Source, libraries);
        IsTestProject = libraries.HasTestFramework || Options.IsTestProject;
    }

    public SourceView Source { get; }

    public MlLibraries Libraries { get; }

    public MlDebtOptions Options { get; }

    public ValueOrigins Origins { get; }

    public Sinks Sinks { get; }

    public CallReach Reach { get; }

    /// <summary>True where tests live: debt rules are silent there, and test rules run only there.</summary>
    public bool IsTestProject { get; }

    /// <summary>The project of a compilation, or null when it references no ML library.</summary>
    public static MlProject? Of(Compilation compilation, AnalyzerOptions options, CancellationToken token)
    {
        var slot = Known.GetValue(compilation, _ => new());
        lock (slot)
        {
            if (slot.Files != options.AdditionalFiles || slot.Provider != options.AnalyzerConfigOptionsProvider)
            {
                slot.Project = MlLibraries.TryCreate(compilation, options.AdditionalFiles, token) is { } libraries ? new(compilation, libraries, options) : null;
                slot.Files = options.AdditionalFiles;
                slot.Provider = options.AnalyzerConfigOptionsProvider;
            }

            return slot.Project;
        }
    }

    /// <summary>What one rule finds in the whole compilation; computed once, by whoever asks first.</summary>
    public FindingSet FindingsOf(MlDebtAnalyzer rule, CancellationToken token)
    {
        var set = _findings.GetOrAdd(rule.GetType(), _ => new());
        set.Fill(() => rule.FindAll(this, token));
        return set;
    }

    private sealed class Slot
    {
        public ImmutableArray<AdditionalText> Files { get; set; }

        public AnalyzerConfigOptionsProvider? Provider { get; set; }

        public MlProject? Project { get; set; }
    }
}
