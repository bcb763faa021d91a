using Xunit;

namespace MlDebt.Analyzers.Tests.Flow;

public class TextTests
{
    [Theory]
    [InlineData("Ask(Path.Combine(\"Models\", \"model.zip\"));")]
    [InlineData("var dir = \"Models\"; Ask(Path.Combine(dir, \"model.zip\"));")]
    [InlineData("var file = \"model.zip\"; Ask(Path.Join(\"Models\", file));")]
    [InlineData("Ask(Path.GetFullPath(Path.Combine(\"Models\", \"model.zip\")));")]
    [InlineData("Ask(Path.GetFullPath(\"model.zip\", \"Models\"));")]
    [InlineData("var dir = \"Models\"; var file = \"model.zip\"; Ask(dir + \"/\" + file);")]
    [InlineData("var dir = \"Models\"; var file = \"model.zip\"; Ask($\"{dir}/{file}\");")]
    [InlineData("var dir = \"Models\"; var file = \"model.zip\"; Ask(string.Concat(dir, \"/\", file));")]
    [InlineData("var dir = \"Models\"; var file = \"model.zip\"; Ask(string.Join(\"/\", dir, file));")]
    [InlineData("Ask(new FileInfo(Path.Combine(\"Models\", \"model.zip\")).FullName);")]
    public void A_file_name_follows_its_directory(string body) => Assert.Equal(["Constant \"model.zip\" after \"Models\""], OriginsOf.Body(body));

    [Fact]
    public void A_path_under_the_programs_directory_keeps_it() =>
        Assert.Equal(
            ["BaseLocation AppContext.BaseDirectory", "Constant \"model.zip\" after \"Models\""],
            OriginsOf.Body("Ask(Path.Combine(AppContext.BaseDirectory, \"Models\", \"model.zip\"));"));

    [Fact]
    public void Many_parts_keep_their_order() =>
        Assert.Equal(
            ["Constant \"e\" after \"a\", \"b\", \"c\", \"d\""],
            OriginsOf.Body("Ask(Path.Combine(\"a\", \"b\", \"c\", \"d\", \"e\"));"));

    [Fact]
    public void A_directory_before_an_unknown_file_is_a_prefix() =>
        Assert.Equal(["Constant \"Models\" as prefix", "Parameter file"], OriginsOf.Members("void M(string file) => Ask(Path.Combine(\"Models\", file));"));

    [Fact]
    public void An_interpolated_text_is_its_last_constant() =>
        Assert.Equal(
            ["Constant \"model.zip\"", "Unknown"],
            OriginsOf.Members("static readonly string Dir = Environment.NewLine; static readonly string File = \"model.zip\"; void M() => Ask($\"{Dir}/{File}\");"));

    [Fact]
    public void A_number_in_a_text_does_not_make_it_unknown() =>
        Assert.Equal(["Constant \".zip\" @ $\"model{version}.zip\""], OriginsOf.Members("void M(int version) => Ask($\"model{version}.zip\");"));

    [Theory]
    [InlineData("Ask($\"{1.5 + Environment.TickCount:P1}\");")]
    [InlineData("Ask(Environment.TickCount.ToString());")]
    public void A_text_of_a_number_alone_is_unknown(string body) => Assert.Equal(["Unknown"], OriginsOf.Body(body));

    [Fact]
    public void A_text_made_by_its_constructor_is_no_collection() => Assert.Equal(["Object string"], OriginsOf.Body("Ask(new string('a', 3));"));

    [Fact]
    public void A_constant_interpolated_text_of_literals_moves_as_a_whole() =>
        Assert.Equal(["Constant \"a/b\" @ $\"{\"a\"}/{\"b\"}\""], OriginsOf.Body("Ask($\"{\"a\"}/{\"b\"}\");"));

    [Theory]
    [InlineData("Ask(\"model.zip\".Trim());")]
    [InlineData("Ask(\"model.zip\".ToLowerInvariant());")]
    [InlineData("Ask(\"model.zip\".Replace('a', 'b'));")]
    [InlineData("Ask(new Uri(\"model.zip\").ToString());")]
    [InlineData("Ask(Path.ChangeExtension(\"model.zip\", \".onnx\"));")]
    [InlineData("Ask(new FileInfo(\"model.zip\"));")]
    public void A_text_made_of_another_is_that_other(string body) => Assert.Equal(["Constant \"model.zip\""], OriginsOf.Body(body));

    [Fact]
    public void A_text_of_two_choices_holds_both() =>
        Assert.Equal(
            ["Constant \"a.zip\" after \"Models\"", "Constant \"b.zip\" after \"Models\""],
            OriginsOf.Members("void M(bool b) => Ask(Path.Combine(\"Models\", b ? \"a.zip\" : \"b.zip\"));"));

    [Theory]
    [InlineData("var p = \"Models\"; p += \"/a.zip\"; Ask(p);", "Constant \"/a.zip\" after \"Models\"")]
    [InlineData("var p = \"Models/\"; p += \"a.zip\"; Ask(p);", "Constant \"a.zip\" after \"Models/\"")]
    [InlineData("Ask(string.Format(\"Models/{0}\", \"a.zip\"));", "Constant \"a.zip\" after \"Models/{0}\"")]
    [InlineData("Ask(\"model\" + 1 + \".zip\");", "Constant \".zip\" after \"model\"")]
    [InlineData("var n = 1; Ask(\"model\" + n + \".zip\");", "Constant \".zip\" after \"model\"")]
    [InlineData("var n = 1; Ask(\"model.zip\" + n);", "Constant \"model.zip\"")]
    [InlineData("Ask(string.Format(\"{0}\", \"a.zip\"));", "Constant \"a.zip\"")]
    public void A_text_put_together_piece_by_piece(string body, string origins) => Assert.Equal(origins, string.Join(", ", OriginsOf.Body(body)));
}
