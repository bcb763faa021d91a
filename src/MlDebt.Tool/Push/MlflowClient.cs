using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MlDebt.Tool.Push;

/// <summary>The push failed; the message says what the server said, never what was sent to prove who we are.</summary>
internal sealed class PushException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Speaks REST to an MLflow server; asks again where the server says it is only busy.</summary>
internal sealed class MlflowClient(MlflowTarget target, HttpMessageInvoker http, Func<TimeSpan, CancellationToken, Task> wait)
{
    private const int Attempts = 4;
    private const int LongestSeconds = 30;
    private const int ShownCharacters = 300;

    /// <summary>The answer; null where the server says there is no such thing.</summary>
    public async Task<JsonObject?> SendAsync(HttpMethod method, string path, JsonObject? body, CancellationToken stop)
    {
        var endpoint = target.Endpoint(path);
        path = path.Split('?')[0];
        for (var attempt = 1; ; attempt++)
        {
            using var request = new HttpRequestMessage(method, endpoint);
            request.Headers.Authorization = target.Authorization();
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            request.Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await Try(request, path, stop).ConfigureAwait(false);
            var text = await response.Content.ReadAsStringAsync(stop).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
            {
                return Parse(text, path);
            }

            var code = ErrorCode(text);
            if (code == "RESOURCE_DOES_NOT_EXIST" || (response.StatusCode == HttpStatusCode.NotFound && code.Length > 0))
            {
                return null;
            }

            var busy = response.StatusCode is HttpStatusCode.TooManyRequests || (int)response.StatusCode >= 500;
            if (!busy || attempt == Attempts)
            {
                throw new PushException(Explain(response.StatusCode, path, code, text));
            }

            var asked = response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(Math.Pow(2, attempt - 1));
            await wait(asked > TimeSpan.FromSeconds(LongestSeconds) ? TimeSpan.FromSeconds(LongestSeconds) : asked, stop).ConfigureAwait(false);
        }
    }

    private async Task<HttpResponseMessage> Try(HttpRequestMessage request, string path, CancellationToken stop)
    {
        try
        {
            return await http.SendAsync(request, stop).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            throw new PushException($"{path}: the server {target.Server.Host}:{target.Server.Port} does not answer ({e.HttpRequestError}).", e);
        }
    }

    private static JsonObject Parse(string text, string path)
    {
        try
        {
            return text.Length == 0 ? [] : JsonNode.Parse(text) as JsonObject ?? [];
        }
        catch (JsonException e)
        {
            throw new PushException($"{path}: the answer is not JSON; is MLFLOW_TRACKING_URI the address of an MLflow server?", e);
        }
    }

    private static string ErrorCode(string text)
    {
        try
        {
            return (JsonNode.Parse(text) as JsonObject)?["error_code"]?.ToString() ?? "";
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private string Explain(HttpStatusCode status, string path, string code, string text)
    {
        var cause = status switch
        {
            HttpStatusCode.Unauthorized => "the server does not know us: check MLFLOW_TRACKING_TOKEN, or user name and password",
            HttpStatusCode.Forbidden => "the server does not allow it: ask for write access to the experiment",
            HttpStatusCode.TooManyRequests => "the server is busy; try again later",
            _ when (int)status is >= 300 and < 400 => "the server answers with another address; set MLFLOW_TRACKING_URI to it",
            _ => code.Length > 0 ? code : "the server refuses",
        };

        // A server may echo what it was sent.
        var detail = text.Length <= ShownCharacters ? text : text[..ShownCharacters] + "…";
        foreach (var secret in new[] { target.Token, target.Password, target.Authorization()?.Parameter }.OfType<string>())
        {
            detail = detail.Replace(secret, "***", StringComparison.Ordinal);
        }

        return $"{path}: {(int)status}, {cause}.{(detail.Length > 0 ? " " + detail : "")}";
    }
}
