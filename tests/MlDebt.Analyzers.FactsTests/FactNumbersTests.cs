using System.Globalization;
using System.Reflection;
using MlDebt.Analyzers.Libraries;
using Xunit;

namespace MlDebt.Analyzers.FactsTests;

/// <summary>The numbers the facts write: a fix guards a setting with the range, and a value equal to the default is no debt.</summary>
public class FactNumbersTests
{
    [Fact]
    public void Every_range_reads_and_holds_the_default()
    {
        var wrong = from fact in FactFiles.All.SelectMany(l => l.Facts)
                    from range in fact.Attributes.Where(a => a.Key.Split('.')[0] == "range")
                    where !Reads(range.Value, fact["default"])
                    select $"{fact.Id}: {range.Key}={range.Value}";

        Assert.Empty(wrong);
    }

    /// <summary>An end that is not written is open.</summary>
    private static bool Reads(string range, string? defaults)
    {
        if (range.Split("..") is not [var low, var high])
            return false;
        var (from, to) = (low == "" ? double.MinValue : Number(low), high == "" ? double.MaxValue : Number(high));
        return from < to && (defaults?.Split('|').Select(Number).All(value => from <= value && value <= to) ?? true);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    public static TheoryData<string, string> Written()
    {
        var data = new TheoryData<string, string>();
        foreach (var fact in FactFiles.All.Where(FactSymbols.AreReal).SelectMany(l => l.Facts).Where(f => f["default"] is not null))
            data.Add(fact.Id, fact["default"]!);
        return data;
    }

    /// <summary>One value, or one for each trainer that sets its own.</summary>
    [Theory]
    [MemberData(nameof(Written))]
    public void Fresh_options_hold_the_written_default(string id, string written)
    {
        var dot = id.LastIndexOf('.');
        var holder = Holders.Single(type => type.FullName!.Replace('+', '.') == id[2..dot]);

        var real = Holders.Where(type => Derives(type, holder)).Select(type => Value(type, id[(dot + 1)..])).Distinct().Order();

        Assert.Equal(written.Split('|').Order(), real);
    }

    /// <summary>Every type of the ML assemblies at hand.</summary>
    private static readonly Type[] Holders =
        [.. Directory.GetFiles(AppContext.BaseDirectory, "Microsoft.ML.*.dll").SelectMany(path => Assembly.LoadFrom(path).GetTypes())];

    /// <summary>Whether an instance of the type can be made to look at what it inherits.</summary>
    private static bool Derives(Type type, Type holder) =>
        !type.IsAbstract && !type.ContainsGenericParameters && type.GetConstructor(Type.EmptyTypes) is not null
        && Ancestors(type).Any(t => (t.IsGenericType ? t.GetGenericTypeDefinition() : t) == holder);

    private static IEnumerable<Type> Ancestors(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    private static string? Value(Type type, string member)
    {
        var options = Activator.CreateInstance(type);
        var value = type.GetField(member) is { } field ? field.GetValue(options) : type.GetProperty(member)!.GetValue(options);
        return Convert.ToString(value, CultureInfo.InvariantCulture);
    }
}
