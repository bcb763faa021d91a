using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDebt.Analyzers.CodeFixes.Editing;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Registers the options right before the class that reads them, and only where nothing can fail at run time.</summary>
internal static class Registration
{
    private const string Extensions = "Microsoft.Extensions.DependencyInjection";

    /// <summary>Whether there is a place that binds the options of the class to configuration.</summary>
    public static bool CanBind(ServiceMap services, INamedTypeSymbol consumer, Compilation compilation) =>
        services.Of(consumer) is { Binding: { } binding, Statement: not null } && Has(compilation, "OptionsBuilderConfigurationExtensions", binding.Method);

    public static async Task AddAsync(ServiceMap services, Compilation compilation, INamedTypeSymbol consumer, PlannedClass planned, TextEdits edits, CancellationToken token)
    {
        var options = planned.Options;
        if (services.Of(consumer) is not { Binding: { } binding, Statement: { } statement } call)
            return;
        var layout = new Layout(await call.Document.GetTextAsync(token).ConfigureAwait(false));
        var line = layout.NewLine + layout.IndentAt(statement.SpanStart);
        var link = line + "    ";
        var validates = options.WillValidate(planned.Group.Known, planned.Settings) && Has(compilation, "OptionsBuilderDataAnnotationsExtensions", "ValidateDataAnnotations");
        var text = call.Receiver + ".AddOptions<" + options.Elsewhere + ">()"
            + link + binding.Text(options.Elsewhere + "." + options.SectionConstant)
            + (validates ? link + ".ValidateDataAnnotations()" : "")
            + (validates && Has(compilation, "OptionsBuilderExtensions", "ValidateOnStart") ? link + ".ValidateOnStart()" : "")
            + ";" + line;
        edits.Insert(call.Document.Id, statement.SpanStart, text);
        if (options.Elsewhere == options.Name)
            edits.Using(call.Document.Id, options.Namespace);
        edits.Using(call.Document.Id, Extensions);
        foreach (var factory in services.FactoriesOf(consumer, statement.Parent!))
            HandOver(factory, options, call.Document.Id, edits, token);
    }

    /// <summary>A factory that makes the class by hand would never see the bound values.</summary>
    private static void HandOver(FactoryCreation factory, OptionsClass options, DocumentId document, TextEdits edits, CancellationToken token)
    {
        var declaration = factory.Constructor.IsImplicitlyDeclared ? null : factory.Constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(token);
        if (declaration is ConstructorDeclarationSyntax chained && ExplicitConstructor.IsChained(chained))
            return;
        var name = declaration is null ? "options" : ParameterEdits.FreeName(declaration);
        var argument = name + ": " + factory.Provider + ".GetRequiredService<IOptions<" + options.Elsewhere + ">>()";
        if (factory.Creation.ArgumentList is { } list)
            edits.Insert(document, list.CloseParenToken.SpanStart, (list.Arguments.Count > 0 ? ", " : "") + argument);
        else
            edits.Insert(document, ((ObjectCreationExpressionSyntax)factory.Creation).Type.Span.End, "(" + argument + ")");
        edits.Using(document, Injection.OptionsNamespace);
    }

    private static bool Has(Compilation compilation, string type, string method) =>
        compilation.FindType(Extensions + "." + type)?.GetMembers(method).Length > 0;
}
