using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Where a slot reads its options from.</summary>
internal enum SlotHome
{
    /// <summary>A field of the class.</summary>
    Instance,

    /// <summary>A parameter of a new overload.</summary>
    StaticMethod,

    /// <summary>A local of <c>Main</c> or of the top-level statements.</summary>
    Program,

    /// <summary>A static member of the class, for code that no instance and no caller can hand anything.</summary>
    Shared,
}

/// <summary>What stands around the slot and must change with it.</summary>
internal enum SlotShape
{
    /// <summary>An expression; only itself is replaced.</summary>
    Expression,

    /// <summary>The value of a local constant; the local stops being one.</summary>
    LocalConstant,

    /// <summary><c>x is &gt; 0.5f</c>.</summary>
    IsPattern,

    /// <summary><c>&gt; 0.5f =&gt; …</c> in a switch expression.</summary>
    SwitchArm,

    /// <summary><c>case &gt; 0.5f:</c> in a switch statement.</summary>
    CaseLabel,

    /// <summary>The last path segment of an interpolated text.</summary>
    TextPart,
}

/// <summary>One expression that will read the setting.</summary>
/// <param name="Document">The file it stands in.</param>
/// <param name="Node">The expression that is replaced.</param>
/// <param name="Member">The member or top-level statement around it.</param>
/// <param name="Name">That member's name.</param>
/// <param name="Home">Where it reads its options from.</param>
/// <param name="Shape">What changes around it.</param>
internal sealed record Slot(Document Document, ExpressionSyntax Node, SyntaxNode Member, string Name, SlotHome Home, SlotShape Shape)
{
    /// <summary>Whether it runs before a constructor's body: in an initialiser, or in the arguments for another constructor.</summary>
    public bool IsEarly { get; init; }

    /// <summary>What is replaced: the expression, or a part of its text.</summary>
    public TextSpan Span => Shape == SlotShape.TextPart ? InterpolatedPart.Of(Node)!.Value.Span : Node.Span;
}
