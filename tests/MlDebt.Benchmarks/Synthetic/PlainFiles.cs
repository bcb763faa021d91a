using System.Text;

namespace MlDebt.Benchmarks.Synthetic;

/// <summary>What most of any program is: contracts, services, records, loops, queries, comparisons of times and totals.</summary>
internal static class PlainFiles
{
    private static readonly string[] Things = ["Entry", "Line", "Batch", "Report", "Ledger", "Queue", "Rate", "Route", "Slot", "Draft", "Plan", "Quota"];

    // What a model answers is called Score too: some of the plain code must be looked at closer, as in real programs.
    private static readonly string[] Measures = ["Weight", "Rank", "Score", "Level", "Share"];

    /// <summary>One file of one domain.</summary>
    public static SourceFile Of(string domain, int part, Random random)
    {
        var thing = $"{domain}{Things[part % Things.Length]}{part}";
        var text = new StringBuilder(Head(domain, thing));
        var count = 4 + random.Next(6);
        for (var i = 0; i < count; i++)
            text.Append(PlainMethods.Make(thing, i, random));
        text.Append("}\n").Replace("Score", Measures[random.Next(Measures.Length)]);
        return new($"{domain}/{thing}.cs", text.ToString());
    }

    private static string Head(string domain, string t) => $$"""
        using System.Globalization;
        using System.Text;

        namespace Made.{{domain}}s;

        public enum {{t}}State
        {
            Open,
            Held,
            Closed,
        }

        public sealed record {{t}}(int Id, string Name, double Total, decimal Price, DateTime Created, {{t}}State State)
        {
            public int Count { get; init; }

            public double Score { get; init; }

            public bool IsLate => Created < DateTime.UtcNow.AddDays(-30);
        }

        public interface I{{t}}Store
        {
            Task<{{t}}?> FindAsync(int id, CancellationToken cancellation);

            IReadOnlyList<{{t}}> All();

            void Save({{t}} item);
        }

        public sealed class {{t}}Service
        {
            private const int PageSize = 50;
            private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);
            private readonly I{{t}}Store _store;
            private readonly Dictionary<int, {{t}}> _cache = [];
            private double _threshold = 12.5;

            public {{t}}Service(I{{t}}Store store) => _store = store ?? throw new ArgumentNullException(nameof(store));

            public int Size => _cache.Count;


        """;
}
