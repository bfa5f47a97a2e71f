using Rashomon.Training.Networks;

namespace Rashomon.Training.Tests;

public sealed class WeightSetTests
{
    [Fact]
    public void Average_UpToTheHorizon_CountsAllAlike()
    {
        var (set, weights) = One();
        foreach (var value in new[] { 1f, 2f, 6f })
        {
            Array.Fill(weights.Value, value);
            set.Average(10);
        }

        set.WithAverage(() => weights.Value[3]).ShouldBe(3f, 1e-5f);
        weights.Value[3].ShouldBe(6f);
    }

    [Fact]
    public void Average_BeyondTheHorizon_ForgetsTheOldest()
    {
        var (set, weights) = One();
        foreach (var value in Enumerable.Repeat(0f, 5).Concat(Enumerable.Repeat(8f, 40)))
        {
            Array.Fill(weights.Value, value);
            set.Average(5);
        }

        set.WithAverage(() => weights.Value[0]).ShouldBe(8f, 0.01f);
    }

    [Fact]
    public void WithAverage_NothingAveraged_UsesTheWeights()
    {
        var (set, weights) = One();
        Array.Fill(weights.Value, 4f);
        set.WithAverage(() => weights.Value[20]).ShouldBe(4f);
    }

    private static (WeightSet Set, Weights Weights) One()
    {
        var set = new WeightSet();
        return (set, set.Add(new Weights("one", 3, 7)));
    }
}
