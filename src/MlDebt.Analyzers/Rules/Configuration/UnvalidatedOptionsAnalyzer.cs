using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Descriptors;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static MlDebt.Analyzers.Descriptors.Rules;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>MLD313: options that decide in ML code are bound to settings, and nothing checks them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnvalidatedOptionsAnalyzer : MlDebtAnalyzer
{
    /// <summary>Makes the rule.</summary>
    public UnvalidatedOptionsAnalyzer()
        : base(UnvalidatedOptions)
    {
    }

    private protected override IEnumerable<Finding> Find(MlProject project, CancellationToken token)
    {
        var bindings = project.Sinks.Uses(Role.OptionsBinding, token)
            .Where(use => use.Fact["part"] is null && OptionsChecks.TypeOf(use) is { } type && project.Source.Declares(type)).ToList();
        if (bindings.Count == 0)
            yield break;
        var isChecked = OptionsChecks.Checked(project, token);
        var open = bindings.Select(use => (Use: use, Type: OptionsChecks.TypeOf(use)!)).Where(b => !isChecked.Contains(b.Type) && !OptionsChecks.IsCheckedInChain(b.Use.Syntax)).ToList();
        if (open.Count == 0)
            yield break;
        var deciding = DecidingOptions.Of(project, token);
        foreach (var (use, type) in open)
            if (Parts(type).Where(deciding.ContainsKey).FirstOrDefault() is { } part)
                yield return Describe(use.Syntax, type, deciding[part]);
    }

    /// <summary>The type and the types of its sections: what is bound as a whole decides by each of its parts.</summary>
    private static IEnumerable<INamedTypeSymbol> Parts(INamedTypeSymbol options)
    {
        var sections = options.GetMembers().OfType<IPropertySymbol>().Select(p => p.Type).OfType<INamedTypeSymbol>();
        return sections.Where(type => type.TypeKind == TypeKind.Class && type.SpecialType == SpecialType.None).Prepend(options).Select(type => type.OriginalDefinition);
    }

    private static Finding Describe(SyntaxNode binding, INamedTypeSymbol type, (ISymbol Member, string Words, SyntaxNode Place) decision) => new(
        UnvalidatedOptions,
        NameOf(binding),
        ImmutableArray.Create(type.Name, $"its {decision.Member.Name} {decision.Words}"),
        DebtKind.MissingCheck,
        Setting: "",
        decision.Words,
        ImmutableArray.Create(decision.Place.GetLocation()));

    /// <summary>The called name: a chain is long, and the squiggle belongs where the next call is appended.</summary>
    private static SyntaxNode NameOf(SyntaxNode call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name : call;
}
