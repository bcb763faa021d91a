using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDebt.Analyzers.Flow;

/// <content>Calls: from an argument to the parameter at its place, and to the functions handed over beside it.</content>
internal sealed partial class NameEdges
{
    private void Take(ParameterListSyntax list, string method)
    {
        for (var i = 0; i < list.Parameters.Count; i++)
            Edge(Slot(method, i), list.Parameters[i].Identifier.ValueText);
    }

    private void Call(BaseArgumentListSyntax list)
    {
        var called = Called(list.Parent);
        var receiver = list.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Expression : null;
        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            if (called is not null)
            {
                // An extension method takes its receiver first, so the same argument may stand one further.
                Flow(argument.Expression, Slot(called, i));
                Flow(argument.Expression, Slot(called, i + 1));
                if (argument.NameColon is { } named)
                    Flow(argument.Expression, named.Name.Identifier.ValueText);
            }

            // The name of a method or a function handed over: whatever the call touches may be its arguments.
            if (list.Parent is not null && LastName(argument.Expression) is { } function)
                for (var slot = 0; slot < 2; slot++)
                    Flow(list.Parent, Slot(function, slot));

            if (receiver is not null && LastName(receiver) is { } collector)
                Flow(argument.Expression, collector);
            foreach (var parameter in argument.Expression.DescendantNodesAndSelf().OfType<ParameterSyntax>())
                Flow(list.Parent, parameter.Identifier.ValueText);
            if (argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword))
                Flow(list.Parent, Targets(argument.Expression));
        }

        if (receiver is not null && called is not null)
            Flow(receiver, Slot(called, 0));
    }
}
