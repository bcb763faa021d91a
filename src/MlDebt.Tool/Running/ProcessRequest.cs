using System.Collections.Immutable;

namespace MlDebt.Tool.Running;

/// <summary>A program to run.</summary>
/// <param name="Program">Its name or path.</param>
/// <param name="Arguments">Its arguments, unquoted.</param>
/// <param name="Folder">Where it runs.</param>
internal sealed record ProcessRequest(string Program, ImmutableArray<string> Arguments, string Folder);
