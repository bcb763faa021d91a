using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>
/// A static method gets an overload that takes the options and holds the body; the old signature stays and passes the defaults,
/// because an optional parameter would break method groups.
/// </summary>
internal static class StaticOverload
{
    /// <summary>The name of the parameter that holds the options.</summary>
    public static string Add(MethodDeclarationSyntax method, Document document, OptionsClass options, SourceText text, TextEdits edits)
    {
        var layout = new Layout(text);
        var indent = layout.IndentAt(method.SpanStart);
        var line = layout.NewLine + indent;
        var name = FreeName(method);
        var forward = Signature(method) + " =>" + line + layout.StepBetween(method.Parent!.SpanStart, method.SpanStart)
            + method.Identifier.Text + method.TypeParameterList + "(" + string.Join(", ", method.ParameterList.Parameters.Select(Argument).Append("new " + options.Name + "()")) + ");"
            + layout.NewLine + line;
        if (ParameterEdits.IsDocumented(method))
            forward += "/// <summary>The same with settings of the caller's own.</summary>" + line;
        edits.Insert(document.Id, method.SpanStart, forward);
        edits.Using(document.Id, options.Namespace);

        // A required parameter may not follow an optional one; the old signature keeps the defaults.
        foreach (var parameter in method.ParameterList.Parameters)
            if (parameter.Default is { } value)
                edits.Replace(document.Id, TextSpan.FromBounds(value.GetFirstToken().GetPreviousToken().Span.End, value.Span.End), "");
        ParameterEdits.Append(edits, document.Id, method.ParameterList, options.Name + " " + name);
        return name;
    }

    private static string FreeName(MethodDeclarationSyntax method) =>
        Naming.Unique("options", new HashSet<string>(method.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText)));

    private static string Signature(MethodDeclarationSyntax method)
    {
        var modifiers = string.Concat(method.Modifiers.Where(m => !m.IsKind(SyntaxKind.AsyncKeyword)).Select(m => m.Text + " "));
        var constraints = method.ConstraintClauses.Count > 0 ? " " + method.ConstraintClauses : "";
        return modifiers + method.ReturnType + " " + method.Identifier.Text + method.TypeParameterList + method.ParameterList + constraints;
    }

    private static string Argument(ParameterSyntax parameter)
    {
        var modifier = parameter.Modifiers.Any(SyntaxKind.OutKeyword) ? "out "
            : parameter.Modifiers.Any(SyntaxKind.InKeyword) || parameter.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) ? "in "
            : parameter.Modifiers.Any(SyntaxKind.RefKeyword) ? "ref " : "";
        return modifier + parameter.Identifier.Text;
    }
}
