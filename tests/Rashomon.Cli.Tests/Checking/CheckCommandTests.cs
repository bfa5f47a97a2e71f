using System.Text;
using System.Text.Json;
using Rashomon.Cli.Flow;

namespace Rashomon.Cli.Tests.Checking;

/// <summary>Coded rows against reports.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rashomon-check-").FullName;

    public CheckCommandTests()
    {
        Write("a.txt", "Landslide at Norrvik quarry\n\nNORRVIK, 6 May 2031 - Four workers were killed and 12 people were injured when a slope gave way at the quarry on Tuesday, police said.\n\nDozens of residents were moved to a school.\n");
        Write("b.txt", "Slope gives way at quarry\n\nNORRVIK, 6 May 2031 - At least seven workers were killed in the quarry on Tuesday, Mayor Odd Brekke said.\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Check_Rows_AreSupportedOutOfBoundsOrNotFound()
    {
        var (code, rows) = await Check("""
            report,what,value,words
            a.txt,killed,4,
            a.txt,killed,7,
            a.txt,injured,12,12 people were injured
            a.txt,injured,12,13 people were injured
            b.txt,fatalities,7,
            b.txt,fatalities,9,
            b.txt,drowned,7,
            c.txt,killed,7,
            a.txt,killed,many,
            a.txt,moved residents,12,
            """);

        rows.ShouldBe(["supported", "out-of-bounds", "supported", "not-found", "supported", "out-of-bounds", "not-found", "not-found", "not-found", "supported"]);
        code.ShouldBe(ExitCode.Faults);
    }

    [Fact]
    public async Task Check_Bounds_MustBeThoseOfTheWords()
    {
        var (code, rows) = await Check("file,counted,min,max\na.txt,killed,4,4\nb.txt,killed,7,\nb.txt,killed,5,8\n");

        rows.ShouldBe(["supported", "supported", "out-of-bounds"]);
        code.ShouldBe(ExitCode.Faults);
    }

    [Fact]
    public async Task Check_ItsOwnLedger_IsSupportedThroughout()
    {
        using var output = new MemoryStream();
        await CommandLine.RunAsync(["compare", At("a.txt"), At("b.txt"), "--format", "csv", "--quiet"], Of(output));

        var (code, rows) = await Check(Encoding.UTF8.GetString(output.ToArray()));

        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(row => row == "supported");
        code.ShouldBe(ExitCode.Success);
    }

    [Theory]
    [InlineData("what,value\nkilled,4\n")]
    [InlineData("report,what\na.txt,killed\n")]
    [InlineData("")]
    public async Task Check_WithoutItsColumns_IsWrongUsage(string rows)
    {
        using var output = new MemoryStream();
        (await CommandLine.RunAsync(["check", Write("rows.csv", rows), _folder], Of(output))).ShouldBe(ExitCode.Usage);
    }

    private async Task<(int Code, string[] Results)> Check(string rows)
    {
        using var output = new MemoryStream();
        var code = await CommandLine.RunAsync(["check", Write("rows.csv", rows), At("a.txt"), At("b.txt"), "--format", "json", "--quiet"], Of(output));
        using var json = JsonDocument.Parse(output.ToArray());
        return (code, [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("result").GetString()!)]);
    }

    private static Host Of(Stream output) => new() { Flow = new LibraryFlow(), Input = Stream.Null, Output = output, Error = TextWriter.Null };

    private string At(string name) => Path.Combine(_folder, name);

    private string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }
}
