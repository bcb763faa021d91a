using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Adds the options to a constructor that is written out, and assigns them before anything else runs.</summary>
internal static class ExplicitConstructor
{
    public static bool IsChained(ConstructorDeclarationSyntax constructor) =>
        constructor.Initializer?.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword) == true;

    /// <summary>A constructor without parameters stays as an overload: with an optional parameter reflection would not find it.</summary>
    public static bool KeepsOverload(Injection injection, ConstructorDeclarationSyntax constructor) =>
        constructor.ParameterList.Parameters.Count == 0 && !injection.OneConstructor;

    public static void Extend(Injection injection, ConstructorDeclarationSyntax constructor, OptionsField field, TextEdits edits, CancellationToken token)
    {
        var text = constructor.SyntaxTree.GetText(token);
        var layout = new Layout(text);
        var document = injection.DocumentOf(constructor).Id;
        var indent = layout.IndentAt(constructor.SpanStart);
        var step = layout.StepBetween(constructor.Parent!.SpanStart, constructor.SpanStart);
        var name = ParameterEdits.FreeName(constructor);

        var keepsOverload = KeepsOverload(injection, constructor);
        if (keepsOverload)
            AddForward(injection, constructor, name, layout, indent, step, document, edits);
        else
            ParameterEdits.Document(edits, document, constructor, name, text);
        ParameterEdits.Append(edits, document, constructor.ParameterList,
            keepsOverload ? injection.ParameterType + " " + name : ConstructorEdits.Optional(injection, constructor, name));
        Assign(constructor, field.Assign(keepsOverload ? injection.Required(name) : injection.OrDefault(name)), layout, indent, step, document, edits);
    }

    private static void AddForward(Injection injection, ConstructorDeclarationSyntax constructor, string name, Layout layout, string indent, string step, DocumentId document, TextEdits edits)
    {
        var line = layout.NewLine + indent;
        var forward = constructor.Modifiers.ToString() + " " + constructor.Identifier.Text + "()"
            + line + step + ": this(" + injection.DefaultArgument + ")" + line + "{" + line + "}" + layout.NewLine + line;
        if (ParameterEdits.IsDocumented(constructor))
            forward += MemberWriter.ConstructorSummary + line + MemberWriter.OptionsParameter(name) + line;

        // What precedes the constructor, its documentation above all, stays with the signature that is known already.
        edits.Insert(document, constructor.SpanStart, forward.TrimStart());
    }

    private static void Assign(ConstructorDeclarationSyntax constructor, string assignment, Layout layout, string indent, string step, DocumentId document, TextEdits edits)
    {
        var line = layout.NewLine + indent;
        if (constructor.Body is { } body)
        {
            var open = body.OpenBraceToken.Span.End;
            if (layout.EndsLine(open))
                edits.Insert(document, layout.NextLine(open), indent + step + assignment + layout.NewLine);
            else
                edits.Insert(document, open, " " + assignment);
        }
        else if (constructor.ExpressionBody is { } arrow)
        {
            edits.Replace(document, Opening(arrow), line + "{" + line + step + assignment + line + step);
            edits.Insert(document, constructor.SemicolonToken.Span.End, line + "}");
        }
    }

    /// <summary>The arrow and the blanks around it; comments there stay.</summary>
    private static TextSpan Opening(ArrowExpressionClauseSyntax arrow)
    {
        var before = arrow.ArrowToken.GetPreviousToken();
        var blanks = before.TrailingTrivia.Concat(arrow.ArrowToken.LeadingTrivia).Concat(arrow.ArrowToken.TrailingTrivia).Concat(arrow.Expression.GetLeadingTrivia());
        return blanks.All(t => t.IsKind(SyntaxKind.WhitespaceTrivia) || t.IsKind(SyntaxKind.EndOfLineTrivia))
            ? TextSpan.FromBounds(before.Span.End, arrow.Expression.SpanStart)
            : arrow.ArrowToken.Span;
    }
}
