namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Why a value is left where it is. Every reason has a test; a refused value gets no light bulb.</summary>
internal enum Refusal
{
    /// <summary>Nothing speaks against the move.</summary>
    None,

    /// <summary>The diagnostic does not stand on a literal.</summary>
    NotALiteral,

    /// <summary>An interpolated string with holes, or text that is no compile-time constant.</summary>
    NotConstant,

    /// <summary>A text with a password or key in it, which must be repeated nowhere.</summary>
    Secret,

    /// <summary>An attribute argument.</summary>
    AttributeArgument,

    /// <summary>A default parameter value.</summary>
    DefaultParameterValue,

    /// <summary>A constant case label or an enum member.</summary>
    ConstantRequired,

    /// <summary>Part of a pattern that is more than one comparison.</summary>
    Pattern,

    /// <summary>An argument of <c>: base(..)</c> or <c>: this(..)</c>, read before the options exist.</summary>
    ConstructorInitializer,

    /// <summary>A field or property initialiser, which has no <c>this</c>.</summary>
    Initializer,

    /// <summary>A static lambda or local function, which captures nothing.</summary>
    StaticFunction,

    /// <summary>A static member other than an ordinary method.</summary>
    StaticMember,

    /// <summary>A struct, record or interface: no place for a field that changes neither equality nor layout.</summary>
    NotAClass,

    /// <summary>A lambda or query that becomes an expression tree.</summary>
    ExpressionTree,

    /// <summary>A type that a serializer, the Blazor runtime, the compiler, or the host builds before there is a container.</summary>
    BuiltElsewhere,

    /// <summary>A finalizer.</summary>
    Finalizer,

    /// <summary>An override that a base constructor calls before the options are assigned.</summary>
    CalledDuringConstruction,

    /// <summary>A static method whose signature or attributes an overload cannot repeat.</summary>
    NoOverload,

    /// <summary>A <c>Main</c> without a block.</summary>
    NoBlock,

    /// <summary>A constructor that cannot take another parameter.</summary>
    FixedConstructor,

    /// <summary>A constant that others may read, that shares its declaration, or that is assigned elsewhere.</summary>
    SharedConstant,

    /// <summary>One of a constant's uses must stay a constant or has no instance to read from.</summary>
    ConstantInUse,

    /// <summary>The class holds options already, but not yet at that point.</summary>
    OptionsNotReady,
}
