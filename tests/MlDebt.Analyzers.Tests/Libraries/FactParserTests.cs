using MlDebt.Analyzers.Libraries;
using Xunit;

namespace MlDebt.Analyzers.Tests.Libraries;

public class FactParserTests
{
    [Fact]
    public void Reads_every_library_of_a_file_with_its_facts()
    {
        var (libraries, problems) = FactParser.Parse("""
            library First kind=ml assemblies=A|B
            threshold M:N.T.Detect parameter=confidence range=0..100
            metric P:N.T.Accuracy

            library Second kind=test assemblies=C
            test-marker T:N.MarkAttribute
            """);

        Assert.Empty(problems);
        Assert.Collection(
            libraries,
            first =>
            {
                Assert.Equal(("First", LibraryKind.Ml), (first.Name, first.Kind));
                Assert.Equal(["A", "B"], first.Assemblies.ToArray());
                Assert.Equal([Role.Threshold, Role.Metric], first.Facts.Select(f => f.Role));
                Assert.Equal("0..100", first.Facts[0]["range"]);
            },
            second =>
            {
                Assert.Equal(("Second", LibraryKind.Test), (second.Name, second.Kind));
                Assert.Equal("T:N.MarkAttribute", Assert.Single(second.Facts).Id);
            });
    }

    [Fact]
    public void Numbers_the_lines_it_cannot_read_and_reads_the_others()
    {
        var (libraries, problems) = FactParser.Parse("""
            metric P:N.T.TooEarly
            library L kind=ml assemblies=A
            metric
            metrik P:N.T.Accuracy
            metric Accuracy
            metric P:N.T.Accuracy
            metric P:N.T.Recall paramter=x
            hyperparameter M:N.T.Fit parameter=rate range.trees=0..1
            threshold M:N.T.IsLikely
            """);

        Assert.Equal("P:N.T.Accuracy", Assert.Single(Assert.Single(libraries).Facts).Id);
        Assert.Equal(
            [
                new(1, "a fact stands before the first 'library' line"),
                new(3, "'metric' stands alone; a line is: role documentation-id key=value"),
                new(4, "'metrik' is no role"),
                new(5, "'Accuracy' is no documentation id"),
                new(7, $"'paramter' is no key; expected one of {string.Join(", ", FactKeys.All)}"),
                new(8, "'range.trees' is about a parameter the line does not list; expected key.parameter=value with parameter=… naming it"),
                new(9, "'threshold' of a method is about one of its parameters; expected parameter=name"),
            ],
            problems.ToArray());
    }

    [Fact]
    public void What_a_library_line_says_wrongly_is_a_problem_and_its_facts_still_count()
    {
        var (libraries, problems) = FactParser.Parse("""
            library L kind=own asemblies=A
            metric P:N.T.Accuracy
            """);

        Assert.Single(Assert.Single(libraries).Facts);
        Assert.Equal(
            [
                new(1, "'asemblies' is no key of a library; a library line is: library Name kind=ml|platform|test assemblies=A|B"),
                new(1, "'own' is no kind of library; expected ml, platform or test"),
            ],
            problems.ToArray());
    }

    [Fact]
    public void An_address_names_no_member()
    {
        var fact = Single("tracking U:/api/2.0/mlflow/");

        Assert.Equal((true, "/api/2.0/mlflow/"), (fact.IsAddress, fact.SimpleName));
    }

    [Fact]
    public void A_hash_comments_at_the_start_of_a_word_only()
    {
        var fact = Single("model-load M:N.Session.#ctor parameter=path # opens the file use=load");

        Assert.Equal("M:N.Session.#ctor", fact.Id);
        Assert.True(fact.IsConstructor);
        Assert.Equal("Session", fact.SimpleName);
        Assert.Null(fact["use"]);
    }

    [Fact]
    public void Line_ends_of_either_system_and_tabs_are_blanks() =>
        Assert.Equal("20", Single("hyperparameter\tF:N.T.Trees  default=20\r")["default"]);

    [Fact]
    public void An_attribute_without_a_value_is_true() => Assert.Equal("true", Single("ml-touch T:N.T old")["old"]);

    [Fact]
    public void A_value_may_hold_equals_signs() => Assert.Equal("a=b", Single("ml-touch T:N.T only=a=b")["only"]);

    [Theory]
    [InlineData("M:N.T.Load", "Load", false)]
    [InlineData("M:N.T.Load(System.String)", "Load", true)]
    [InlineData("M:N.T.Load``1(System.Action{``0})", "Load", true)]
    [InlineData("T:N.Engine`2", "Engine", false)]
    [InlineData("M:N.Outer`1.Inner.#ctor(System.Int32)", "Inner", true)]
    [InlineData("M:N.Engine`2.#ctor", "Engine", false)]
    public void A_fact_knows_the_name_source_code_spells(string id, string name, bool oneOverload)
    {
        var fact = Single($"ml-touch {id}");

        Assert.Equal((name, oneOverload), (fact.SimpleName, fact.NamesOneOverload));
    }

    [Fact]
    public void A_list_is_asked_for_whole_items()
    {
        var fact = Single("hyperparameter M:N.T.Train parameter=learningRate|numberOfTrees");

        Assert.True(fact.Lists("parameter", "numberOfTrees"));
        Assert.False(fact.Lists("parameter", "learning"));
        Assert.False(fact.Lists("range", "learningRate"));
    }

    [Fact]
    public void What_is_said_of_one_parameter_stands_before_what_is_said_of_all()
    {
        var fact = Single("model-location M:N.T.Load parameter=filePath|stream form=path form.stream=stream");

        Assert.Equal("path", fact["form", "filePath"]);
        Assert.Equal("stream", fact["form", "stream"]);
        Assert.Null(fact["range", "stream"]);
    }

    [Fact]
    public void Every_role_reads_back_from_its_own_word() =>
        Assert.All(Enum.GetValues<Role>(), role => Assert.Equal(role, FactParser.RoleOf(FactParser.WordOf(role))));

    [Theory]
    [InlineData(Role.Metric, "metric")]
    [InlineData(Role.ModelLoad, "model-load")]
    [InlineData(Role.MlTouch, "ml-touch")]
    public void A_role_is_spelt_in_lower_case_with_hyphens(Role role, string word) => Assert.Equal(word, FactParser.WordOf(role));

    private static Fact Single(string line)
    {
        var (libraries, problems) = FactParser.Parse("library L kind=ml assemblies=A\n" + line);
        Assert.Empty(problems);
        return Assert.Single(Assert.Single(libraries).Facts);
    }
}
