using Rashomon.Eval.Measures;
using Rashomon.Eval.Running;

namespace Rashomon.Eval.Tests.Running;

public sealed class FloorsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rashomon-floors-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Raised_NewMeasure_IsRoundedDown() =>
        Floors.None.Raised(Mean(("figures", .58399))).Sets["samples"]["figures"].ShouldBe(.583);

    [Fact]
    public void Raised_LowerValue_KeepsTheFloor() =>
        Floors.None.Raised(Mean(("figures", .7))).Raised(Mean(("figures", .5))).Sets["samples"]["figures"].ShouldBe(.7);

    [Fact]
    public void Broken_ValueAtFloor_IsNone() =>
        Floors.None.Raised(Mean(("figures", .7))).Broken(Mean(("figures", .7))).ShouldBeEmpty();

    [Fact]
    public void Broken_ValueBelowFloor_NamesMeasureAndMean() =>
        Floors.None.Raised(Mean(("figures", .7), ("dates", .5))).Broken(Mean(("figures", .69), ("dates", .6)))
            .ShouldBe(["samples: figures 0.6900 is below its floor of 0.700"]);

    [Fact]
    public void Broken_MeasureGone_IsNamed() =>
        Floors.None.Raised(Mean(("figures", .7), ("dates", .7))).Broken(Mean(("figures", .7)))
            .ShouldBe(["samples: dates is not measured, its floor is 0.700"]);

    [Fact]
    public void Broken_SetWithoutFloors_IsNone() => Floors.None.Broken(Mean(("figures", 0))).ShouldBeEmpty();

    [Fact]
    public void Write_Floors_ReadsBack()
    {
        var path = Path.Combine(_folder, "floors.json");
        var floors = Floors.None.Raised(Mean(("figures", .7), ("dates", .25)));
        floors.Write(path);
        var read = Floors.Read(path);
        read.Sets["samples"].ShouldBe(floors.Sets["samples"], ignoreOrder: true);
        File.ReadAllText(path).IndexOf("dates", StringComparison.Ordinal).ShouldBeLessThan(File.ReadAllText(path).IndexOf("figures", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_NoFile_IsNone() => Floors.Read(Path.Combine(_folder, "absent.json")).Sets.ShouldBeEmpty();

    [Fact]
    public void MeanOf_StoryWithoutAMeasure_IsLeftOutOfThatMean()
    {
        var mean = Score.MeanOf("samples", [Mean(("figures", .4), ("dates", 1)), Mean(("figures", .6))]);
        mean.Values.ShouldBe([KeyValuePair.Create("figures", .5), KeyValuePair.Create("dates", 1.0)]);
    }

    private static Score Mean(params (string Measure, double Value)[] values) =>
        new("samples", [.. values.Select(value => KeyValuePair.Create(value.Measure, value.Value))], []);
}
