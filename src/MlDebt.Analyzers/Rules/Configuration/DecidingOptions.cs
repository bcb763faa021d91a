using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>Which options types decide in ML code: one of their members reaches an ML library, or is what a model's output is held against.</summary>
internal static class DecidingOptions
{
    private static readonly Role[] Reached =
    {
        Role.Threshold, Role.Hyperparameter, Role.ModelLocation, Role.DataLocation, Role.Endpoint, Role.ModelId, Role.GenerationParameter, Role.Device, Role.Secret,
    };

    /// <summary>Each type with the first member that decides, and words for what it decides.</summary>
    public static IReadOnlyDictionary<INamedTypeSymbol, (ISymbol Member, string Words, SyntaxNode Place)> Of(MlProject project, CancellationToken token)
    {
        var found = new Dictionary<INamedTypeSymbol, (ISymbol, string, SyntaxNode)>(SymbolEqualityComparer.Default);
        foreach (var sink in Reached.SelectMany(role => project.Sinks.Values(role, token)))
            foreach (var member in Members(project.Origins.Of(sink.Value, token)))
                Add(member, "goes to " + Wording.Member(sink.Member), sink.Value.Syntax);
        foreach (var judgement in project.Judgements.All(token))
            foreach (var member in Members(judgement.Bounds))
                if (judgement.Judged(project.Origins, token) is { Symbol: { } judged })
                    Add(member, "decides on " + Wording.Member(judged), judgement.Comparison);
        return found;

        void Add(ISymbol member, string words, SyntaxNode place)
        {
            for (var type = member.ContainingType; type is not null && project.Source.Declares(type); type = type.BaseType)
                if (!found.ContainsKey(type.OriginalDefinition))
                    found[type.OriginalDefinition] = (member, words, place);
        }
    }

    private static IEnumerable<ISymbol> Members(OriginSet origins) =>
        origins.Of(OriginKind.Configuration).Select(o => o.Symbol).Where(s => s is IPropertySymbol or IFieldSymbol).OfType<ISymbol>();
}
