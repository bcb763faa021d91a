namespace MlDebt.Corpus.Mutilation;

/// <summary>What is done to code before the rules run over it.</summary>
internal enum Damage
{
    /// <summary>Nothing: the code as its authors left it.</summary>
    None,

    /// <summary>Tokens are gone, as while somebody types.</summary>
    Deleted,

    /// <summary>Tokens stand twice.</summary>
    Duplicated,

    /// <summary>Tokens stand in each other's place.</summary>
    Swapped,

    /// <summary>Libraries are gone, as before a restore.</summary>
    Unreferenced,
}
