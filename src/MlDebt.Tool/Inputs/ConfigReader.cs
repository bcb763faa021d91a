using System.Collections.Immutable;

namespace MlDebt.Tool.Inputs;

/// <summary>Reads mldebt.yml: every unknown key and impossible value at once.</summary>
internal static class ConfigReader
{
    public static InputResult<AuditConfig> Read(string file, byte[] content)
    {
        var text = LogText.Decode(file, content);
        if (!text.IsValid)
        {
            return new(AuditConfig.Default, text.Problems);
        }

        var documents = YamlText.Documents(file, text.Value);
        if (!documents.IsValid)
        {
            return new(AuditConfig.Default, documents.Problems);
        }

        var problems = ImmutableArray.CreateBuilder<InputProblem>();
        var root = new YamlMap(file, "", documents.Value.FirstOrDefault(), problems)
            .Only("version", "team", "sprint", "window", "bands", "combine", "maintenance", "inputs", "effort", "entryPoints", "items", "import");
        var config = Config(root, AuditConfig.Default);
        if (config.Team.Capacity <= 0)
        {
            problems.Add(new(file, (int)(root.Value("team")?.Start.Line ?? 0), "team", null, "The team has no capacity", "Set engineers and hoursPerWeek, or capacityHoursPerWeek, above 0"));
        }

        return new(config, problems.ToImmutable());
    }

    private static AuditConfig Config(YamlMap root, AuditConfig defaults)
    {
        if (root.Text("version") is { } version && version != "1")
        {
            root.Problem(root.Value("version")!, "version", "is no version this tool reads", "Use 1");
        }

        var bands = root.Map("bands").Only("frequencyPerWeek", "timeShare");
        var maintenance = root.Map("maintenance").Only("watch", "critical");
        return defaults with
        {
            Team = Team(root.Map("team").Only("engineers", "hoursPerWeek", "capacityHoursPerWeek"), defaults.Team),
            Sprint = Sprint(root.Map("sprint").Only("weeks", "allocation", "velocityPoints"), defaults.Sprint),
            WindowWeeks = root.Map("window").Only("weeks").Whole("weeks", 1, 520) ?? defaults.WindowWeeks,
            Bands = new(bands.Rising("frequencyPerWeek", 4) ?? defaults.Bands.FrequencyPerWeek, bands.Rising("timeShare", 4) ?? defaults.Bands.TimeShare),
            Combine = CombineOf(root),
            Maintenance = new(maintenance.Number("watch", 0, 1) ?? defaults.Maintenance.Watch, maintenance.Number("critical", 0, 1) ?? defaults.Maintenance.Critical),
            Inputs = Inputs(root.Map("inputs").Only("incidents", "timelog", "coverage", "manifests"), defaults.Inputs),
            Effort = Effort(root.Map("effort")),
            EntryPointAttributes = root.Map("entryPoints").Only("attributes").Texts("attributes") ?? [],
            Items = Items(root.Map("items")),
            Import = Import(root.Map("import").Only("labels", "columns")),
        };
    }

    // Zero is let through here so that the capacity as a whole is judged once, with the fix that names both keys.
    private static TeamConfig Team(YamlMap map, TeamConfig defaults) => new(
        map.Number("engineers", 0, decimal.MaxValue),
        map.Number("hoursPerWeek", 0, 168, openFrom: true) ?? defaults.HoursPerWeek,
        map.Number("capacityHoursPerWeek", 0, decimal.MaxValue));

    private static SprintConfig Sprint(YamlMap map, SprintConfig defaults) => new(
        map.Whole("weeks", 1, 52) ?? defaults.Weeks,
        map.Number("allocation", 0, 1) ?? defaults.Allocation,
        map.Number("velocityPoints", 0, decimal.MaxValue, openFrom: true));

    private static Combine CombineOf(YamlMap root)
    {
        if (root.Text("combine") is not { } text || text == "mean")
        {
            return Combine.Mean;
        }

        if (text != "max")
        {
            root.Problem(root.Value("combine")!, "combine", "is no way to combine bands", Nearest.Offer(text, ["mean", "max"]));
        }

        return Combine.Max;
    }

    private static InputConfig Inputs(YamlMap map, InputConfig defaults) => new(
        map.Texts("incidents") ?? defaults.Incidents,
        map.Texts("timelog") ?? defaults.TimeLog,
        map.Texts("coverage") ?? defaults.Coverage,
        map.Texts("manifests") ?? defaults.Manifests);

    private static ImmutableSortedDictionary<string, EffortConfig> Effort(YamlMap map)
    {
        foreach (var key in map.Keys.Where(key => CategoryNames.OfRule(key) is null && key.IndexOfAny(['/', '*', '.']) < 0))
        {
            map.Problem(map.Value(key)!, key, "is neither a rule id nor a path", "Use an id such as MLD302 or a glob such as src/Legacy/**", key);
        }

        return map.Keys.ToImmutableSortedDictionary(key => key, key =>
        {
            var effort = map.Map(key).Only("fixed", "perFinding");
            return new EffortConfig(effort.Number("fixed", 0, 10_000) ?? 0, effort.Number("perFinding", 0, 10_000) ?? 0);
        }, StringComparer.Ordinal);
    }

    private static ImmutableSortedDictionary<string, ItemConfig> Items(YamlMap map) =>
        map.Keys.ToImmutableSortedDictionary(key => key, key =>
        {
            var item = map.Map(key).Only("name", "title", "effort", "defer", "pin");
            return new ItemConfig(item.Text("name"), item.Text("title"), item.Number("effort", 0, 10_000), item.Text("defer"), item.Flag("pin"));
        }, StringComparer.Ordinal);

    private static ImportConfig Import(YamlMap map)
    {
        var labels = map.Map("labels");
        foreach (var label in labels.Keys.Where(label => labels.Text(label) is { } key && CategoryNames.Parse(key) is null))
        {
            labels.Problem(labels.Value(label)!, label, "is no category", Nearest.Offer(labels.Text(label)!, [.. CategoryNames.Keys]));
        }

        var columns = map.Map("columns").Only(IncidentReader.Columns);
        return new(Texts(labels), Texts(columns));
    }

    private static ImmutableSortedDictionary<string, string> Texts(YamlMap map) =>
        map.Keys.ToImmutableSortedDictionary(key => key, key => map.Text(key) ?? "", StringComparer.OrdinalIgnoreCase);
}
