using System;
using System.Linq;
using MlDebt.Analyzers.Flow;

namespace MlDebt.Analyzers.Rules.Configuration;

/// <summary>What a text says as a path or address.</summary>
internal static class Locations
{
    private static readonly string[] Schemes = { "http://", "https://", "ws://", "wss://", "grpc://", "amqp://", "s3://", "gs://", "abfss://", "wasbs://", "az://", "tcp://", "ftp://" };

    private static readonly string[] ConnectionKeys = { "server", "data source", "host", "hostname", "initial catalog", "database", "accountkey", "accountname", "endpoint", "user id", "attachdbfilename", "integrated security", "filename" };

    private static readonly string[] DataFiles = { ".csv", ".tsv", ".parquet", ".arff", ".libsvm", ".svmlight", ".idv", ".npy", ".npz", ".jsonl" };

    /// <summary>A text that can name a place: not empty, and no placeholder for a reader to fill in.</summary>
    public static bool IsLocation(Origin origin) => origin.Value is string text && text.Trim().Length > 0 && text.IndexOfAny(new[] { '<', '>' }) < 0;

    /// <summary>A file whose name says that it holds data.</summary>
    public static bool IsDataFile(Origin origin) => origin.Value is string text && DataFiles.Any(ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>An absolute address with a scheme that goes over the network.</summary>
    public static bool IsAddress(Origin origin) =>
        origin.Value is string text && Schemes.Any(scheme => text.Length > scheme.Length && text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>A path that holds on one machine only: a drive, a root or a share.</summary>
    public static bool IsAbsolute(Origin origin) =>
        origin.Value is string text && (text.StartsWith("/", StringComparison.Ordinal) && !text.StartsWith("/{", StringComparison.Ordinal)
            || text.StartsWith(@"\\", StringComparison.Ordinal) || text.Length > 2 && text[1] == ':' && char.IsLetter(text[0]) && text[2] is '\\' or '/');

    /// <summary>A connection string: at least two settings, one of which says where.</summary>
    public static bool IsConnectionString(Origin origin)
    {
        if (origin.Value is not string text || text.IndexOf('=') < 0)
            return false;
        return text.Split(';').Select(setting => setting.Split('=')[0].Trim()).Any(key => ConnectionKeys.Contains(key, StringComparer.OrdinalIgnoreCase));
    }
}
