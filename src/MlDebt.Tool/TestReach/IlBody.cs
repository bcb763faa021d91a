using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace MlDebt.Tool.TestReach;

/// <summary>The instructions of a method body that name something.</summary>
internal static class IlBody
{
    private const byte TwoByteMark = 0xFE;

    private static readonly OpCode[] OneByte = new OpCode[256];
    private static readonly OpCode[] TwoByte = new OpCode[256];

    static IlBody()
    {
        foreach (var field in typeof(OpCodes).GetFields())
        {
            var code = (OpCode)field.GetValue(null)!;
            var value = (ushort)code.Value;
            (code.Size == 1 ? OneByte : TwoByte)[value & 0xFF] = code;
        }
    }

    /// <summary>Each instruction with a token: its offset, its code and what it names, in order.</summary>
    public static IEnumerable<(int Offset, OpCode Code, EntityHandle Named)> Tokens(byte[] body)
    {
        var at = 0;
        while (at < body.Length)
        {
            var offset = at;
            var code = body[at] == TwoByteMark ? TwoByte[body[at + 1]] : OneByte[body[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineField or OperandType.InlineType)
                yield return (offset, code, MetadataTokens.EntityHandle(BitConverter.ToInt32(body, at)));
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
                _ => 4,
            };
        }
    }
}
