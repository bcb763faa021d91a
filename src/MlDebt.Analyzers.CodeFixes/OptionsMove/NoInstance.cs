namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Why code cannot read from a field of the instance around it.</summary>
internal enum NoInstance
{
    /// <summary>It can.</summary>
    None,

    /// <summary>A field or property initialiser.</summary>
    Initializer,

    /// <summary>An argument of <c>: base(..)</c> or <c>: this(..)</c>.</summary>
    ConstructorInitializer,

    /// <summary>A static lambda or local function.</summary>
    StaticFunction,
}
