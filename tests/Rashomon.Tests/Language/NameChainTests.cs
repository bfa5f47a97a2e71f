using Rashomon.Annotation;
using Rashomon.Language;

namespace Rashomon.Tests.Language;

public sealed class NameChainTests
{
    [Theory]
    [InlineData("Pavel Vance spoke. P. Vance left.", "Pavel Vance", "P. Vance")]
    [InlineData("Pavel Vance spoke. Pável Vance left.", "Pavel Vance", "Pável Vance")]
    [InlineData("Mara Veltsana spoke. Mara Veltsena left.", "Mara Veltsana", "Mara Veltsena")]
    [InlineData("Mara Velt-Rau spoke. Mara Velt Rau left.", "Mara Velt-Rau", "Mara Velt Rau")]
    public void Chains_TwoSpellings_AreOne(string text, string first, string second) => AreOne(text, EntityType.Person, first, second).ShouldBeTrue();

    [Theory]
    [InlineData("Pavel Vance met Anna Vance.", "Pavel Vance", "Anna Vance")]
    [InlineData("Pavel Vance met Pavel Stahl.", "Pavel Vance", "Pavel Stahl")]
    public void Chains_TwoPeople_AreTwo(string text, string first, string second) => AreOne(text, EntityType.Person, first, second).ShouldBeFalse();

    [Theory]
    [InlineData("The Kosovan side left. The Kosovar side stayed.", EntityType.Group, "Kosovan", "Kosovar")]
    [InlineData("The United States left. The US stayed.", EntityType.Place, "United States", "US")]
    [InlineData("Norhaven Harbour Board met. NHB decided.", EntityType.Organization, "Norhaven Harbour Board", "NHB")]
    [InlineData("Norhaven Steel Company fell. Norhaven Steel rose.", EntityType.Organization, "Norhaven Steel Company", "Norhaven Steel")]
    public void Chains_OtherNameOfOneThing_IsJoined(string text, EntityType type, string first, string second) => AreOne(text, type, first, second).ShouldBeTrue();

    [Theory]
    [InlineData("Pavel Vance spoke on Monday. He left on Tuesday.", "He")]
    [InlineData("Pavel Vance, the mayor of Ostrel, spoke on Monday. The mayor left on Tuesday.", "The mayor")]
    public void References_OnePersonFits_StandForHim(string text, string reference)
    {
        var layer = Read(text, EntityType.Person, "Pavel Vance");
        var found = layer.Get<NameChainLayer>().References.Single();
        layer.TextOf(found.Span).ShouldBe(reference);
        layer.Get<NameChainLayer>().Chains[found.Chain].Name.ShouldBe("Pavel Vance");
    }

    [Fact]
    public void References_OtherGender_StaysOpen() =>
        Read("Pavel Vance spoke on Monday. She left on Tuesday.", EntityType.Person, "Pavel Vance").Get<NameChainLayer>().References.ShouldBeEmpty();

    [Fact]
    public void Chains_NameSaidToBeSomething_HasTheRole() =>
        Read("Pavel Vance is the mayor of Ostrel.", EntityType.Person, "Pavel Vance").Get<NameChainLayer>().Chains.Single().Roles.ShouldContain("mayor of Ostrel");

    private static bool AreOne(string text, EntityType type, string first, string second)
    {
        var chains = Read(text, type, first, second).Get<NameChainLayer>().ChainOf;
        chains.Length.ShouldBe(2);
        return chains[0] == chains[1];
    }

    /// <summary>The first name where it first stands, the others where they last do.</summary>
    private static AnnotatedDocument Read(string text, EntityType type, params string[] names)
    {
        var given = names.Select((name, i) => (Name: name, At: i == 0 ? text.IndexOf(name, StringComparison.Ordinal) : text.LastIndexOf(name, StringComparison.Ordinal)))
            .Select(pair => new GivenName(new(pair.At, pair.At + pair.Name.Length), type));
        return Some.Document(text, new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), new GivenNameAnnotator([.. given]), new NameChainAnnotator());
    }
}
