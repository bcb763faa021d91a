using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>
/// The static member that holds a class's options where no instance and no caller can hand anything: a property that a program may
/// assign before it starts, or a readonly field where static initialisers read it, which no assignment could precede.
/// </summary>
internal static class SharedHolder
{
    /// <summary>A static member that holds options already and is set before the slot runs; null where there is none.</summary>
    public static (INamedTypeSymbol Options, string Access)? Held(INamedTypeSymbol type, Slot slot, SemanticModel model, CancellationToken token, INamedTypeSymbol? wanted = null)
    {
        foreach (var member in type.GetMembers().Where(m => m is { IsStatic: true, IsImplicitlyDeclared: false } and (IFieldSymbol or IPropertySymbol)))
        {
            var held = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
            if (OptionsTypes.Unwrap(held, model.Compilation) is var (options, suffix) && (wanted is null || SymbolEqualityComparer.Default.Equals(options, wanted))
                && IsSetBefore(member, slot, token))
                return (options, (Hides(member, slot, model) ? type.Name + "." : "") + member.Name + suffix);
        }

        return null;
    }

    /// <summary>Adds the member at the top of the slot's part of the class; answers its name.</summary>
    public static string Add(Slot slot, OptionsClass options, IReadOnlyCollection<Slot> all, IReadOnlyCollection<TextSpan> removed, SourceText text, TextEdits edits)
    {
        var home = slot.Node.FirstAncestorOrSelf<ClassDeclarationSyntax>()!;
        var name = Naming.Unique("Settings", new HashSet<string>(home.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText)));
        var made = options.Name + " " + name;
        var value = "new " + options.Name + "();";
        var declaration = all.Any(IsInitializer)
            ? "private static readonly " + made + " = " + value
            : "internal static " + made + " { get; set; } = " + value;
        var (position, indent, blank) = MemberPlace.Top(home, text, removed);
        var line = new Layout(text).NewLine;
        edits.Insert(slot.Document.Id, position, indent is null ? " " + declaration + " " : indent + declaration + line + (blank ? line : ""));
        edits.Using(slot.Document.Id, options.Namespace);
        return name;
    }

    private static bool IsInitializer(Slot slot) => slot is { Home: SlotHome.Shared, Member: BaseFieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null } };

    private static bool IsSetBefore(ISymbol holder, Slot slot, CancellationToken token)
    {
        if (holder.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(token) is not { } declaration)
            return false;
        var isSet = declaration is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax }
            or PropertyDeclarationSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax };
        return isSet && (!IsInitializer(slot) || (declaration.SyntaxTree == slot.Node.SyntaxTree && declaration.Span.End <= slot.Node.SpanStart));
    }

    private static bool Hides(ISymbol holder, Slot slot, SemanticModel model) =>
        model.LookupSymbols(slot.Node.SpanStart, name: holder.Name) is not { Length: 1 } visible || !SymbolEqualityComparer.Default.Equals(visible[0], holder);
}
