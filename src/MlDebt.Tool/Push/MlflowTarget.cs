using System.Net.Http.Headers;
using System.Text;

namespace MlDebt.Tool.Push;

/// <summary>Where to push and as whom; its text never shows a secret.</summary>
internal sealed record MlflowTarget(Uri Server, string Experiment, string? Token, string? Username, string? Password)
{
    /// <summary>Reads the variables every MLflow client reads.</summary>
    /// <exception cref="ArgumentException">MLFLOW_TRACKING_URI is missing or not an http(s) address.</exception>
    public static MlflowTarget FromEnvironment(Func<string, string?> variable, string experiment)
    {
        var text = variable("MLFLOW_TRACKING_URI");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var server) || server.Scheme is not ("http" or "https") || server.UserInfo.Length > 0)
        {
            throw new ArgumentException("MLFLOW_TRACKING_URI is not set to an http or https address without user name. Example: https://mlflow.example.org.");
        }

        return new(server, experiment, Filled(variable("MLFLOW_TRACKING_TOKEN")), Filled(variable("MLFLOW_TRACKING_USERNAME")), Filled(variable("MLFLOW_TRACKING_PASSWORD")));
    }

    /// <summary>A secret in the clear over a network is worth a word.</summary>
    public string? Warning => Authorization() is not null && Server.Scheme == "http" && !Server.IsLoopback
        ? "The secret goes over plain http; use an https address."
        : null;

    public AuthenticationHeaderValue? Authorization() => Token is not null
        ? new("Bearer", Token)
        : Username is not null ? new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Username}:{Password}"))) : null;

    public Uri Endpoint(string path) => new($"{Server.AbsoluteUri.TrimEnd('/')}/api/2.0/mlflow/{path}");

    public override string ToString() => $"{Server} experiment {Experiment}{(Token is not null ? ", with token" : Username is not null ? ", with user name" : "")}";

    private static string? Filled(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
