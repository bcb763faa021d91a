namespace MlDebt.Tool.Reports.Html;

/// <summary>The frame of every page: no script, no request, and a policy that says so to the browser.</summary>
internal static class HtmlPage
{
    public static string Write(string title, string body) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{HtmlText.E(title)}</title>
        <style>
        {HtmlStyle.Css}
        </style>
        </head>
        <body>
        {body}
        </body>
        </html>

        """.ReplaceLineEndings("\n");
}
