using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Model;

/// <summary>Where in a file the compiler's warnings about obsolete members are switched off, and by what.</summary>
internal sealed class CompilerSilence
{
    private static readonly string[] Ids = { "CS0618", "CS0612" };

    private readonly string? _everywhere;
    private readonly List<(int Position, bool IsOff)> _switches;

    private CompilerSilence(string? everywhere, List<(int, bool)> switches)
    {
        _everywhere = everywhere;
        _switches = switches;
    }

    /// <summary>The silence of a file, or null when the compiler may speak in all of it.</summary>
    public static CompilerSilence? Of(SyntaxTree tree, Compilation compilation, CancellationToken token)
    {
        var everywhere = Ids.Any(id => IsOff(compilation.Options.SpecificDiagnosticOptions, id)) ? "NoWarn"
            : Ids.Any(id => IsOffInConfig(compilation.Options.SyntaxTreeOptionsProvider, tree, id, token)) ? ".editorconfig"
            : null;
        var switches = tree.GetRoot(token) is { ContainsDirectives: true } root ? Pragmas(root).ToList() : new();
        return everywhere is null && !switches.Any(s => s.Item2) ? null : new(everywhere, switches);
    }

    /// <summary>What switches the compiler off at a position, or null where it may speak.</summary>
    public string? Switch(int position)
    {
        var last = _switches.LastOrDefault(s => s.Position < position);
        return last.IsOff ? "a #pragma" : _everywhere;
    }

    private static bool IsOff(IReadOnlyDictionary<string, ReportDiagnostic> options, string id) => options.TryGetValue(id, out var report) && report == ReportDiagnostic.Suppress;

    private static bool IsOffInConfig(SyntaxTreeOptionsProvider? provider, SyntaxTree tree, string id, CancellationToken token) =>
        provider is not null && (provider.TryGetDiagnosticValue(tree, id, token, out var report) || provider.TryGetGlobalDiagnosticValue(id, token, out report)) && report == ReportDiagnostic.Suppress;

    private static IEnumerable<(int, bool)> Pragmas(SyntaxNode root)
    {
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
            if (directive is PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma && (pragma.ErrorCodes.Count == 0 || pragma.ErrorCodes.Any(IsOurs)))
                yield return (pragma.SpanStart, pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword));
    }

    /// <summary>A code is spelled <c>CS0618</c>, <c>0618</c> or <c>618</c>.</summary>
    private static bool IsOurs(ExpressionSyntax code) =>
        code.ToString() is var text && Ids.Any(id => string.Equals(id, text, StringComparison.OrdinalIgnoreCase) || id.Substring(2).TrimStart('0') == text.TrimStart('0'));
}
