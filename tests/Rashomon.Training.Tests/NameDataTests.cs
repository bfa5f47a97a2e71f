using Rashomon.Language.Networks;
using Rashomon.Training.Names;

namespace Rashomon.Training.Tests;

public sealed class NameDataTests
{
    [Fact]
    public void Windows_ShortParagraphs_AreJoinedUpToTheLimit()
    {
        NameSentence[] paragraphs =
        [
            new(["Mara", "spoke", "."], [(0, 1, "Person")]),
            new(["Then", "Oto", "Brask", "left", "."], [(1, 3, "Person")]),
            new(["Port", "Selmer", "slept", "."], [(0, 2, "Location")]),
        ];
        var windows = NameSentence.Windows(paragraphs, 8).ToArray();
        windows.Length.ShouldBe(2);
        windows[0].Words.ShouldBe(["Mara", "spoke", ".", "Then", "Oto", "Brask", "left", "."]);
        windows[0].Names.ShouldBe([(0, 1, "Person"), (4, 6, "Person")]);
        windows[1].Names.ShouldBe([(0, 2, "Location")]);
    }

    [Fact]
    public void Windows_LongParagraph_StandsAlone() =>
        NameSentence.Windows([new(["one"], []), new([.. Enumerable.Repeat("two", 20)], []), new(["three"], [])], 8).Select(w => w.Words.Length).ShouldBe([1, 20, 1]);

    [Fact]
    public void SplitHyphens_NameAfterSplitWord_MovesOn()
    {
        var split = new NameSentence(["Karsund-based", "Nordvale", "grew"], [(1, 2, "Organization")]).SplitHyphens();
        split!.Words.ShouldBe(["Karsund", "-", "based", "Nordvale", "grew"]);
        split.Names.ShouldBe([(3, 4, "Organization")]);
    }

    [Fact]
    public void Kinds_OfLists_TellNamesFromPlaces()
    {
        var kinds = KindLists.Make();
        var person = kinds.Find("Thomas");
        (person & 3).ShouldBe(3);
        (kinds.Find("Norway") & 32).ShouldBe(32);
        (kinds.Find("Norwegians") & 32).ShouldBe(32);
        (kinds.Find("Copenhagen") & 12).ShouldBe(12);
        kinds.Find("copenhagen").ShouldBe(0);
        kinds.Find("Xqzwv").ShouldBe(0);
    }

    [Fact]
    public void Kinds_InAModelFile_ReadBackAsWritten()
    {
        var file = new ModelFile();
        new WordKinds([.. new[] { WordKinds.Key("Mara"), WordKinds.Key("Selmer") }.Order()], [5, 5]).Write(file);
        var read = WordKinds.Load(file)!;
        read.Find("Mara").ShouldBe(5);
        read.Find("Selmer").ShouldBe(5);
        read.Find("Ostrel").ShouldBe(0);
        WordKinds.Load(new ModelFile()).ShouldBeNull();
    }
}
