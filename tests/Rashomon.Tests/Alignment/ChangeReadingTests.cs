using Rashomon.Accounts;

namespace Rashomon.Tests.Alignment;

public sealed class ChangeReadingTests
{
    [Theory]
    [InlineData("The ministry cut the death toll to 44 from 48.")]
    [InlineData("The captain said that nine sailors had died, not 12 as he had said.")]
    public void Build_FigurePutInThePlaceOfAnother_Revises(string text) =>
        AccountBuilder.Build([Some.Article(text)], new()).Questions.SelectMany(q => q.Relations).ShouldContain(r => r.Kind == RelationKind.Revises);

    [Fact]
    public void Build_FigureOfAnotherKind_IsNoPart() =>
        AccountBuilder.Build([Some.Article("Nineteen boats were lost. Six of the houses burned.")], new()).Claims.ShouldAllBe(c => c.Quantity == null || c.Quantity.PartOf == null);
}
