using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Data;

/// <summary>
/// MLD106: a transformation that learns from data is fitted on all of it, and only what it made is divided into training and
/// test data, or the parts of the same data are transformed by it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FittedBeforeSplitAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public FittedBeforeSplitAnalyzer()
        : base(FittedBeforeSplit)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var splits = project.Sinks.Uses(Role.Split, token).Where(use => use.Fact["data"] is not null).ToList();
        if (splits.Count == 0 || project.Sinks.Uses(Role.Preprocessing, token).Count == 0)
            yield break;
        var search = new Search(project, token);
        foreach (var split in splits)
            foreach (var data in split.Arguments.Where(a => a.Part == split.Fact["data"]).Select(a => a.Value))
                foreach (var (fit, step) in search.FittedBefore(data).Concat(search.FittedBeside(data, split)))
                    yield return new(
                        FittedBeforeSplit,
                        fit.Syntax,
                        ImmutableArray.Create(Wording.Member(step.TargetMethod), Wording.Member(split.Member)),
                        DebtKind.DataUse,
                        Setting: "",
                        Wording.Member(split.Member),
                        ImmutableArray.Create(step.Syntax.GetLocation(), split.Syntax.GetLocation()));
    }

    /// <summary>The search over one compilation.</summary>
    private sealed class Search(MlProject project, CancellationToken token)
    {
        private readonly System.Func<IOperation, bool> _isPart = project.Libraries.PartOfSplit();

        /// <summary>Fits whose transformer made the data that is split.</summary>
        public IEnumerable<(IInvocationOperation Fit, IInvocationOperation Step)> FittedBefore(IOperation data) =>
            from transform in Of(data).OfType<IInvocationOperation>()
            where transform.Instance is not null && project.Libraries.FactOf(transform, Role.ModelUse) is not null
            from fit in Of(transform.Instance).OfType<IInvocationOperation>()
            let step = Learned(fit)
            where step is not null
            select (fit, step);

        /// <summary>Fits on the very data that is split, whose transformer is then applied to a part of it.</summary>
        public IEnumerable<(IInvocationOperation Fit, IInvocationOperation Step)> FittedBeside(IOperation data, LibraryUse split)
        {
            if (Variable(data) is not { } variable)
                yield break;
            foreach (var use in project.Sinks.Uses(Role.Training, token))
                if (use.Arguments.Any(a => SymbolEqualityComparer.Default.Equals(Variable(a.Value), variable))
                    && project.Source.Operation(use.Syntax, token) is IInvocationOperation fit && Learned(fit) is { } step && TransformsPart(fit, split))
                    yield return (fit, step);
        }

        /// <summary>The step that a fit without a trainer learned, from data that is no part of a split; null where it learned nothing of that kind.</summary>
        private IInvocationOperation? Learned(IInvocationOperation fit)
        {
            if (fit.Instance is null || project.Libraries.FactOf(fit, Role.Training) is null || fit.Arguments.Any(a => Of(a.Value).Any(_isPart)))
                return null;
            var stages = Of(fit.Instance);
            return project.Libraries.TrainerIn(stages) is null ? stages.OfType<IInvocationOperation>().FirstOrDefault(Learns) : null;
        }

        /// <summary>Whether a step learns numbers from the data; one that only numbers the values it meets tells a model nothing of the test data.</summary>
        private bool Learns(IInvocationOperation step) =>
            project.Libraries.FactOf(step, Role.Preprocessing) is { } fact && fact["form"] != "key"
            && (fact["values"] is null || step.Arguments.Any(a => a.Parameter is { } p && fact.Lists("parameter", p.Name) && a.Value.ConstantValue.Value is { } mode && fact.Lists("values", mode.ToString())));

        private bool TransformsPart(IInvocationOperation fit, LibraryUse split) =>
            project.Sinks.Uses(Role.ModelUse, token).Any(use =>
                use.Receiver is not null && use.Arguments.Any(a => Of(a.Value) is var given && given.Any(_isPart) && ComesFrom(given, split))
                && Of(use.Receiver).Any(o => o.Syntax == fit.Syntax));

        /// <summary>Whether the part is one of this split.</summary>
        private bool ComesFrom(IEnumerable<IOperation> given, LibraryUse split) =>
            given.Where(_isPart).OfType<IMemberReferenceOperation>().Any(part => Of(part.Instance).Any(o => o.Syntax == split.Syntax));

        private IReadOnlyList<IOperation> Of(IOperation? value) => Ingredients.Of(value, project.Origins, _isPart, token);

        private static ISymbol? Variable(IOperation value) => Pipelines.Bare(value) switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
    }
}
