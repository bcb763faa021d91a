using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>The model an engine is made of: disposing the engine may dispose it.</summary>
internal static class SharedModel
{
    /// <summary>The model given to a call that makes an engine, or null where the facts know of none.</summary>
    public static IOperation? Of(Fact? ownership, System.Collections.Generic.IEnumerable<(string Part, IOperation Value)> arguments) =>
        ownership?["model"] is { } part && arguments.FirstOrDefault(a => a.Part == part).Value is { } given ? Unwrapped(given) : null;

    /// <summary>True when an engine stands on a model that others may use too: to leave the engine alone is then right.</summary>
    public static bool IsUnder(Creation creation, MlProject project, CancellationToken token) =>
        Of(project.Libraries.FactOf(creation.Maker, Role.Ownership), creation.Arguments) is { } model && !IsMadeHere(model, project, token);

    /// <summary>Whether the model was loaded or trained in the member itself.</summary>
    private static bool IsMadeHere(IOperation model, MlProject project, CancellationToken token) => model switch
    {
        IInvocationOperation call => IsMaking(call, project),
        ILocalReferenceOperation { Local: var local } => project.Source.Declaration(local, token) is VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
            && project.Source.Operation(value, token) is { } made && Unwrapped(made) is IInvocationOperation call && IsMaking(call, project)
            && !SourceView.UsesWithin(Members.Around(declarator), local.Name, token).Any(use => IsGivenAway(use, project, token)),
        _ => false,
    };

    /// <summary>A model that is answered, kept or given to code of ours outlives the engine.</summary>
    private static bool IsGivenAway(SimpleNameSyntax use, MlProject project, CancellationToken token) => use.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression != use,
        ArgumentSyntax { Parent.Parent: { } call } => project.Source.Symbol(call, token) is not { } taker || project.Source.Declares(taker.OriginalDefinition),
        _ => true,
    };

    private static bool IsMaking(IInvocationOperation call, MlProject project) =>
        project.Libraries.FactsOf(call.TargetMethod).Any(f => f.Role is Role.ModelLoad or Role.Training);

    /// <summary>The value behind conversions.</summary>
    public static IOperation Unwrapped(IOperation operation) => operation is IConversionOperation conversion ? Unwrapped(conversion.Operand) : operation;
}
