using Rashomon.Language.Networks;
using Rashomon.Training.Averaging;

namespace Rashomon.Training.Tests;

public sealed class AverageTests
{
    [Fact]
    public void Mean_OfTwoModels_IsBetweenThemAndStoredAlike()
    {
        var mean = AverageCommand.Mean([Model(1, "first"), Model(3, "second")]);
        foreach (var name in new[] { "singles", "halves", "scaled" })
        {
            mean.Entries[name].Bytes.Length.ShouldBe(Model(1, "first").Entries[name].Bytes.Length);
            mean.Floats(name).ShouldAllBe(value => Math.Abs(value - 2) < 0.02f);
        }

        mean.Words("types").ShouldBe(["first"]);
    }

    [Fact]
    public void Mean_OfOneModelTwice_CountsItTwice() =>
        AverageCommand.Mean([Model(1, ""), Model(1, ""), Model(4, "")]).Floats("singles").ShouldAllBe(value => value == 2);

    [Fact]
    public void Mean_OtherTensors_AreRefused() =>
        Should.Throw<InvalidDataException>(() => AverageCommand.Mean([Model(1, ""), new ModelFile()]));

    private static ModelFile Model(float value, string word)
    {
        var values = Enumerable.Repeat(value, 12).ToArray();
        var file = new ModelFile();
        file.Add("singles", ModelEntry.OfSingles(values, 3, 4));
        file.Add("halves", ModelEntry.OfHalves(values, 3, 4));
        file.Add("scaled", ModelEntry.OfScaled(values, 3, 4));
        file.AddWords("types", [word]);
        return file;
    }
}
