using System.Collections.Immutable;

namespace MlDebt.Tool.Inputs;

/// <summary>What a reader made of a file, together with every problem it met: a person corrects them in one go.</summary>
internal sealed record InputResult<T>(T Value, ImmutableArray<InputProblem> Problems)
{
    public bool IsValid => Problems.IsEmpty;
}
