using Rashomon.Accounts;

namespace Rashomon.Tests.Alignment;

public sealed class FigureMatcherTests
{
    [Fact]
    public void Build_ReplacedFigureBesideARefusal_MakesAnAccount()
    {
        var first = Some.Article("The council, which earlier said nine people were killed in the fire, declined to give the number of people killed.");
        var second = Some.Article("Twelve people were killed in the fire, police said.", outlet: "Hill Gazette");

        AccountBuilder.Build([first, second], new()).Questions.ShouldNotBeEmpty();
    }
}
