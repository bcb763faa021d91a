using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Tool.Reach;

/// <summary>Adds one compilation to the graph.</summary>
/// <param name="graph">The graph.</param>
/// <param name="project">Name of the project.</param>
/// <param name="entries">Knows what is entered from outside.</param>
internal sealed class GraphBuilder(CallGraph graph, string project, EntryPoints entries)
{
    /// <summary>Adds every tree of the compilation.</summary>
    public void Add(Compilation compilation, CancellationToken token)
    {
        if (compilation.GetEntryPoint(token) is { } main)
            Enter(main, "Main");
        foreach (var tree in compilation.SyntaxTrees)
        {
            token.ThrowIfCancellationRequested();
            AddTree(compilation.GetSemanticModel(tree), token);
        }
    }

    private void AddTree(SemanticModel model, CancellationToken token)
    {
        var root = model.SyntaxTree.GetRoot(token);
        if (root is CompilationUnitSyntax unit && unit.Members.OfType<GlobalStatementSyntax>().Any() && model.GetDeclaredSymbol(unit, token) is { } main)
            AddTopLevel(unit, main, model, token);
        foreach (var node in root.DescendantNodes(node => node is not (BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax)))
        {
            if (node is BaseTypeDeclarationSyntax type && model.GetDeclaredSymbol(type, token) is INamedTypeSymbol declared)
                AddType(declared);
            else if (node is MemberDeclarationSyntax or VariableDeclaratorSyntax && model.GetDeclaredSymbol(node, token) is { } member and not (INamespaceOrTypeSymbol or ILocalSymbol))
                AddMember(node, member, model, token);
        }
    }

    private void AddTopLevel(CompilationUnitSyntax unit, IMethodSymbol main, SemanticModel model, CancellationToken token)
    {
        var node = Declare(unit, main);
        foreach (var statement in unit.Members.OfType<GlobalStatementSyntax>())
            Walk(statement.Statement, node, model, token);
    }

    private void AddMember(SyntaxNode syntax, ISymbol member, SemanticModel model, CancellationToken token)
    {
        var node = Declare(syntax, member);
        if (entries.Kind(member) is { } kind)
            Enter(member, kind);
        foreach (var body in Bodies(syntax))
            Walk(body, node, model, token);
    }

    /// <summary>Interfaces and overrides: what a call through them may run, and that an instance was made before it is used.</summary>
    private void AddType(INamedTypeSymbol type)
    {
        Construction.Add(graph, type);
        foreach (var member in type.GetMembers())
        {
            if (Overridden(member) is { } overridden)
                graph.Edge(Id(overridden), Id(member));
            if (!member.IsStatic && member is IMethodSymbol { MethodKind: not (MethodKind.Constructor or MethodKind.PropertyGet or MethodKind.PropertySet) } or IPropertySymbol { IsStatic: false })
                graph.Edge(Id(member), graph.Node(NodeKeys.Of(type)));
            if (member is IFieldSymbol or IPropertySymbol && !member.IsImplicitlyDeclared)
                Initialize(type, member);
        }

        foreach (var face in type.AllInterfaces.SelectMany(face => face.GetMembers()))
        {
            if (type.FindImplementationForInterfaceMember(face) is { } implementation)
                graph.Edge(Id(face), Id(implementation));
        }
    }

    private void Initialize(INamedTypeSymbol type, ISymbol member)
    {
        foreach (var constructor in member.IsStatic ? type.StaticConstructors : type.InstanceConstructors)
            graph.Edge(Id(constructor), Id(member));
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static IEnumerable<SyntaxNode> Bodies(SyntaxNode member) => member switch
    {
        VariableDeclaratorSyntax field => [field],
        BaseFieldDeclarationSyntax => [],
        _ => member.ChildNodes().SelectMany(child => child is AccessorListSyntax accessors ? accessors.Accessors.SelectMany(accessor => accessor.ChildNodes()) : [child])
            .Where(child => child is BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or ConstructorInitializerSyntax),
    };

    private void Walk(SyntaxNode body, int node, SemanticModel model, CancellationToken token)
    {
        var root = body is VariableDeclaratorSyntax field ? field.Initializer : body;
        if (root is not null && model.GetOperation(root, token) is { } operation)
            new OperationWalk(graph, project).Visit(operation, node);
    }

    private int Declare(SyntaxNode syntax, ISymbol member)
    {
        var node = Id(member);
        graph[node].Project = project;
        Regions.Place(graph, node, syntax);
        return node;
    }

    private void Enter(ISymbol member, string kind)
    {
        if (entries.Counts)
            graph[Id(member)].EntryPoint = kind;
    }

    private int Id(ISymbol symbol) => graph.Node(NodeKeys.Of(symbol));
}
