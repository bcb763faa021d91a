using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Options that a class holds already, in a field, a property or a parameter of its primary constructor.</summary>
/// <param name="Options">The options class.</param>
/// <param name="Holder">What holds it.</param>
/// <param name="Suffix">How the instance is reached from the holder.</param>
internal sealed record HeldOptions(INamedTypeSymbol Options, ISymbol Holder, string Suffix)
{
    /// <summary>The options of the class, its own by name before any other; null where it holds none for certain.</summary>
    public static HeldOptions? By(INamedTypeSymbol type, Compilation compilation, CancellationToken token)
    {
        var members = type.GetMembers().Where(m => !m.IsStatic && !m.IsImplicitlyDeclared).OrderBy(m => m.Locations[0].SourceSpan.Start);
        var primary = type.InstanceConstructors.FirstOrDefault(c => c.DeclaringSyntaxReferences.Any(r => r.GetSyntax(token) is ClassDeclarationSyntax));
        var held = members.Concat(primary is null ? Enumerable.Empty<ISymbol>() : primary.Parameters)
            .Select(holder => Of(holder, compilation)).OfType<HeldOptions>().ToList();
        return held.FirstOrDefault(h => h.Options.Name.StartsWith(type.Name, System.StringComparison.Ordinal)) ?? held.FirstOrDefault();
    }

    private static HeldOptions? Of(ISymbol holder, Compilation compilation)
    {
        var type = holder switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol { IsIndexer: false } property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        return type is not null && OptionsTypes.Unwrap(type, compilation) is var (options, suffix) ? new(options, holder, suffix) : null;
    }

    /// <summary>How a slot reads the options; null where they may not be there yet, or something else has their name.</summary>
    public string? AccessFrom(Slot slot, SemanticModel model, CancellationToken token)
    {
        if (slot.IsEarly && Holder is IParameterSymbol)
            return Reach(slot, model);
        if (slot.IsEarly)
            return slot.Member is ConstructorDeclarationSyntax early ? FromParameter(early, model, token) : null;
        if (slot.Member is ConstructorDeclarationSyntax constructor && Holder is not IParameterSymbol)
            return constructor.Initializer?.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword) == true ? Reach(slot, model) : FromParameter(constructor, model, token);
        return IsReady(token) ? Reach(slot, model) : null;
    }

    private string? Reach(Slot slot, SemanticModel model)
    {
        var visible = model.LookupSymbols(slot.Node.SpanStart, name: Holder.Name);
        if (visible.Length == 1 && SymbolEqualityComparer.Default.Equals(visible[0], Holder))
            return Holder.Name + Suffix;
        return Holder is IParameterSymbol ? null : "this." + Holder.Name + Suffix;
    }

    private string? FromParameter(ConstructorDeclarationSyntax constructor, SemanticModel model, CancellationToken token) =>
        model.GetDeclaredSymbol(constructor, token)?.Parameters
            .Select(p => (Parameter: p, Unwrapped: OptionsTypes.Unwrap(p.Type, model.Compilation)))
            .Where(p => p.Unwrapped is { } u && SymbolEqualityComparer.Default.Equals(u.Type, Options))
            .Select(p => p.Parameter.Name + p.Unwrapped!.Value.Suffix)
            .FirstOrDefault();

    /// <summary>Set where it is declared, or by every constructor before it calls a member of its own.</summary>
    private bool IsReady(CancellationToken token)
    {
        if (Holder is IParameterSymbol || Holder.DeclaringSyntaxReferences.Any(r => r.GetSyntax(token) is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null } or PropertyDeclarationSyntax { ExpressionBody: not null }))
            return true;
        var constructors = Holder.ContainingType.InstanceConstructors.SelectMany(c => c.DeclaringSyntaxReferences).Select(r => r.GetSyntax(token)).OfType<ConstructorDeclarationSyntax>()
            .Where(c => c.Initializer?.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword) != true).ToList();
        return constructors.Count > 0 && constructors.All(AssignsFirst);
    }

    private bool AssignsFirst(ConstructorDeclarationSyntax constructor)
    {
        foreach (var node in constructor.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax assignment && NameOf(assignment.Left) == Holder.Name)
                return true;
            if (node is InvocationExpressionSyntax call && NameOf(call.Expression) is { } name && Holder.ContainingType.GetMembers(name).Length > 0)
                return false;
        }

        return false;
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
        _ => null,
    };
}
