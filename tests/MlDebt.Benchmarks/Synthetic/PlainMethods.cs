namespace MlDebt.Benchmarks.Synthetic;

/// <summary>Methods of plain services.</summary>
internal static class PlainMethods
{
    private static readonly Func<string, int, Random, string>[] Shapes = [Find, Sum, Group, Describe, Next, Trim, Parse, Merge];

    /// <summary>One method, in one of the shapes.</summary>
    public static string Make(string thing, int number, Random random) => Shapes[random.Next(Shapes.Length)](thing, number, random);

    private static string Find(string t, int n, Random random) => $$"""
            public async Task<{{t}}?> Find{{n}}Async(int id, CancellationToken cancellation)
            {
                if (id <= 0)
                    throw new ArgumentOutOfRangeException(nameof(id));
                if (_cache.TryGetValue(id, out var known) && known.Created > DateTime.UtcNow - Timeout)
                    return known;
                var found = await _store.FindAsync(id + {{random.Next(9)}}, cancellation).ConfigureAwait(false);
                if (found is not null)
                    _cache[id] = found;
                return found;
            }


        """;

    private static string Sum(string t, int n, Random random) => $$"""
            public double Sum{{n}}(IEnumerable<{{t}}> items, double limit = {{random.Next(100, 900)}}.5)
            {
                var total = 0.0;
                foreach (var item in items)
                {
                    if (item.Total > limit || item.Score > _threshold)
                        continue;
                    total += item.State == {{t}}State.Held ? item.Total * 0.{{random.Next(1, 99)}} : item.Total;
                }

                return total > {{random.Next(1000, 5000)}}.0 ? Math.Round(total, 2) : total;
            }


        """;

    private static string Group(string t, int n, Random random) => $$"""
            public IReadOnlyDictionary<{{t}}State, decimal> Group{{n}}() =>
                _store.All()
                    .Where(i => i.Count > {{random.Next(20)}} && !i.IsLate)
                    .GroupBy(i => i.State)
                    .ToDictionary(g => g.Key, g => g.Sum(i => i.Price * i.Count));


        """;

    private static string Describe(string t, int n, Random random) => $$"""
            public string Describe{{n}}({{t}} item)
            {
                var text = new StringBuilder();
                text.Append(item.Id.ToString(CultureInfo.InvariantCulture)).Append(": ").AppendLine(item.Name);
                text.AppendLine($"total {item.Total:F2}, price {item.Price:F2}, count {item.Count}");
                if (item.Total > _threshold && item.Name.Length > {{random.Next(8, 40)}})
                    text.AppendLine(item.Name[..8] + "/more");
                return text.ToString();
            }


        """;

    private static string Next(string t, int n, Random random) => $$"""
            public {{t}} Next{{n}}({{t}} item)
            {
                var state = item.State switch
                {
                    {{t}}State.Open when item.Count > {{random.Next(4, 80)}} => {{t}}State.Held,
                    {{t}}State.Held => {{t}}State.Closed,
                    _ => item.State,
                };
                var next = item with { State = state, Count = item.Count + 1, Score = item.Total / Math.Max(1, item.Count) };
                _store.Save(next);
                return next;
            }


        """;

    private static string Trim(string t, int n, Random random) => $$"""
            public int Trim{{n}}(TimeSpan age)
            {
                var old = _cache.Where(p => DateTime.UtcNow - p.Value.Created > age).Select(p => p.Key).ToList();
                for (var i = 0; i < old.Count && i < PageSize * {{random.Next(1, 9)}}; i++)
                    _cache.Remove(old[i]);
                _threshold = old.Count > 0 ? _threshold * 1.{{random.Next(1, 9)}} : _threshold;
                return old.Count;
            }


        """;

    private static string Parse(string t, int n, Random random) => $$"""
            public static {{t}}? Parse{{n}}(string line)
            {
                var parts = line.Split(';');
                if (parts.Length < 4 || !int.TryParse(parts[0], out var id))
                    return null;
                var total = double.Parse(parts[2], CultureInfo.InvariantCulture);
                if (total < 0 || total >= {{random.Next(10, 99)}}000.0)
                    throw new FormatException($"bad total in '{line}'");
                return new(id, parts[1].Trim(), total, decimal.Parse(parts[3], CultureInfo.InvariantCulture), DateTime.UtcNow, {{t}}State.Open);
            }


        """;

    private static string Merge(string t, int n, Random random) => $$"""
            public IReadOnlyList<{{t}}> Merge{{n}}(IReadOnlyList<{{t}}> left, IReadOnlyList<{{t}}> right)
            {
                var merged = new List<{{t}}>(left.Count + right.Count);
                var (i, j) = (0, 0);
                while (i < left.Count && j < right.Count)
                    merged.Add(left[i].Score >= right[j].Score ? left[i++] : right[j++]);
                while (i < left.Count)
                    merged.Add(left[i++]);
                while (j < right.Count)
                    merged.Add(right[j++]);
                return merged.Count > {{random.Next(100, 999)}} ? merged.GetRange(0, PageSize) : merged;
            }


        """;
}
