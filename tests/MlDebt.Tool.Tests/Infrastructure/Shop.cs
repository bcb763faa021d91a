using MlDebt.Tool.Commands;

namespace MlDebt.Tool.Tests.Infrastructure;

/// <summary>A solution of one project with debt in it, and the tool run on it as from a shell.</summary>
internal sealed class Shop : IDisposable
{
    private readonly List<(string Rule, int Line, string Text)> _debts = [];

    public Shop()
    {
        Folder.Write("Shop.slnx", """<Solution><Project Path="Api/Api.csproj" /></Solution>""");
        Folder.Write("Api/Api.csproj", "<Project />");
        Add("MLD302", "p > 0.8f");
        Add("MLD303", "leaves: 31");
        Log();
    }

    public TemporaryFolder Folder { get; } = new();

    public FakeBuild Build { get; } = new();

    public string Project => Folder.File("Api/Api.csproj");

    /// <summary>What the last run said on each stream.</summary>
    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public void Add(string rule, string text) => _debts.Add((rule, _debts.Count + 1, text));

    public void Repair(string text) => _debts.RemoveAll(debt => debt.Text == text);

    /// <summary>Writes the source and what the next build will say of it.</summary>
    public void Log()
    {
        var file = Folder.Write("Api/A.cs", string.Join('\n', _debts.Select(debt => debt.Text)) + "\n");
        Build.Logs[Project] = CompilerLog.Of([.. _debts.Select((debt, i) => CompilerLog.Result(debt.Rule, file, i + 1, 1, debt.Text.Length + 1, "M:A.B", level: debt.Rule == "MLD303" ? "note" : "warning", message: debt.Text))]);
    }

    /// <summary>Runs the tool on the solution.</summary>
    public Task<int> Run(params string[] arguments) => RunAsync(default, arguments);

    public async Task<int> RunAsync(CancellationToken token, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var session = new Session(output, error, Build, new DateOnly(2026, 11, 1));
        var code = await CommandLine.RunAsync([.. arguments.Select(a => a.Replace("SHOP", Folder.Path, StringComparison.Ordinal))], session, token);
        (Out, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public void Dispose() => Folder.Dispose();
}
