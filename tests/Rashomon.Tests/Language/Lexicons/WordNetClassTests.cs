using Rashomon.Language.Lexicons;

namespace Rashomon.Tests.Language.Lexicons;

public sealed class WordNetClassTests
{
    private static readonly WordNet Net = WordNet.Default;

    [Theory]
    [InlineData("officer policeman migrant resident Serb Somali gunman firefighter pupil passenger victim worker employee", NounClass.Person)]
    [InlineData("people civilian crew police staff troops suspects rescue-workers wounded snowboardwoman", NounClass.Person)]
    [InlineData("family team crowd", NounClass.Group)]
    [InlineData("company ministry army government court bank", NounClass.Organization)]
    [InlineData("city village border river Paris", NounClass.Location)]
    [InlineData("house road", NounClass.Artifact)]
    [InlineData("car ferry bus helicopters plane", NounClass.Vehicle)]
    [InlineData("rifle bomb missile knife", NounClass.Weapon)]
    [InlineData("dog cows", NounClass.Animal)]
    [InlineData("year night decades", NounClass.Time)]
    [InlineData("mile ton dozen", NounClass.Measure)]
    [InlineData("dollar euro tax", NounClass.Money)]
    [InlineData("explosion storm earthquake death", NounClass.Event)]
    [InlineData("attack arrest vote protest", NounClass.Act)]
    [InlineData("statement report law", NounClass.Communication)]
    [InlineData("gas oil bread", NounClass.Substance)]
    [InlineData("leg head", NounClass.Body)]
    [InlineData("shrub roses", NounClass.Plant)]
    [InlineData("poverty injury", NounClass.Attribute)]
    [InlineData("zzyzxic", NounClass.Other)]
    public void ClassOf_Nouns_AsExpected(string nouns, NounClass expected)
    {
        foreach (var noun in nouns.Split(' '))
            Net.ClassOf(noun).ShouldBe(expected, noun);
    }

    [Theory]
    [InlineData("two-year-old", false)]
    [InlineData("police officer", true)]
    [InlineData("volunteer lifeguards", true)]
    [InlineData("dog", false)]
    [InlineData("gun", false)]
    [InlineData("", false)]
    public void IsPerson_Noun_OnlyWhenUsuallyMeant(string noun, bool expected) => Net.IsPerson(noun).ShouldBe(expected);

    [Fact]
    public void ClassShare_AllClasses_AtMostOne() =>
        Enum.GetValues<NounClass>().Sum(c => Net.ClassShare("school", c)).ShouldBeInRange(0.7, 1.000001);

    [Fact]
    public void IsA_Ancestors_AnyOneSuffices()
    {
        Net.IsA("ferries", "aircraft", "vehicle").ShouldBeTrue();
        Net.IsA("hospital", "building").ShouldBeTrue();
        Net.IsA("stone", "person").ShouldBeFalse();
        Net.IsA("zzyzxic", "person").ShouldBeFalse();
        Net.IsA("stone", "zzyzxic").ShouldBeFalse();
    }
}
