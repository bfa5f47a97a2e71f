using Rashomon.Language.Lexicons;

namespace Rashomon.Tests.Language.Lexicons;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Saint-Étienne", "st etienne")]
    [InlineData("St. Étienne", "st etienne")]
    [InlineData("Saints", "saints")]
    [InlineData("The  Hague", "hague")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Đà Nẵng", "da nang")]
    [InlineData("Straße", "strasse")]
    [InlineData("Tromsø", "tromso")]
    [InlineData("Trinidad & Tobago", "trinidad and tobago")]
    [InlineData("U.S.", "us")]
    [InlineData("N’Djamena", "ndjamena")]
    [InlineData("Мінск", "мінск")]
    [InlineData("Ærøskøbing (town)", "aeroskobing town")]
    [InlineData(" - ", "")]
    [InlineData("", "")]
    public void Fold_Name_Expected(string name, string expected) => NameFolding.Fold(name).ShouldBe(expected);

    [Fact]
    public void Fold_EveryLetter_FitsItsRoomAndIsStable()
    {
        for (var c = '\0'; c < '\uD800'; c++)
        {
            var folded = NameFolding.Fold(new string(c, 3));
            NameFolding.Fold(folded).ShouldBe(folded);
        }
        NameFolding.Fold(new string('&', 1000)).Length.ShouldBe(3000);
    }
}
