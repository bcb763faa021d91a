using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.Tests.Libraries;

/// <summary>An additional file as a host hands it over.</summary>
internal sealed class OwnFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
