using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace MlDebt.Analyzers.Evidence;

/// <summary>By what a source file is known again: its bytes as the compiler read them, and its text whatever its line ends.</summary>
/// <param name="Hash">SHA-256 of the bytes, upper-case hexadecimal; null when the host hashed otherwise.</param>
/// <param name="TextHash">SHA-256 of the text in UTF-8, with line feeds alone.</param>
public sealed record SourceIdentity(string? Hash, string TextHash)
{
    /// <summary>The identity of a text.</summary>
    public static SourceIdentity Of(SourceText text)
    {
        var hash = text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? Hexadecimal(text.GetChecksum().ToArray()) : null;
        return new(hash, HashOfText(text.ToString()));
    }

    /// <summary>SHA-256 of a text in UTF-8, carriage returns before line feeds left out.</summary>
    public static string HashOfText(string text)
    {
        using var sha = SHA256.Create();
        return Hexadecimal(sha.ComputeHash(Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n"))));
    }

    /// <summary>Whether the evidence is about this very text.</summary>
    public bool Fits(SourceEvidence evidence) =>
        (Hash is not null && string.Equals(Hash, evidence.Hash, StringComparison.OrdinalIgnoreCase)) || string.Equals(TextHash, evidence.TextHash, StringComparison.OrdinalIgnoreCase);

    private static string Hexadecimal(byte[] bytes) => BitConverter.ToString(bytes).Replace("-", "");
}
