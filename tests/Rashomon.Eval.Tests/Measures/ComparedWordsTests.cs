namespace Rashomon.Eval.Tests.Measures;

public sealed class ComparedWordsTests
{
    [Theory]
    [InlineData("Opteron™ fell 12½%", "opterontm fell 121 2 %")]
    [InlineData("x² and 10\u00a0km", "x2 and 10 km")]
    [InlineData("\ufb01re ＡＢ１２", "fire ab12")]
    [InlineData("cafe\u0301 naïve", "caf na ve")]
    [InlineData("Olm’s 1,200.5-strong a--b it's", "olm 1,200.5-strong a b it")]
    [InlineData("don't U.S. 3…4", "don't u.s 3 4")]
    [InlineData("№ 5 ㎞ ⅓", "no 5 km 1 3")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Words_Text_EqualsTheReferenceScorer(string? text, string expected) =>
        string.Join(' ', Eval.Measures.ComparedWords.Words(text)).ShouldBe(expected);

    [Fact]
    public void Overlap_RepeatedWord_CountsAsOftenAsBothHaveIt() =>
        Eval.Measures.ComparedWords.Overlap(["a", "a", "b"], ["a", "c", "d", "e"]).ShouldBe(1.0 / 3);

    [Fact]
    public void Overlap_NoWords_IsZero() => Eval.Measures.ComparedWords.Overlap([], ["a"]).ShouldBe(0);

    [Theory]
    [InlineData("one two three four", "zero two three four", 3, true)]
    [InlineData("one two three four", "two four three", 3, false)]
    [InlineData("one two three four", "three four", 3, true)]
    [InlineData("one two three four", "", 3, false)]
    public void ShareRun_Texts_NeedsTheRunOrTheWholeOfTheShorter(string a, string b, int least, bool expected) =>
        Eval.Measures.ComparedWords.ShareRun(Eval.Measures.ComparedWords.Words(a), Eval.Measures.ComparedWords.Words(b), least).ShouldBe(expected);
}
