using System.Globalization;
using System.Reflection;
using MlDebt.Analyzers.Libraries;
using Xunit;

namespace MlDebt.Analyzers.Tests.Conventions;

/// <summary>
/// A number equal to the library's own default is no debt, so <c>default=</c> has to be what fresh options really hold:
/// one value, or one for each trainer that sets its own.
/// </summary>
public class FactDefaultsTests
{
    public static TheoryData<string, string> Written()
    {
        var data = new TheoryData<string, string>();
        foreach (var fact in FactFiles.All.Where(FactSymbols.AreAtHand).SelectMany(l => l.Facts).Where(f => f["default"] is not null))
            data.Add(fact.Id, fact["default"]!);
        return data;
    }

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
