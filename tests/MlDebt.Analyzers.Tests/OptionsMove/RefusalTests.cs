using Microsoft.CodeAnalysis;
using MlDebt.Analyzers.CodeFixes.OptionsMove;
using MlDebt.Analyzers.Tests.OptionsMove.Support;
using Xunit;

namespace MlDebt.Analyzers.Tests.OptionsMove;

/// <summary>Where a move could break something there is no bulb, and the reason has a name.</summary>
public sealed class RefusalTests : MoveTest
{
    public static TheoryData<string, string> Cases => new()
    {
        { nameof(Refusal.Initializer), "class T { static float score; bool b = score > 0.5f; }" },
        { nameof(Refusal.Initializer), "class T { static float score; bool B { get; } = score > 0.5f; }" },
        { nameof(Refusal.Initializer), "class T { System.Func<float, bool> f = score => score > 0.5f; }" },
        { nameof(Refusal.UnknownOrder), "partial class T { static float score; static bool B => score > 0.5f; } partial class T { static int n = 1; }" },
        { nameof(Refusal.Secret), "class T { object M() => new System.Uri(\"http://me:word@host/\"); }" },
        { nameof(Refusal.Secret), "class T { int M() => Open(\"Server=a;Password=b\"); int Open(string endpoint) => 1; }" },
        { nameof(Refusal.NotAClass), "struct T { float score; public bool M() => score > 0.5f; }" },
        { nameof(Refusal.NotAClass), "record T(float Score) { public bool M() => Score > 0.5f; }" },
        { nameof(Refusal.NotAClass), "record struct T(float Score) { public bool M() => Score > 0.5f; }" },
        { nameof(Refusal.NotAClass), "interface T { float Score { get; } bool M() => Score > 0.5f; }" },
        { nameof(Refusal.ExpressionTree), "class T { System.Linq.Expressions.Expression<System.Func<float, bool>> M() => score => score > 0.5f; }" },
        { nameof(Refusal.ExpressionTree), "using System.Linq; class T { object M(IQueryable<float> all) => from score in all where score > 0.5f select score; }" },
        { nameof(Refusal.CalledDuringConstruction), "abstract class B { protected B() { M(1); } protected abstract bool M(float score); } class T : B { protected override bool M(float score) => score > 0.5f; }" },
        { nameof(Refusal.Finalizer), "class T { float score = 1; ~T() { if (score > 0.5f) System.GC.KeepAlive(this); } }" },
        { nameof(Refusal.Pattern), "class T { bool M(object score) => score is > 0.5f; }" },
        { nameof(Refusal.Pattern), "class T { bool M(float score) => score is > 0.5f and < 0.9f; }" },
        { nameof(Refusal.Pattern), "class T { bool M(float score) => score is not > 0.5f; }" },
        { nameof(Refusal.Pattern), "class T { bool M(float? score) => score is > 0.5f; }" },
        { nameof(Refusal.Pattern), "class T { bool M(int score) => score switch { > 5 => true, <= 5 => false }; }" },
        { nameof(Refusal.Pattern), "class T { int M(float score) { switch (score) { case > 0.9f: case < 0.1f: return 1; default: return 0; } } }" },
        { nameof(Refusal.DefaultParameterValue), "class T { bool M(float score, float limit = 0.5f) => score > limit; }" },
        { nameof(Refusal.BuiltElsewhere), "[System.Serializable] class T { public bool M(float score) => score > 0.5f; }" },
        { nameof(Refusal.BuiltElsewhere), "class T : System.Attribute { public bool M(float score) => score > 0.5f; }" },
        { nameof(Refusal.BuiltElsewhere), "class T : Microsoft.AspNetCore.Components.ComponentBase { public bool M(float score) => score > 0.5f; }" },
        { nameof(Refusal.BuiltElsewhere), "namespace UnityEngine { public class MonoBehaviour { } } class T : UnityEngine.MonoBehaviour { public bool M(float score) => score > 0.5f; }" },
        { nameof(Refusal.BuiltElsewhere), "namespace Microsoft.EntityFrameworkCore { public class DbContext { } } class T : Microsoft.EntityFrameworkCore.DbContext { public bool M(float score) => score > 0.5f; }" },
        { nameof(Refusal.BuiltElsewhere), "class Startup { public void ConfigureServices(Microsoft.Extensions.DependencyInjection.IServiceCollection services) => Open(\"m.zip\"); static void Open(string modelPath) { } }" },
        { nameof(Refusal.FixedConstructor), "class T { public T(params int[] n) { } public bool M(float score) => score > 0.5f; }" },
        { nameof(Refusal.FixedConstructor), "class T(params int[] n) { public bool M(float score) => score > 0.5f && n.Length > 0; }" },
        { nameof(Refusal.FixedConstructor), "class T { public T(int n = 1) { } public T(int n = 1, string s = \"\") { } public bool M(float score) => score > 0.5f; }" },
        { nameof(Refusal.FixedConstructor), "class T { [System.Text.Json.Serialization.JsonConstructor] public T(int n) { } public bool M(float score) => score > 0.5f; }" },
        { nameof(Refusal.ConstantInUse), "class T { const float X = 0.5f; bool M(float score) => score > X; bool N(float f = X) => f > 0; }" },
        { nameof(Refusal.ConstantInUse), "class T { const float X = 0.5f; const float Y = X * 2; bool M(float score) => score > X && Y > 0; }" },
        { nameof(Refusal.ConstantInUse), "class T { const float X = 0.5f; bool M(float score) => score > X; bool N(float f) { switch (f) { case X: return true; } return false; } }" },
        { nameof(Refusal.ConstantInUse), "class A : System.Attribute { public A(float f) { } } class T { const float X = 0.5f; [A(X)] bool M(float score) => score > X; }" },
        { nameof(Refusal.ConstantInUse), "class T { const float X = 0.5f; bool M(float score) => score > X; class N { float F => X; } }" },
        { nameof(Refusal.ConstantInUse), "class T { const float X = 0.5f; bool M(float score) => score > X; string N() => nameof(X); }" },
        { nameof(Refusal.ConstantInUse), "/// <summary>See <see cref=\"X\"/>.</summary>\nclass T { const float X = 0.5f; bool M(float score) => score > X; }" },
        { nameof(Refusal.ConstantInUse), "class T { const int X = 5; bool M(int score) => score > X; byte N() { byte b = X; return b; } }" },
        { nameof(Refusal.ConstantInUse), "class T { readonly float x = 0.5f; public T() { x = 0.6f; } bool M(float score) => score > x; }" },
        { nameof(Refusal.ConstantInUse), "class T { readonly float x = 0.5f; bool M(float score, T other) => score > other.x; }" },
        { nameof(Refusal.ConstantInUse), "class T { bool M(float score) { const float x = 0.5f; return score > x && F(1); bool F(float f = x) => f > 0; } }" },
        { nameof(Refusal.ConstantInUse), "class T { bool M(float score) { const float x = 0.5f; return score > x && F(1); static bool F(float f) => f > x; } }" },
        { nameof(Refusal.SharedConstant), "class T { internal const float X = 0.5f; bool M(float score) => score > X; }" },
        { nameof(Refusal.SharedConstant), "class T { const float X = 0.5f, Y = 0.6f; bool M(float score) => score > X; }" },
        { nameof(Refusal.SharedConstant), "class T { const float X = 0.5f;\n#if NET_OLD\n float Old => X;\n#endif\n bool M(float score) => score > X; }" },
        { nameof(Refusal.SharedConstant), "class T { public readonly float X = 0.5f; bool M(float score) => score > X; }" },
        { nameof(Refusal.NotConstant), "class T { static void Open(string modelPath) { } void M(string dir) => Open($\"product{dir}_m.zip\"); }" },
        { nameof(Refusal.OptionsNotReady), "class O { } class TOptions { public int A { get; set; } } class T { readonly TOptions _o; public T() { M(1); _o = new TOptions(); } public bool M(float score) => score > 0.5f && _o.A > 0; }" },
        { nameof(Refusal.OptionsNotReady), "class TOptions { public int A { get; set; } } class T(TOptions o) { public bool M(float score) { return F(o.A); bool F(int o) => score > 0.5f && o > 0; } }" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task No_bulb(string reason, string code)
    {
        var sample = new Sample(new SampleShape { Nullable = false }, ("A.cs", code));
        Assert.DoesNotContain(await sample.ComplaintsAsync(), c => c.Contains("error CS"));
        var diagnostics = await sample.DiagnosticsAsync();
        Assert.NotEmpty(diagnostics);
        foreach (var diagnostic in diagnostics)
            Assert.Null(await sample.BulbAsync(diagnostic));
        Assert.Equal(reason, (await sample.RefusalAsync(diagnostics[0])).ToString());
    }

    [Theory]
    [InlineData("[System.ComponentModel.DefaultValue(|0.5f|)] class T { }", nameof(Refusal.AttributeArgument))]
    [InlineData("class T { int M(int x) { switch (x) { case |5|: return 1; } return 0; } }", nameof(Refusal.ConstantRequired))]
    [InlineData("enum E { A = |5| }", nameof(Refusal.ConstantRequired))]
    [InlineData("class T { int M(bool b) => |b| ? 1 : 0; }", nameof(Refusal.NotALiteral))]
    public async Task No_bulb_where_a_rule_would_not_report(string marked, string reason)
    {
        var start = marked.IndexOf('|');
        var sample = new Sample(("A.cs", marked.Replace("|", "")));
        var tree = (await sample.Project.Documents.Single().GetSyntaxTreeAsync())!;
        var place = Location.Create(tree, new(start, marked.LastIndexOf('|') - start - 1));
        var diagnostic = Diagnostic.Create(Descriptors.Rules.ScoreThreshold, place, System.Collections.Immutable.ImmutableDictionary<string, string?>.Empty.Add(Descriptors.DebtProperty.Setting, "X"));
        Assert.Null(await sample.BulbAsync(diagnostic));
        Assert.Equal(reason, (await sample.RefusalAsync(diagnostic)).ToString());
    }

    [Fact]
    public async Task A_diagnostic_that_names_no_setting_is_about_nothing_that_moves()
    {
        var sample = new Sample(("A.cs", "class T { bool M(float score) => score > 0.5f; }"));
        var given = (await sample.DiagnosticsAsync()).Single();
        Assert.Null(await sample.BulbAsync(Diagnostic.Create(given.Descriptor, given.Location)));
        foreach (var name in new[] { "", "not a name", "9" })
            Assert.Null(await sample.BulbAsync(Diagnostic.Create(given.Descriptor, given.Location, given.Properties.SetItem(Descriptors.DebtProperty.Setting, name))));
    }

    [Fact]
    public async Task Generated_code_has_no_finding()
    {
        var sample = new Sample(("A.cs", "// <auto-generated/>\nclass T { bool M(float score) => score > 0.5f; }"));
        Assert.Empty(await sample.DiagnosticsAsync());
    }

    [Fact]
    public async Task A_static_function_of_a_program_has_nothing_to_read()
    {
        var sample = new Sample(new SampleShape { Kind = OutputKind.ConsoleApplication }, ("Program.cs", "System.Console.WriteLine(Hit(1));\nstatic bool Hit(float score) => score > 0.5f;\n"));
        Assert.Equal(Refusal.StaticFunction, await sample.RefusalAsync((await sample.DiagnosticsAsync()).Single()));
    }

    [Fact]
    public void Every_reason_has_a_case() =>
        Assert.Equal(
            Enum.GetNames<Refusal>().Except([nameof(Refusal.None), nameof(Refusal.AttributeArgument), nameof(Refusal.ConstantRequired), nameof(Refusal.NotALiteral), nameof(Refusal.StaticFunction), nameof(Refusal.NotBindable)]).Order(),
            Cases.Select(c => (string)c[0]).Distinct().Order());
}
