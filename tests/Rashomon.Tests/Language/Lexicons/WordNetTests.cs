using Rashomon.Language.Lexicons;

namespace Rashomon.Tests.Language.Lexicons;

public sealed class WordNetTests
{
    private static readonly WordNet Net = WordNet.Default;

    [Theory]
    [InlineData("officer", PartsOfSpeech.Noun | PartsOfSpeech.Verb)]
    [InlineData("Quickly", PartsOfSpeech.Adverb)]
    [InlineData("well", PartsOfSpeech.Noun | PartsOfSpeech.Verb | PartsOfSpeech.Adjective | PartsOfSpeech.Adverb)]
    [InlineData("police officer", PartsOfSpeech.Noun)]
    [InlineData("officers", PartsOfSpeech.None)]
    [InlineData("zzyzxic", PartsOfSpeech.None)]
    [InlineData("", PartsOfSpeech.None)]
    [InlineData("café", PartsOfSpeech.None)]
    public void PartsOfSpeechOf_Word_AllListed(string lemma, PartsOfSpeech expected) =>
        Net.PartsOfSpeechOf(lemma).ShouldBe(expected);

    [Theory]
    [InlineData("kill", PartOfSpeech.Verb)]
    [InlineData("house", PartOfSpeech.Noun)]
    [InlineData("large", PartOfSpeech.Adjective)]
    [InlineData("zzyzxic", null)]
    public void MostFrequent_Word_ByTagCounts(string lemma, PartOfSpeech? expected) =>
        Net.MostFrequent(lemma).ShouldBe(expected);

    [Fact]
    public void Share_AllPartsOfSpeech_AddUpToOne() =>
        Enum.GetValues<PartOfSpeech>().Sum(pos => Net.Share("attack", pos)).ShouldBe(1, 1e-9);

    [Theory]
    [InlineData("officers", "officer")]
    [InlineData("police officers", "police officer")]
    [InlineData("men", "man")]
    [InlineData("gunmen", "gunman")]
    [InlineData("wolves", "wolf")]
    [InlineData("glasses", "glass")]
    [InlineData("buses", "bus")]
    [InlineData("gas", "gas")]
    [InlineData("news", "news")]
    [InlineData("police", "police")]
    [InlineData("people", "people")]
    [InlineData("troops", "troops")]
    [InlineData("crises", "crisis")]
    [InlineData("passers-by", "passer-by")]
    [InlineData("vuvuzelas", "vuvuzela")]
    [InlineData("quadbikemen", "quadbikeman")]
    [InlineData("plutties", "plutty")]
    [InlineData("grobus", "grobus")]
    public void Lemma_Noun_Singular(string form, string expected) => Net.Lemma(form, PartOfSpeech.Noun).ShouldBe(expected);

    [Theory]
    [InlineData("was", "be")]
    [InlineData("wounded", "wound")]
    [InlineData("found", "find")]
    [InlineData("fell", "fall")]
    [InlineData("left", "leave")]
    [InlineData("held", "hold")]
    [InlineData("died", "die")]
    [InlineData("dying", "die")]
    [InlineData("stopped", "stop")]
    [InlineData("fled", "flee")]
    [InlineData("blew up", "blow up")]
    [InlineData("reinspected", "reinspect")]
    [InlineData("googled", "google")]
    [InlineData("plimming", "plim")]
    [InlineData("glorvified", "glorvify")]
    [InlineData("snorvates", "snorvate")]
    public void Lemma_Verb_Infinitive(string form, string expected) => Net.Lemma(form, PartOfSpeech.Verb).ShouldBe(expected);

    [Theory]
    [InlineData("larger", "large")]
    [InlineData("biggest", "big")]
    [InlineData("worse", "bad")]
    public void Lemma_Adjective_Positive(string form, string expected) => Net.Lemma(form, PartOfSpeech.Adjective).ShouldBe(expected);

    [Fact]
    public void Analyses_AmbiguousForm_EveryReadingMostFrequentFirst()
    {
        var analyses = Net.Analyses("saw").ToList();
        analyses[0].ShouldBe(("see", PartOfSpeech.Verb));
        analyses.ShouldContain(("saw", PartOfSpeech.Noun));
        Net.Analyses("zzyzxic").ShouldBeEmpty();
    }

    [Fact]
    public void Synsets_Members_HoldTheLemma()
    {
        foreach (var synset in Net.Synsets("ferry", PartOfSpeech.Noun))
            Net.Members(synset).ShouldContain("ferry");
        Net.Synsets("ferry", PartOfSpeech.Noun).ShouldNotBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => Net.Members(-1));
    }

    [Fact]
    public void Hypernyms_FromAnyNoun_EndAtEntity()
    {
        var synset = Net.Synsets("policeman", PartOfSpeech.Noun)[0];
        while (Net.Hypernyms(synset) is [var above, ..])
            synset = above;
        Net.Members(synset).ShouldBe(["entity"]);
    }

    [Theory]
    [InlineData("explosion", PartOfSpeech.Noun, PartOfSpeech.Verb, "explode")]
    [InlineData("arrest", PartOfSpeech.Noun, PartOfSpeech.Verb, "arrest")]
    [InlineData("collide", PartOfSpeech.Verb, PartOfSpeech.Noun, "collision")]
    [InlineData("death", PartOfSpeech.Noun, PartOfSpeech.Verb, "die")]
    public void Derived_Word_RelatedForm(string lemma, PartOfSpeech from, PartOfSpeech to, string expected) =>
        Net.Derived(lemma, from, to).ShouldContain(expected);

    [Fact]
    public void Antonyms_Verb_Opposite()
    {
        Net.Antonyms("increase", PartOfSpeech.Verb).ShouldContain("decrease");
        Net.Antonyms("table", PartOfSpeech.Noun).ShouldBeEmpty();
    }

    [Fact]
    public void Pertainyms_RelationalAdjective_Noun()
    {
        Net.Pertainyms("French").ShouldContain("france");
        Net.Pertainyms("parliamentary").ShouldContain("parliament");
    }
}
