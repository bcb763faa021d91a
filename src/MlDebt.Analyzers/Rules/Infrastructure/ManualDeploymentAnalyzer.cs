using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>MLD513: a program copies a model to where it serves, starts a deployment tool, or waits for a person before it trains; or a comment asks a person to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ManualDeploymentAnalyzer : MlDebtAnalyzer
{
    private static readonly Role[] Building = { Role.Training, Role.ModelSave };

    /// <summary>Makes the rule.</summary>
    public ManualDeploymentAnalyzer()
        : base(ManualDeployment)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var (member, comment) in project.Source.Trees.SelectMany(tree => ManualSteps.Comments(tree, token)))
            yield return Describe(member, "This comment", "asks a person to put a model in place") with { Part = comment.Span };
        if (!project.Source.IsExecutable)
            yield break;
        var building = Building.SelectMany(role => project.Sinks.Uses(role, token)).ToList();
        foreach (var use in project.Sinks.Uses(Role.ManualStep, token))
            if (Step(use, building, project, token) is { } step)
                yield return Describe(use.Syntax, Wording.Member(use.Member), step);
    }

    private static string? Step(LibraryUse use, List<LibraryUse> building, MlProject project, CancellationToken token) => use.Fact["does"] switch
    {
        "copy" => ManualSteps.Copies(use, project, token) is { } place ? $"puts a model into place by {place}" : null,
        "start" => building.Count > 0 && ManualSteps.Tool(use, project, token) is { } tool ? $"hands the model to {tool}" : null,
        _ => IsGate(use.Syntax, building) ? "waits for a person on the way to a model" : null,
    };

    /// <summary>A program that waits, and trains or saves only then, in the same run of the same member. One that waits at its end does not.</summary>
    private static bool IsGate(SyntaxNode wait, List<LibraryUse> building)
    {
        var (member, function) = (Members.Around(wait), Members.FunctionAround(wait));
        return building.Any(b => b.Syntax.SpanStart > wait.Span.End && b.Syntax.SyntaxTree == wait.SyntaxTree && Members.Around(b.Syntax) == member && Members.FunctionAround(b.Syntax) == function);
    }

    private static Finding Describe(SyntaxNode site, string who, string does) => new(
        ManualDeployment,
        site,
        ImmutableArray.Create(who, does),
        DebtKind.ManualStep,
        Setting: "",
        who,
        ImmutableArray<Location>.Empty);
}
