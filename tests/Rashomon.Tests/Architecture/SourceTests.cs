namespace Rashomon.Tests.Architecture;

/// <summary>Files and methods stay small, and stand where their name says.</summary>
public sealed class SourceTests
{
    private const int LongestMedian = 80;
    private const int LongestOfNineInTen = 250;
    private const int LongMethod = 60;
    private const double ShareOfLongMethods = .01;

    private static readonly string[] BannedFolders = ["Base", "Common", "Helpers", "Utils", "Utilities", "Misc", "Shared"];

    private static readonly SourceFile[] Product = [.. WorkingCopy.Sources("src", "eval", "tools").Select(SourceFile.Read)];

    [Fact]
    public void Files_Lengths_StaySmall()
    {
        var lengths = Product.Select(file => file.Lines.Length).Order().ToArray();

        lengths.ShouldNotBeEmpty();
        lengths[lengths.Length / 2].ShouldBeLessThanOrEqualTo(LongestMedian, "the median file's lines");
        lengths[lengths.Length * 9 / 10].ShouldBeLessThanOrEqualTo(LongestOfNineInTen, "lines of nine files in ten");
    }

    [Fact]
    public void Methods_OverSixtyLines_AreOneInAHundred()
    {
        var methods = Product.SelectMany(file => file.Methods, (file, method) => (file.Name, method.Declaration, method.Lines)).ToArray();
        var tooLong = methods.Where(method => method.Lines > LongMethod).ToArray();

        methods.Length.ShouldBeGreaterThan(500);
        ((double)tooLong.Length / methods.Length).ShouldBeLessThanOrEqualTo(ShareOfLongMethods, string.Join('\n', tooLong));
    }

    [Fact]
    public void Files_PublicTypes_AreOneAFileOfThatName()
    {
        foreach (var file in Product)
        {
            var types = file.PublicTypes.Distinct(StringComparer.Ordinal).ToArray();
            types.Length.ShouldBeLessThanOrEqualTo(1, file.Name);
            if (types is [var only])
                Path.GetFileName(file.Name).Split('.')[0].ShouldBe(only, file.Name);
        }
    }

    [Fact]
    public void Folders_Names_SayWhatIsInThem()
    {
        var banned = Product.Select(file => file.Name).Concat(WorkingCopy.Sources("tests"))
            .Where(file => file.Split('/').SkipLast(1).Intersect(BannedFolders, StringComparer.OrdinalIgnoreCase).Any());
        banned.ShouldBeEmpty();
    }

    [Fact]
    public void Files_Structure_NeedsNoRegions()
    {
        var regions = Product.Where(file => file.Lines.Any(line => line.TrimStart().StartsWith("#region", StringComparison.Ordinal)));
        regions.Select(file => file.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Tests_Names_SayConditionAndExpectation()
    {
        var tests = WorkingCopy.Sources("tests").Select(SourceFile.Read).SelectMany(file => file.Tests, (file, name) => (file.Name, Test: name)).ToArray();

        tests.Length.ShouldBeGreaterThan(50);
        tests.Where(test => !test.Test.Contains('_', StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void SourceFile_MethodsAndTypes_AreSeen()
    {
        var file = new SourceFile("Pier.cs", [.. """
            namespace Harbour;

            public sealed partial record Pier(int Length)
            {
                public static Pier Of(int length) => new(length);

                private static int Sum(
                    int a,
                    int b)
                {
                    if (a > b)
                    {
                        return a;
                    }

                    return a + b;
                }
            }
            """.Split('\n')]);

        file.PublicTypes.ShouldBe(["Pier"]);
        file.Methods.Select(method => method.Lines).ShouldBe([1, 11]);
    }
}
