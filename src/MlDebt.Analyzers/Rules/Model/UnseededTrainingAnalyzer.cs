using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Model;

/// <summary>
/// MLD207: a model is trained with random numbers that nobody fixed. The context is reported, once, and not the splits and
/// shuffles that follow from it; a library whose chance belongs to the whole process is reported where it first learns.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededTrainingAnalyzer : MlDebtAnalyzer
{
    private const string OfTheProcess = "process";

    /// <summary>Makes the rule.</summary>
    public UnseededTrainingAnalyzer()
        : base(UnseededTraining)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var trainings = project.Sinks.Uses(Role.Training, token);
        if (trainings.Count == 0)
            return Enumerable.Empty<Finding>();
        var seeds = project.Sinks.Uses(Role.Seed, token);
        return Contexts(project, trainings, seeds, token).Concat(Processes(project, trainings, seeds));
    }

    /// <summary>Contexts made without a seed that a trainer learns with.</summary>
    private static IEnumerable<Finding> Contexts(MlProject project, IReadOnlyList<LibraryUse> trainings, IReadOnlyList<LibraryUse> seeds, CancellationToken token)
    {
        var unseeded = new HashSet<SyntaxNode>(seeds.Where(IsUnseededContext).Select(use => use.Syntax));
        if (unseeded.Count == 0)
            yield break;
        var libraries = project.Libraries;
        var seededTypes = new HashSet<SyntaxNode?>(seeds.Where(use => use.Syntax is AssignmentExpressionSyntax).Select(use => TypeOf(use.Syntax)));
        foreach (var training in trainings.Where(t => !seededTypes.Contains(TypeOf(t.Syntax))))
        {
            var ingredients = project.Source.Operation(training.Syntax, token) is { } call ? Ingredients.Of(call, project.Origins, token) : [];
            var learner = libraries.TrainerIn(ingredients) ?? (libraries.Is(training.Receiver?.Type, Role.Trainer) ? training.Receiver : null);
            if (learner is null)
                continue;
            foreach (var context in ingredients.Where(o => unseeded.Remove(o.Syntax)))
                yield return Describe(context.Syntax, Wording.Value(context.Syntax), NameOf(learner), training.Syntax);
        }
    }

    /// <summary>The first training of each library that draws from one sequence for the whole program, where the program never fixes it.</summary>
    private static IEnumerable<Finding> Processes(MlProject project, IReadOnlyList<LibraryUse> trainings, IReadOnlyList<LibraryUse> seeds)
    {
        // The seed of a process is set by the program; a library cannot know whether its users did.
        if (!project.Source.IsExecutable)
            yield break;
        var fixedAlready = new HashSet<string>(seeds.Where(use => use.Fact["use"] == OfTheProcess).Select(use => RootOf(use.Fact)), StringComparer.Ordinal);
        var open = new HashSet<string>(project.Libraries.With(Role.Seed).Where(fact => fact["use"] == OfTheProcess).Select(RootOf).Where(root => !fixedAlready.Contains(root)), StringComparer.Ordinal);
        foreach (var training in trainings.Where(t => open.Remove(RootOf(t.Fact))))
            yield return Describe(training.Syntax, "The program", Wording.Member(training.Member), null);
    }

    private static Finding Describe(SyntaxNode site, string giver, string taker, SyntaxNode? use) => new(
        UnseededTraining,
        site,
        ImmutableArray.Create(giver, taker),
        DebtKind.Pipeline,
        Setting: "",
        taker,
        use is null ? ImmutableArray<Location>.Empty : ImmutableArray.Create(use.GetLocation()));

    /// <summary>A creation that could have been given a seed and was not; a seed that is handed in is the caller's business.</summary>
    private static bool IsUnseededContext(LibraryUse use) =>
        use.Syntax is BaseObjectCreationExpressionSyntax && use.Fact["parameter"] is { } seed && !use.Arguments.Any(a => a.Part == seed && !Pipelines.IsNull(a.Value));

    private static string NameOf(IOperation learner) => learner is IInvocationOperation call ? Wording.Member(call.TargetMethod) : learner.Type?.Name ?? "training";

    /// <summary>The first part of a member's name: what tells one library's training from another's.</summary>
    private static string RootOf(Fact fact) => fact.Id.Substring(2).Split('.')[0];

    private static SyntaxNode? TypeOf(SyntaxNode node) => node.FirstAncestorOrSelf<TypeDeclarationSyntax>();
}
