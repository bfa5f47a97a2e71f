using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Tests.Text;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("Smoke rose. People ran.", "Smoke rose.|People ran.")]
    [InlineData("Gen. Ada Holt met Dr. Ives at 5 p.m. on Monday. They left.", "Gen. Ada Holt met Dr. Ives at 5 p.m. on Monday.|They left.")]
    [InlineData("The U.N. mission left. It returned.", "The U.N. mission left.|It returned.")]
    [InlineData("He worked in the U.S. The firm closed.", "He worked in the U.S.|The firm closed.")]
    [InlineData("“We ran. It burned.” She wept.", "“We ran.|It burned.”|She wept.")]
    [InlineData("\"We ran,\" he said. \"It burned.\" She wept.", "\"We ran,\" he said.|\"It burned.\"|She wept.")]
    [InlineData("It closed last week.The mayor spoke.", "It closed last week.|The mayor spoke.")]
    [InlineData("Because of this...the council waits. Others left.", "Because of this...the council waits.|Others left.")]
    [InlineData("Use of force was inevitable ... We acted.", "Use of force was inevitable ...|We acted.")]
    [InlineData("“Is it over?” he asked. Nobody knew.", "“Is it over?” he asked.|Nobody knew.")]
    [InlineData("J. K. Marsh rose 6.1 percent. Sales fell.", "J. K. Marsh rose 6.1 percent.|Sales fell.")]
    public void Split_NewsText_EndsWhereSentencesDo(string text, string expected)
    {
        var layer = Some.Document(text, new TokenAnnotator()).Get<TokenLayer>();
        layer.Sentences.Select(s => s.Span.Of(text)).ShouldBe(expected.Split('|'));
    }

    [Theory]
    [InlineData("It cost $2.5bn, or 3,500 a head.", "It|cost|$|2.5|bn|,|or|3,500|a|head|.")]
    [InlineData("The mayor's AK-47 wasn't found.", "The|mayor|'s|AK-47|was|n't|found|.")]
    [InlineData("A 10-metre anti-smuggling boat", "A|10|-|metre|anti-smuggling|boat")]
    [InlineData("a 24- to 30-foot hull", "a|24|-|to|30|-|foot|hull")]
    [InlineData("the 1998-99 war", "the|1998|-|99|war")]
    [InlineData("at 11am or 14:05", "at|11|am|or|14:05")]
    public void Tokens_Forms_AreKept(string text, string expected)
    {
        var layer = Some.Document(text, new TokenAnnotator()).Get<TokenLayer>();
        layer.Tokens.Select(t => t.Span.Of(text)).ShouldBe(expected.Split('|'));
    }
}
