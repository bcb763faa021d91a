using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>The statements of <c>Main</c> or of a top-level program: no class to inject into, so one local holds the options.</summary>
/// <param name="Statements">The statements, in order.</param>
/// <param name="Scope">The node that all their names live in.</param>
/// <param name="Model">The file's semantic model.</param>
internal sealed record ProgramLocal(IReadOnlyList<StatementSyntax> Statements, SyntaxNode Scope, SemanticModel Model)
{
    public static ProgramLocal Of(Slot slot, SemanticModel model, CancellationToken token)
    {
        if (slot.Member is MethodDeclarationSyntax { Body: { } body } main)
            return new(body.Statements, main, model);
        var root = (CompilationUnitSyntax)model.SyntaxTree.GetRoot(token);
        return new(root.Members.OfType<GlobalStatementSyntax>().Select(s => s.Statement).ToList(), root, model);
    }

    /// <summary>A local above the position that holds options already.</summary>
    public (INamedTypeSymbol Options, string Access)? Held(int position, CancellationToken token)
    {
        foreach (var (_, variable, type) in Locals(position, token))
            if (NeverNull(variable) && OptionsTypes.Unwrap(type.WithNullableAnnotation(NullableAnnotation.None), Model.Compilation) is var (options, suffix))
                return (options, variable.Identifier.Text + suffix);
        return null;
    }

    /// <summary>The last text that reads configuration above the position, and the statement it comes from.</summary>
    public (StatementSyntax Statement, string Access)? Configuration(int position, CancellationToken token)
    {
        if (Model.Compilation.FindType("Microsoft.Extensions.Configuration.IConfiguration") is not { } configuration || !Model.Compilation.HasType("Microsoft.Extensions.Configuration.ConfigurationBinder"))
            return null;
        foreach (var (statement, variable, type) in Locals(position, token))
        {
            if (type.Is(configuration))
                return (statement, variable.Identifier.Text);
            if (type.PropertyOf("Configuration", configuration) is not null)
                return (statement, variable.Identifier.Text + ".Configuration");
        }

        return null;
    }

    /// <summary>Declares the local: below the statement that makes configuration available, else before everything.</summary>
    public string Declare(OptionsClass options, (StatementSyntax Statement, string Access)? configuration, Document document, SourceText text, TextEdits edits)
    {
        var layout = new Layout(text);
        var name = Naming.Unique("options", new HashSet<string>(Scope.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText)));
        var value = "new " + options.Name + "()";
        edits.Using(document.Id, options.Namespace);
        if (configuration is var (statement, access))
        {
            value = access + ".GetSection(" + options.Name + "." + options.SectionConstant + ").Get<" + options.Name + ">() ?? " + value;
            edits.Using(document.Id, "Microsoft.Extensions.Configuration");
            var below = layout.EndsLine(statement.Span.End) ? layout.NextLine(statement.Span.End) : statement.Span.End;
            var isLast = below == text.Length && !text.ToString(TextSpan.FromBounds(below - 1, below)).EndsWith("\n", System.StringComparison.Ordinal);
            edits.Insert(document.Id, below, (isLast || below == statement.Span.End ? layout.NewLine : "") + layout.IndentAt(statement.SpanStart) + "var " + name + " = " + value + ";" + layout.NewLine);
            return name;
        }

        var first = Statements[0].SpanStart;
        var tail = layout.StartsLine(first) ? layout.NewLine + layout.IndentAt(first) : " ";
        edits.Insert(document.Id, first, "var " + name + " = " + value + ";" + tail);
        return name;
    }

    /// <summary>The compiler calls every <c>var</c> nullable; only the initialiser tells.</summary>
    private static bool NeverNull(VariableDeclaratorSyntax variable) => variable.Initializer?.Value switch
    {
        BaseObjectCreationExpressionSyntax => true,
        BinaryExpressionSyntax { Right: BaseObjectCreationExpressionSyntax or ThrowExpressionSyntax } fallback => fallback.IsKind(SyntaxKind.CoalesceExpression),
        _ => false,
    };

    private IEnumerable<(StatementSyntax Statement, VariableDeclaratorSyntax Variable, ITypeSymbol Type)> Locals(int position, CancellationToken token) =>
        from declaration in Statements.OfType<LocalDeclarationStatementSyntax>()
        where declaration.Span.End <= position
        from variable in declaration.Declaration.Variables
        let local = Model.GetDeclaredSymbol(variable, token) as ILocalSymbol
        where local is not null
        select ((StatementSyntax)declaration, variable, local.Type);
}
