using System;
using System.Linq;

namespace MlDebt.Analyzers.CodeFixes.OptionsMove;

/// <summary>Texts that hold a secret: writing one into an options class or a settings file would spread it.</summary>
internal static class Secrets
{
    private static readonly string[] Keys =
    {
        "password", "pwd", "accountkey", "accesskey", "sharedaccesskey", "sharedaccesssignature", "secret", "clientsecret", "apikey", "api-key", "api_key", "token", "sig", "key",
    };

    /// <summary>True for <c>Password=x</c> among the settings of a connection string or the queries of an address, and for <c>user:password@host</c>.</summary>
    public static bool IsIn(object value)
    {
        if (value is not string text)
            return false;
        var settings = text.Split(';', '?', '&').Select(part => part.Split(new[] { '=' }, 2)).Where(pair => pair.Length == 2 && pair[1].Trim().Length > 0);
        return settings.Any(pair => Keys.Contains(pair[0].Replace(" ", "").ToLowerInvariant(), StringComparer.Ordinal))
            || (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.UserInfo.Contains(":"));
    }
}
