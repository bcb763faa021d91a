using System;
using System.Linq;
using MlDebt.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>Who chooses a device: the code, or something the code asks first.</summary>
internal static class DeviceChoice
{
    /// <summary>The value the library takes by itself. A processor is what every machine has, so naming it ties to nothing.</summary>
    public static bool IsDefault(Origin origin, Sink sink) =>
        origin.Value is string name
            ? string.Equals(name, "cpu", StringComparison.OrdinalIgnoreCase) || sink.Fact["default", sink.Part] is { } known && known.Split('|').Contains(name, StringComparer.OrdinalIgnoreCase)
            : Decisions.IsDefault(origin, sink);

    /// <summary>Whether a branch, a function that somebody else calls, or the compiler's symbols decide that this code runs.</summary>
    public static bool IsMadeElsewhere(SyntaxNode node) =>
        IsAlternative(node)
        || node.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax or GlobalStatementSyntax).Any(a => a
            is IfStatementSyntax or SwitchStatementSyntax or AnonymousFunctionExpressionSyntax or CatchClauseSyntax or TryStatementSyntax)
        || IsAfterGuard(node)
        || IsInConditionalRegion(node);

    /// <summary>One of the answers of <c>?:</c>, <c>??</c> or a <c>switch</c> expression.</summary>
    public static bool IsAlternative(SyntaxNode node) =>
        node.Ancestors().TakeWhile(a => a is not StatementSyntax and not MemberDeclarationSyntax)
            .Any(a => a is ConditionalExpressionSyntax or SwitchExpressionSyntax || a.IsKind(SyntaxKind.CoalesceExpression));

    /// <summary><c>gpuDeviceId</c> stays, <c>deviceIndex</c> and <c>index</c> become <c>DeviceId</c>, what describes a device becomes <c>Device</c>.</summary>
    public static string Setting(string part) => part switch
    {
        "index" or "device_index" or "deviceIndex" => "DeviceId",
        "description" or "map_location" or "deviceType" or "device_type" => "Device",
        _ => Wording.Pascal(part),
    };

    /// <summary><c>if (!HasGpu()) return;</c> before it.</summary>
    private static bool IsAfterGuard(SyntaxNode node) =>
        node.Ancestors().OfType<StatementSyntax>().Any(statement => statement.Parent is BlockSyntax block
            && block.Statements.TakeWhile(s => s != statement).OfType<IfStatementSyntax>().Any(guard => Leaves(guard.Statement)));

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => true,
        BlockSyntax block => block.Statements.Count > 0 && Leaves(block.Statements[block.Statements.Count - 1]),
        _ => false,
    };

    private static bool IsInConditionalRegion(SyntaxNode node)
    {
        var open = 0;
        for (var directive = node.SyntaxTree.GetRoot() is CompilationUnitSyntax unit ? unit.GetFirstDirective() : null;
            directive is not null && directive.SpanStart < node.SpanStart; directive = directive.GetNextDirective())
            open += directive.Kind() switch
            {
                SyntaxKind.IfDirectiveTrivia => 1,
                SyntaxKind.EndIfDirectiveTrivia => -1,
                _ => 0,
            };
        return open > 0;
    }
}
