using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Gives a class its options through the constructor, while every <c>new</c> that exists keeps compiling.</summary>
internal static class ConstructorEdits
{
    /// <summary>The expression that reads the options inside the class.</summary>
    public static string Inject(Injection injection, TextEdits edits, CancellationToken token)
    {
        var parts = injection.Parts(token);
        var constructors = injection.Constructors(token);
        var primary = parts.FirstOrDefault(p => p.ParameterList is not null);
        var home = MemberPlace.Home(primary ?? constructors.FirstOrDefault()?.Parent as ClassDeclarationSyntax ?? parts[0], parts);
        var document = injection.DocumentOf(home);
        var text = home.SyntaxTree.GetText(token);
        var field = OptionsField.For(injection.Type, primary is not null);
        var members = new MemberWriter(MemberPlace.In(home, text, injection.RemovedFrom(document.Id)), new Layout(text).NewLine);

        if (primary is not null)
        {
            var parameter = ParameterEdits.FreeName(primary);
            ParameterEdits.Append(edits, injection.DocumentOf(primary).Id, primary.ParameterList!, Optional(injection, primary, parameter));
            ParameterEdits.Document(edits, injection.DocumentOf(primary).Id, primary, parameter, primary.SyntaxTree.GetText(token));
            Usings(injection, primary, edits);
            members.Field("private readonly " + injection.Options.Name + " " + field.Name + " = " + injection.OrDefault(parameter) + ";");
        }
        else
        {
            members.Field("private readonly " + injection.Options.Name + " " + field.Name + ";");
            if (constructors.Count == 0)
                AddConstructors(injection, home, field, members);
            foreach (var constructor in constructors.Where(c => !ExplicitConstructor.IsChained(c)))
                ExplicitConstructor.Extend(injection, constructor, field, edits, token);
            foreach (var constructor in constructors)
                Usings(injection, constructor, edits);
        }

        Usings(injection, home, edits);
        edits.Insert(document.Id, members.Position, members.ToString());
        return field.Access;
    }

    /// <summary>How code that runs before the constructor's body reads the options: through the parameter.</summary>
    public static string EarlyAccess(Injection injection, Slot slot)
    {
        if (slot.Node.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not { } constructor)
            return "(" + injection.OrDefault(ParameterEdits.FreeName(slot.Node.FirstAncestorOrSelf<ClassDeclarationSyntax>()!)) + ")";
        var name = ParameterEdits.FreeName(constructor);
        return ExplicitConstructor.KeepsOverload(injection, constructor) ? injection.Required(name) : "(" + injection.OrDefault(name) + ")";
    }

    public static string Optional(Injection injection, SyntaxNode at, string parameter) =>
        injection.ParameterType + injection.Nullable(at) + " " + parameter + " = null";

    /// <summary>The implicit constructor stays as an explicit one, so that <c>new()</c> constraints and reflection still find it.</summary>
    private static void AddConstructors(Injection injection, ClassDeclarationSyntax home, OptionsField field, MemberWriter members)
    {
        var access = injection.Type.IsAbstract ? "protected " : "public ";
        var isDocumented = ParameterEdits.IsDocumented(home);
        if (injection.OneConstructor)
        {
            members.Constructor(isDocumented, access + injection.Type.Name + "(" + Optional(injection, home, "options") + ")", null, field.Assign(injection.OrDefault("options")));
            return;
        }

        members.Constructor(isDocumented, access + injection.Type.Name + "()", "this(" + injection.DefaultArgument + ")", null);
        members.Constructor(isDocumented, access + injection.Type.Name + "(" + injection.ParameterType + " options)", null, field.Assign(injection.Required("options")));
    }

    private static void Usings(Injection injection, SyntaxNode at, TextEdits edits)
    {
        var document = injection.DocumentOf(at).Id;
        edits.Using(document, injection.Options.Namespace);
        if (injection.IsWrapped)
            edits.Using(document, Injection.OptionsNamespace);
    }
}

/// <summary>The field that holds the options, named as the class names its fields.</summary>
internal sealed record OptionsField(string Name, bool NeedsThis)
{
    public string Access => NeedsThis ? "this." + Name : Name;

    public string Assign(string value) => Access + " = " + value + ";";

    public static OptionsField For(INamedTypeSymbol type, bool hasPrimary)
    {
        var own = type.GetMembers().OfType<IFieldSymbol>().Where(f => f is { IsImplicitlyDeclared: false, IsConst: false, IsStatic: false, DeclaredAccessibility: Accessibility.Private }).ToList();
        var isPlain = !hasPrimary && own.Count > 0 && own.All(f => !f.Name.StartsWith("_", System.StringComparison.Ordinal));
        var taken = new HashSet<string>(type.GetMembers().Select(m => m.Name));
        return new(Naming.Unique(isPlain ? "options" : "_options", taken), isPlain);
    }
}
