using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text;

namespace MlDebt.Tool.TestReach;

/// <summary>The properties an attribute sets by name, found without resolving the attribute's own assembly.</summary>
internal static class AttributeNames
{
    private const byte Field = 0x53;
    private const byte Property = 0x54;

    /// <summary>
    /// Reads from the end of the fixed arguments, whose types are not known here: the first place from which the rest
    /// parses as named arguments is theirs, so the answer is the telling names that occur as such.
    /// </summary>
    public static ImmutableArray<string> Of(BlobReader value, int fixedArguments)
    {
        var bytes = value.ReadBytes(value.Length);
        var names = ImmutableArray.CreateBuilder<string>();
        for (var at = fixedArguments == 0 ? 4 : 2; at + 3 < bytes.Length; at++)
            if (bytes[at] is Field or Property && NameAt(bytes, at + 2) is { } name)
                names.Add(name);
        return names.ToImmutable();
    }

    private static string? NameAt(byte[] bytes, int at)
    {
        if (at >= bytes.Length)
            return null;
        var length = bytes[at];
        if (length is 0 or > 0x7F || at + 1 + length > bytes.Length)
            return null;
        var name = Encoding.UTF8.GetString(bytes, at + 1, length);
        return name.All(c => char.IsLetterOrDigit(c) || c == '_') ? name : null;
    }
}
