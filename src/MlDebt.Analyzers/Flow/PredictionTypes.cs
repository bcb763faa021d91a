using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <summary>The types a model fills: the output argument of every prediction engine the compilation names.</summary>
internal sealed class PredictionTypes
{
    private readonly SourceView _source;
    private readonly MlLibraries _libraries;
    private readonly object _gate = new();
    private HashSet<ISymbol>? _types;

    public PredictionTypes(SourceView source, MlLibraries libraries)
    {
        _source = source;
        _libraries = libraries;
    }

    /// <summary>Whether instances of the type are made by a model.</summary>
    public bool Contains(ITypeSymbol? type, CancellationToken token) => type is not null && All(token).Contains(type.OriginalDefinition);

    /// <summary>The names of the members a model fills.</summary>
    public IEnumerable<string> MemberNames(CancellationToken token)
    {
        foreach (var symbol in All(token))
            for (var type = symbol as INamedTypeSymbol; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
                foreach (var member in type.GetMembers())
                    if (member is IFieldSymbol or IPropertySymbol && !member.IsImplicitlyDeclared)
                        yield return member.Name;
    }

    private HashSet<ISymbol> All(CancellationToken token)
    {
        lock (_gate)
            return _types ??= Find(token);
    }

    private HashSet<ISymbol> Find(CancellationToken token)
    {
        var types = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var fact in _libraries.With(Role.PredictionType))
        {
            var index = int.Parse(fact["argument"] ?? "0", CultureInfo.InvariantCulture);
            foreach (var use in _source.Uses(fact.SimpleName, token))
                if (use is GenericNameSyntax generic && generic.TypeArgumentList.Arguments.Count > index && Means(generic, fact, token)
                    && _source.Type(generic.TypeArgumentList.Arguments[index], token) is INamedTypeSymbol { TypeKind: not TypeKind.Error } type)
                    types.Add(type.OriginalDefinition);
        }

        return types;
    }

    private bool Means(GenericNameSyntax generic, Fact fact, CancellationToken token)
    {
        var symbol = _source.Symbol(generic, token);
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
            symbol = constructor.ContainingType;
        return symbol is not null && _libraries.FactOf(symbol, Role.PredictionType) is { } found && string.Equals(found.Id, fact.Id, StringComparison.Ordinal);
    }
}
