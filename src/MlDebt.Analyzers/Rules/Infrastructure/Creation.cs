using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MlDebt.Analyzers.Flow;
using MlDebt.Analyzers.Libraries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDebt.Analyzers.Rules.Infrastructure;

/// <summary>One place where a library makes an object of one of its own types.</summary>
/// <param name="Type">The object's type.</param>
/// <param name="Maker">The constructor or factory.</param>
/// <param name="Made">The expression whose value the object is: the call, or the <c>await</c> around it.</param>
/// <param name="Arguments">What the maker is given.</param>
internal sealed record Creation(ITypeSymbol Type, IMethodSymbol Maker, ExpressionSyntax Made, IReadOnlyList<(string Part, IOperation Value)> Arguments)
{
    private static readonly Role[] Makers = { Role.ModelLoad, Role.ModelUse, Role.MlClient };

    /// <summary>What is made: the type, or the collection of results.</summary>
    public string Name => Type.Name;

    /// <summary>Every creation of a type that has the role, in tree and source order.</summary>
    public static IEnumerable<Creation> All(Role role, MlProject project, CancellationToken token)
    {
        var names = project.Libraries.With(role).Select(f => f.SimpleName).Distinct().ToList();
        var known = Makers.SelectMany(maker => project.Sinks.Uses(maker, token)).Select(use => use.Syntax).ToLookup(node => node.SyntaxTree);
        foreach (var tree in project.Source.Trees)
        {
            var index = NameIndex.Of(tree, token);
            var named = names.SelectMany(index.Uses).Select(MadeBy).OfType<SyntaxNode>().ToList();
            foreach (var node in named.Concat(index.ImplicitCreations).Concat(known[tree]).Distinct().OrderBy(n => n.SpanStart))
                if (node is ExpressionSyntax expression && Of(expression, role, project, token) is { } creation)
                    yield return creation;
        }
    }

    /// <summary>What is known of a type in a role, also through the types it derives from.</summary>
    public static Fact? FactOf(ITypeSymbol type, Role role, MlLibraries libraries)
    {
        for (var each = type; each is not null; each = each.BaseType)
            if (libraries.FactOf(each, role) is { } fact)
                return fact;
        return null;
    }

    private static Creation? Of(ExpressionSyntax node, Role role, MlProject project, CancellationToken token)
    {
        var (maker, type, arguments) = project.Source.Operation(node, token) switch
        {
            IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, creation.Type, creation.Arguments),
            IInvocationOperation call => (call.TargetMethod, Answer(call.TargetMethod), call.Arguments),
            _ => default,
        };
        if (maker is null || type is null || FactOf(type, role, project.Libraries) is null || IsHandedOn(maker, type))
            return null;
        var awaited = type.Equals(maker.ReturnType, SymbolEqualityComparer.Default) || maker.MethodKind == MethodKind.Constructor ? node : AwaitOf(node);
        return awaited is null ? null : new(type, maker, awaited, arguments.Where(a => a.Parameter is not null).Select(a => (a.Parameter!.Name, a.Value)).ToList());
    }

    /// <summary>
    /// Only the library that has the type makes objects of it; a pool or a container of others lends them. A call on an
    /// object of the same type answers that object again.
    /// </summary>
    private static bool IsHandedOn(IMethodSymbol maker, ITypeSymbol type)
    {
        if (!SymbolEqualityComparer.Default.Equals(maker.ContainingAssembly, type.ContainingAssembly))
            return true;
        var receiver = maker.MethodKind == MethodKind.Constructor ? null
            : maker.IsExtensionMethod ? maker.Parameters.FirstOrDefault()?.Type
            : maker.IsStatic ? null : maker.ContainingType;
        return SymbolEqualityComparer.Default.Equals(receiver?.OriginalDefinition, type.OriginalDefinition);
    }

    /// <summary>What a method answers, in the end where it answers a task.</summary>
    private static ITypeSymbol Answer(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } inner } ? inner[0] : method.ReturnType;

    private static ExpressionSyntax? AwaitOf(ExpressionSyntax call) => call.Parent switch
    {
        AwaitExpressionSyntax awaited => awaited,
        ParenthesizedExpressionSyntax inner => AwaitOf(inner),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured } => AwaitOf(configured),
        _ => null,
    };

    /// <summary>The creation or static factory call a type's name is written in, from syntax alone.</summary>
    private static SyntaxNode? MadeBy(SimpleNameSyntax name)
    {
        SyntaxNode type = name;
        while (type.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax || type.Parent is MemberAccessExpressionSyntax access && access.Name == type)
            type = type.Parent;
        return type.Parent switch
        {
            ObjectCreationExpressionSyntax creation when creation.Type == type => creation,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == type && call.Expression == access => call,
            _ => null,
        };
    }
}
