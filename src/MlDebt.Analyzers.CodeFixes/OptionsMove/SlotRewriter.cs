using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Makes one slot read its setting.</summary>
internal static class SlotRewriter
{
    public static void Rewrite(Slot slot, string setting, SourceText text, TextEdits edits)
    {
        var id = slot.Document.Id;
        if (slot is { Shape: SlotShape.TextPart, Node: InterpolatedStringExpressionSyntax interpolated })
        {
            edits.Replace(id, slot.Span, InterpolatedPart.Hole(interpolated, setting));
            return;
        }

        var start = slot.Node.SpanStart;

        // In "return-0.5f" the minus was all that parted the value from the keyword.
        var parts = start > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]) ? " " : "";
        edits.Replace(id, slot.Node.Span, parts + setting);
        switch (slot.Shape)
        {
            case SlotShape.LocalConstant:
                var keyword = SlotShapes.LocalConstant(slot.Node)!.Modifiers.First(m => m.IsKind(SyntaxKind.ConstKeyword));
                edits.Replace(id, TextSpan.FromBounds(keyword.SpanStart, keyword.GetNextToken().SpanStart), "");
                break;
            case SlotShape.IsPattern:
                var test = (IsPatternExpressionSyntax)slot.Node.Parent!.Parent!;
                edits.Replace(id, TextSpan.FromBounds(test.IsKeyword.SpanStart, test.Pattern.SpanStart), "");
                break;
            case SlotShape.SwitchArm:
                Guard(slot, ((SwitchExpressionArmSyntax)slot.Node.Parent!.Parent!).WhenClause, edits);
                break;
            case SlotShape.CaseLabel:
                Guard(slot, ((CasePatternSwitchLabelSyntax)slot.Node.Parent!.Parent!).WhenClause, edits);
                break;
        }
    }

    /// <summary><c>&gt; 0.5f when c</c> becomes <c>var measured when measured &gt; setting &amp;&amp; (c)</c>.</summary>
    private static void Guard(Slot slot, WhenClauseSyntax? when, TextEdits edits)
    {
        // The variable lives in its own arm: another arm may have one of that name.
        var arm = slot.Node.FirstAncestorOrSelf<SyntaxNode>(n => n is SwitchExpressionArmSyntax or SwitchSectionSyntax)!;
        var around = slot.Member.DescendantTokens(n => n == arm || n.Parent != arm.Parent || !n.IsKind(arm.Kind()));
        var name = Naming.Unique("measured", new HashSet<string>(around.Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText)));
        edits.Insert(slot.Document.Id, slot.Node.Parent!.SpanStart, "var " + name + " when " + name + " ");
        if (when is null)
            return;
        edits.Replace(slot.Document.Id, TextSpan.FromBounds(when.WhenKeyword.SpanStart, when.Condition.SpanStart), "&& (");
        edits.Insert(slot.Document.Id, when.Condition.Span.End, ")");
    }
}
