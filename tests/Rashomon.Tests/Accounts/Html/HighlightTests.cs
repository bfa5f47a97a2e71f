using FsCheck;
using FsCheck.Fluent;
using Rashomon.Accounts;

namespace Rashomon.Tests.Accounts.Html;

public sealed class HighlightTests
{
    private const string Text = "Seven boats left the harbour before dawn and four came back.";

    [Fact]
    public void Render_NestedCitations_NestAsMarks()
    {
        var page = Page(new(0, 28), new(0, 11));

        page.ById("s1-0-11").Parent.ShouldBe(page.ById("s1-0-28"));
    }

    [Fact]
    public void Render_PartlyOverlappingCitations_AreCutAndLightUpTogether()
    {
        var page = Page(new(0, 20), new(12, 40));

        var pieces = page.OfClass("s1-12-40").ToList();
        pieces.Count.ShouldBe(2);
        string.Concat(pieces.Select(HtmlPage.Plain)).ShouldBe(Text[12..40]);
        page.Source.ShouldContain("main:has(#s1-12-40:target) .s1-12-40");
    }

    [Fact]
    public void Render_SameWordsCitedTwice_AreMarkedOnce()
    {
        var page = Page(new(0, 11), new(0, 11));

        var mark = page.OfClass("cited").Single();
        mark.ElementsAfterSelf("sup").Single().Elements("a").Select(link => link.Value).ShouldBe(["T1", "T2"]);
    }

    [Fact]
    public void Render_AnyCitations_KeepTheTextAndAllAnchors()
    {
        var spans = Gen.Choose(0, Text.Length - 1)
            .SelectMany(start => Gen.Choose(start + 1, Text.Length).Select(end => new Span(start, end)))
            .ListOf(6);
        Prop.ForAll(spans.ToArbitrary(), list =>
        {
            var page = Page([.. list]);
            HtmlPage.Plain(page.OfClass("text").Single()).Trim().ShouldBe(Text);
            page.Ids.ShouldBeUnique();
            foreach (var span in list)
            {
                var anchor = $"s1-{span.Start}-{span.End}";
                page.Highlighted(anchor).ShouldBe(Text[span.Start..span.End]);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Render_OverlappingExcerpts_AreJoined()
    {
        var account = SomeAccount.Excerpts(Account(new(0, 20), new(12, 40), new(45, 59)));

        var page = new HtmlPage(account);

        page.OfClass("b-excerpt").Select(block => HtmlPage.Plain(block).Trim()).ShouldBe([Text[..40], Text[45..59]]);
    }

    private static HtmlPage Page(params Span[] spans) => new(Account(spans));

    private static Account Account(params Span[] spans) =>
        SomeAccount.Of(new SomeReport("r1").Paragraph(Text)) with
        {
            Timeline = [.. spans.Select(span => new TimelineEntry(TimeInterval.Year(2030), "Something", false, [new("r1", span, span.Of(Text))]))],
        };
}
