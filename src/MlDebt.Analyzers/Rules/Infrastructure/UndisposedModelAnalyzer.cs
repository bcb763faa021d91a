using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>MLD503: an object that holds native memory is made in a member, stays there, and is never disposed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisposedModelAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public UndisposedModelAnalyzer()
        : base(UndisposedModel)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        foreach (var creation in Creation.All(Role.Disposable, project, token))
            if (!SharedModel.IsUnder(creation, project, token) && new Lifetime(creation, project, token).IsLost && !project.Reach.Of(creation.Made, token).IsStartupOnly)
                yield return new(
                    UndisposedModel,
                    creation.Made,
                    ImmutableArray.Create(creation.Name, creation.Maker.MethodKind == MethodKind.Constructor ? Members.NameAround(creation.Made) : Wording.Member(creation.Maker)),
                    DebtKind.UnsafeServing,
                    Setting: "",
                    Wording.Member(creation.Maker),
                    ImmutableArray<Location>.Empty);
    }
}
