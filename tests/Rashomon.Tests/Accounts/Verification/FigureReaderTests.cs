using Rashomon.Accounts.Verification;

namespace Rashomon.Tests.Accounts.Verification;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("19 were hurt", "19")]
    [InlineData("nineteen were hurt", "19")]
    [InlineData("Twenty-three were hurt", "23")]
    [InlineData("13,000 and 2.5", "13,000 2.5")]
    [InlineData("$334 million, or $334m, or 334,000,000", "334,000,000 334,000,000 334,000,000")]
    [InlineData("two hundred and five thousand people", "205,000")]
    [InlineData("one hundred and one, two or three", "101 2 3")]
    [InlineData("two dozen, dozens", "24 dozens")]
    [InlineData("tens of thousands", "tens thousands")]
    [InlineData("the 19th of 28.05.2031", "19 28 5 2,031")]
    [InlineData("7, 8 and nine", "7 8 9")]
    [InlineData("no one saw one another", "")]
    [InlineData("often someone tended the phone", "")]
    [InlineData("twenty thirty", "20 30")]
    [InlineData("", "")]
    public void Read_Sentence_GivesItsFigures(string text, string figures) =>
        string.Join(' ', FigureReader.Read(text)).ShouldBe(figures);
}
