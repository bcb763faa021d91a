using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MlDebt.Tool.Inputs;

/// <summary>Parses YAML; a text that is none becomes a problem with its line.</summary>
internal static class YamlText
{
    public static InputResult<ImmutableArray<YamlNode>> Documents(string file, string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
            return new([.. stream.Documents.Select(document => document.RootNode)], []);
        }
        catch (YamlException e)
        {
            return new([], [new(file, (int)e.Start.Line, "", null, "This is not YAML: " + e.Message.TrimEnd('.'), "Correct the syntax")]);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The parser gives up this way on some unclosed brackets and repeated keys, without a place.
            return new([], [new(file, 0, "", null, "This is not YAML", "Look for an unclosed bracket or quote, or a key that stands twice")]);
        }
    }
}
