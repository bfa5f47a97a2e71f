using Rashomon.Language;
using Rashomon.Quotations;

namespace Rashomon.Tests.Quotations;

public sealed class QuotedRunTests
{
    [Theory]
    [InlineData("“We ran,” she said.", "We ran,")]
    [InlineData("\"We ran,\" she said. \"It burned.\"", "We ran,|It burned.")]
    [InlineData("The plan is sound for us, \"said the mayor.", "")]
    [InlineData("\"The plan is sound for us, \"said the mayor.", "The plan is sound for us,")]
    [InlineData("\"It is done,\"he added.", "It is done,")]
    [InlineData("“It’s done,“ he said. “We left.“", "It’s done,|We left.")]
    [InlineData("''It is done,'' he said.", "It is done,")]
    [InlineData("``It is done,'' he said.", "It is done,")]
    [InlineData("The boat `Evening Star' sank.", "Evening Star")]
    [InlineData("'We ran from the boats' side,' he said.", "We ran from the boats' side,")]
    [InlineData("The crews' boats and the ships' masts fell.", "")]
    [InlineData("“He called it ‘madness’ twice,” she said.", "He called it ‘madness’ twice,")]
    [InlineData("A 12\" pipe burst. “Run,” he said.", "Run,")]
    public void Annotate_Marks_ArePaired(string text, string expected) =>
        Runs(text).Runs.Where(r => r.Opened).Select(r => r.Content.Of(text)).ShouldBe(expected.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Annotate_ParagraphsReopen_EachIsARunAndNothingIsReported()
    {
        var text = "“We ran to the port.\n\n“Nobody was there,” she said.";
        var layer = Runs(text);
        layer.Runs.Select(r => r.Content.Of(text)).ShouldBe(["We ran to the port.", "Nobody was there,"]);
        layer.Runs[0].Continues.ShouldBeTrue();
        layer.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Annotate_LineBreakWithinQuotation_IsOneRun()
    {
        var text = "\"We ran to the port.\n\nNobody was there,\" she said.";
        Runs(text).Runs.Single().Content.Of(text).ShouldBe("We ran to the port.\n\nNobody was there,");
    }

    [Fact]
    public void Annotate_NeverClosed_EndsWithItsSentenceAndIsReported()
    {
        var text = "\"We ran. The port was calm for years.\n\nNobody else was asked about it.";
        var layer = Runs(text);
        layer.Runs.Single().Content.Of(text).ShouldBe("We ran.");
        layer.Diagnostics.Single().Code.ShouldBe(DiagnosticCodes.UnbalancedQuotation);
    }

    [Fact]
    public void Annotate_NeverOpened_BeginsAfterTheCueAndIsReported()
    {
        var text = "The port was calm. Velt said that the sea took everything.” Nobody else was asked.";
        var layer = Runs(text);
        layer.Runs.Single().Opened.ShouldBeFalse();
        layer.Runs.Single().Content.Of(text).ShouldBe("the sea took everything.");
        layer.Diagnostics.Single().Code.ShouldBe(DiagnosticCodes.UnbalancedQuotation);
    }

    [Fact]
    public void Annotate_ManyOpenMarks_StaysWithinTheText()
    {
        var text = string.Concat(Enumerable.Repeat("“ \" ‘ ", 2000));
        Runs(text).Runs.ShouldAllBe(r => r.Whole.Start >= 0 && r.Whole.End <= text.Length && r.Whole.Contains(r.Content));
    }

    private static QuotedRunLayer Runs(string text) => Some.Document(text, new TokenAnnotator(), new QuotedRunAnnotator()).Get<QuotedRunLayer>();
}
