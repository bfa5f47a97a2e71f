using Rashomon.Language.Lexicons;

namespace Rashomon.Tests.Language.Lexicons;

public sealed class WordNetSimilarityTests
{
    private static readonly WordNet Net = WordNet.Default;

    [Theory]
    [InlineData("car", "automobile", PartOfSpeech.Noun)]
    [InlineData("policeman", "police officer", PartOfSpeech.Noun)]
    [InlineData("die", "perish", PartOfSpeech.Verb)]
    [InlineData("injure", "wound", PartOfSpeech.Verb)]
    [InlineData("big", "large", PartOfSpeech.Adjective)]
    [InlineData("seriously", "severely", PartOfSpeech.Adverb)]
    public void Similarity_Synonyms_One(string a, string b, PartOfSpeech pos)
    {
        Net.AreSynonyms(a, b, pos).ShouldBeTrue();
        Net.Similarity(a, b, pos).ShouldBe(1);
    }

    [Theory]
    [InlineData("rise", "fall", PartOfSpeech.Verb)]
    [InlineData("hot", "cold", PartOfSpeech.Adjective)]
    public void Similarity_Antonyms_Zero(string a, string b, PartOfSpeech pos) => Net.Similarity(a, b, pos).ShouldBe(0);

    [Fact]
    public void Similarity_Unlisted_Zero() => Net.Similarity("zzyzxic", "zzyzxic", PartOfSpeech.Noun).ShouldBe(0);

    [Theory]
    [InlineData("car", "truck", "dog")]
    [InlineData("city", "town", "explosion")]
    [InlineData("rifle", "gun", "loaf")]
    public void Similarity_NearAndFar_Ordered(string word, string near, string far) =>
        Net.Similarity(word, near, PartOfSpeech.Noun).ShouldBeGreaterThan(Net.Similarity(word, far, PartOfSpeech.Noun) + 0.3);

    [Theory]
    [InlineData("ferry", "dog", PartOfSpeech.Noun)]
    [InlineData("kill", "murder", PartOfSpeech.Verb)]
    [InlineData("arrest", "say", PartOfSpeech.Verb)]
    public void Similarity_Swapped_Same(string a, string b, PartOfSpeech pos)
    {
        var similarity = Net.Similarity(a, b, pos);
        similarity.ShouldBe(Net.Similarity(b, a, pos));
        similarity.ShouldBeInRange(0, 1);
    }

    [Fact]
    public void IsHypernymOf_Steps_Counted()
    {
        Net.IsHypernymOf("gun", "rifle", PartOfSpeech.Noun).ShouldBeTrue();
        Net.IsHypernymOf("explosion", "blast", PartOfSpeech.Noun, 1).ShouldBeTrue();
        Net.IsHypernymOf("rifle", "gun", PartOfSpeech.Noun).ShouldBeFalse();
        Net.IsHypernymOf("entity", "rifle", PartOfSpeech.Noun, 2).ShouldBeFalse();
        Net.IsHypernymOf("kill", "murder", PartOfSpeech.Verb, 1).ShouldBeTrue();
    }
}
