using System.Collections.Immutable;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Libraries;

/// <summary>
/// MLD001: a line of a team's own facts or models file cannot be read. No debt rule, so it does not wait for an ML
/// library: a misspelt file would otherwise silence the rules and say nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadableFactAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UnreadableFact);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Report);
    }

    private static void Report(AdditionalFileAnalysisContext context)
    {
        if (context.AdditionalFile is not { } file || !(OwnFiles.IsFacts(file) || OwnFiles.IsModels(file)) || file.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var problem in OwnFiles.Problems(file, text))
        {
            var span = SpanOf(text.ToString(), problem.Line);
            context.ReportDiagnostic(Diagnostic.Create(UnreadableFact, Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)), problem.Line, problem.Message));
        }
    }

    // Not SourceText.Lines: the parsers count '\n' alone, and the number must be theirs.
    private static TextSpan SpanOf(string text, int line)
    {
        var start = 0;
        for (; line > 1; line--)
            start = text.IndexOf('\n', start) + 1;
        var next = text.IndexOf('\n', start);
        var end = next < 0 ? text.Length : next;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
