using Rashomon.Cli.Terminal;

namespace Rashomon.Cli.Tests.Terminal;

public sealed class WrappingTests
{
    [Theory]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one  two", 20, "one  two")]
    [InlineData("unbreakable", 6, "unbre…")]
    [InlineData("a unbreakable b", 6, "a|unbre…|b")]
    [InlineData("", 6, "")]
    public void Lines_Text_BreaksAtSpaces(string text, int width, string lines) => Joined(Wrapping.Lines([text], width)).ShouldBe(lines);

    [Theory]
    [InlineData("one two three four", 8, 2, "one two|three…")]
    [InlineData("abcdefgh ijklmnop qrs", 8, 2, "abcdefgh|ijklmno…")]
    public void Lines_MoreThanMost_EndInAnEllipsis(string text, int width, int most, string lines) =>
        Joined(Wrapping.Lines([text], width, most)).ShouldBe(lines);

    [Fact]
    public void Lines_Pieces_KeepTheirTones()
    {
        var lines = Wrapping.Lines([new("one ", Tone.Title), new("two three", Tone.Words)], 8);

        lines.SelectMany(line => line).Select(p => p.Tone).ShouldBe([Tone.Title, Tone.Words, Tone.Words]);
    }

    [Theory]
    [InlineData("渡船新聞", 8, "渡船新聞")]
    [InlineData("渡船新聞", 7, "渡船新…")]
    [InlineData("渡船新聞", 6, "渡船…")]
    public void Cut_WideLetters_CountTwo(string text, int width, string cut) => Cells.Cut(text, width).ShouldBe(cut);

    [Theory]
    [InlineData("Harbour Courier (2)", 12, "Harbour… (2)")]
    [InlineData("Harbour Courier (2)", 22, "Harbour Courier (2)   ")]
    [InlineData("Harbour Courier (UK)", 12, "Harbour Cou…")]
    [InlineData("Harbour Courier", 12, "Harbour Cou…")]
    public void FitName_NumberedName_KeepsItsNumber(string name, int width, string fitted) => Cells.FitName(name, width).ShouldBe(fitted);

    private static string Joined(List<List<Piece>> lines) => string.Join('|', lines.Select(l => string.Concat(l.Select(p => p.Text))));
}
