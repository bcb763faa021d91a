using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.Libraries;

/// <summary>The tables a team adds as <c>AdditionalFiles</c>: <c>*.mldebt.facts</c> and <c>*.mldebt.models</c>.</summary>
internal static class OwnFiles
{
    // A text lives as long as the host keeps it; an edit elsewhere in the project must not read it again.
    private static readonly ConditionalWeakTable<SourceText, FactTable> Facts = new();
    private static readonly ConditionalWeakTable<SourceText, ModelTable> Models = new();

    public static bool IsFacts(AdditionalText file) => EndsWith(file, ".mldebt.facts");

    public static bool IsModels(AdditionalText file) => EndsWith(file, ".mldebt.models");

    /// <summary>Every library the files describe.</summary>
    public static ImmutableArray<LibraryFacts> Libraries(ImmutableArray<AdditionalText> files, CancellationToken token) =>
        Texts(files.Where(IsFacts), token).SelectMany(text => FactsOf(text).Libraries).ToImmutableArray();

    /// <summary>Every hosted model the files list.</summary>
    public static ImmutableArray<HostedModel> HostedModels(ImmutableArray<AdditionalText> files, CancellationToken token) =>
        Texts(files.Where(IsModels), token).SelectMany(text => ModelsOf(text).Models).ToImmutableArray();

    /// <summary>The lines of one of these files that cannot be read.</summary>
    public static ImmutableArray<LineProblem> Problems(AdditionalText file, SourceText text) =>
        IsFacts(file) ? FactsOf(text).Problems
        : IsModels(file) ? ModelsOf(text).Problems
        : ImmutableArray<LineProblem>.Empty;

    private static FactTable FactsOf(SourceText text) => Facts.GetValue(text, t => new(FactParser.Parse(t.ToString())));

    private static ModelTable ModelsOf(SourceText text) => Models.GetValue(text, t => new(HostedModelParser.Parse(t.ToString())));

    private static IEnumerable<SourceText> Texts(IEnumerable<AdditionalText> files, CancellationToken token) =>
        files.Select(f => f.GetText(token)).OfType<SourceText>();

    private static bool EndsWith(AdditionalText file, string ending) =>
        Path.GetFileName(file.Path).EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private sealed class FactTable
    {
        public FactTable((ImmutableArray<LibraryFacts> Libraries, ImmutableArray<LineProblem> Problems) read) => (Libraries, Problems) = read;

        public ImmutableArray<LibraryFacts> Libraries { get; }

        public ImmutableArray<LineProblem> Problems { get; }
    }

    private sealed class ModelTable
    {
        public ModelTable((ImmutableArray<HostedModel> Models, ImmutableArray<LineProblem> Problems) read) => (Models, Problems) = read;

        public ImmutableArray<HostedModel> Models { get; }

        public ImmutableArray<LineProblem> Problems { get; }
    }
}
