namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Why a value is left where it is. Every reason has a test; a refused value gets no light bulb.</summary>
internal enum Refusal
{
    /// <summary>Nothing speaks against the move.</summary>
    None,

    /// <summary>The diagnostic does not stand on a literal.</summary>
    NotALiteral,

    /// <summary>Text that is put together from several pieces with names in them, or anything else that is no constant.</summary>
    NotConstant,

    /// <summary>A text with a password or key in it, which must be repeated nowhere.</summary>
    Secret,

    /// <summary>A setting that is read from elsewhere than an <c>IConfiguration</c>, by a key that no property can have, or as another type.</summary>
    NotBindable,

    /// <summary>An attribute argument.</summary>
    AttributeArgument,

    /// <summary>A default parameter value.</summary>
    DefaultParameterValue,

    /// <summary>A constant case label or an enum member.</summary>
    ConstantRequired,

    /// <summary>Part of a pattern that is more than one comparison.</summary>
    Pattern,

    /// <summary>A field or property initialiser of an instance without a primary constructor.</summary>
    Initializer,

    /// <summary>Static code of a class whose other parts have static initialisers: one of them could run before the options are made.</summary>
    UnknownOrder,

    /// <summary>A static lambda or local function of top-level statements, which captures nothing.</summary>
    StaticFunction,

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

    /// <summary>A constructor that cannot take another parameter.</summary>
    FixedConstructor,

    /// <summary>A constant that others may read, that shares its declaration, or that is assigned elsewhere.</summary>
    SharedConstant,

    /// <summary>One of a constant's uses must stay a constant or has no instance to read from.</summary>
    ConstantInUse,

    /// <summary>The class holds options already, but not yet at that point.</summary>
    OptionsNotReady,
}
