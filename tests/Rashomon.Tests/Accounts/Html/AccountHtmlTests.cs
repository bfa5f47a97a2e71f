using System.Collections.Immutable;
using System.Xml.Linq;
using Rashomon.Accounts;
using Rashomon.Accounts.Html;
using Rashomon.Accounts.Show;

namespace Rashomon.Tests.Accounts.Html;

public sealed class AccountHtmlTests
{
    private static readonly HtmlPage Pier = new(SomeAccount.Pier());

    [Fact]
    public void Render_FullAccount_EveryLinkHasItsTargetOnce()
    {
        Pier.Ids.ShouldBeUnique();
        Pier.Targets.Except(Pier.Ids, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Render_ExcerptsOnly_EveryLinkHasItsTargetAndTheTextIsGone()
    {
        var page = new HtmlPage(SomeAccount.Excerpts(SomeAccount.Pier()));

        page.Ids.ShouldBeUnique();
        page.Targets.Except(page.Ids, StringComparer.Ordinal).ShouldBeEmpty();
        page.Document.Root!.Value.ShouldNotContain("Sign up for the Courier");
        page.Document.Root!.Value.ShouldContain("Only what is cited is shown.");
    }

    [Fact]
    public void Render_Citation_LeadsToTheCitedWords()
    {
        var account = SomeAccount.Pier();
        foreach (var (sentence, number) in account.Story.Glance.Select((sentence, index) => (sentence, index + 1)))
        {
            var links = Pier.ById($"g{number}").Descendants("a").Select(link => link.Attribute("href")!.Value[1..]).ToList();
            links.Count.ShouldBe(sentence.Reports.Length);
            foreach (var (link, report) in links.Zip(sentence.Reports))
                Pier.Highlighted(link).ShouldBe(report.Text);
        }
    }

    [Fact]
    public void Render_Highlight_LinksBackToWhatCitesIt()
    {
        var account = SomeAccount.Pier();
        var contested = account.Questions.First(question => question.Verdict == Verdict.Contested);
        var claim = account.Claims.First(claim => string.Equals(claim.Id, contested.Answers[1].Claims[0], StringComparison.Ordinal));

        var highlight = Pier.ById($"s1-{claim.Span.Start}-{claim.Span.End}");

        var back = highlight.ElementsAfterSelf("sup").First().Elements("a").Select(link => link.Attribute("href")!.Value);
        back.ShouldContain("#q1");
    }

    [Fact]
    public void Render_MarkupInInput_IsShownAsText()
    {
        Pier.Source.ShouldNotContain("<script");
        Pier.Source.ShouldNotContain("<b>never");
        Pier.Source.ShouldContain("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    }

    [Fact]
    public void Render_MarkupInEveryField_IsShownAsText()
    {
        const string evil = "\"'><img src=x onerror=alert(1)>";
        var report = new SomeReport("r\"'><img src=x onerror=alert(1)>", evil) { Url = "javascript:alert(1)", PublishedAt = evil, Credits = [evil] }
            .Headline(evil).Block(BlockKind.Boilerplate, evil + "2", evil);
        var claim = report.Figure(evil, "img", 1, 1, speaker: evil, affiliation: evil + "!", via: evil);
        var account = SomeAccount.Of(report) with
        {
            Story = new("s", evil, null, [evil], [new(evil, [report.Cite(evil)])], new(1, 1, [evil], 1)),
            Claims = [claim],
            Questions = [SomeAccount.Question(evil, Verdict.Contested, QuestionKind.Quantity, (evil, [claim])) with { Rule = evil, Low = 1 }],
            Lineage = [new() { Article = report.Id, Source = evil, Kind = LineageKind.Credit, Confidence = LineageConfidence.Stated, Evidence = [report.Cite(evil)] }],
            Wording = [new(evil, [new(evil, true, [report.Cite(evil)])])],
            Timeline = [new(TimeInterval.Year(2030), evil, false, [report.Cite(evil)])],
            Diagnostics = [new(evil, Severity.Error, evil, evil)],
        };

        var page = new HtmlPage(account);

        page.All("img").ShouldBeEmpty();
        page.Document.Descendants().Attributes().ShouldNotContain(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        page.All("a").ShouldAllBe(link => link.Attribute("href")!.Value.StartsWith('#'));
    }

    [Fact]
    public void Render_ControlCharactersAndHalfPairs_AreReplaced()
    {
        var report = new SomeReport("r1", "A\u0001B").Paragraph("one \uD800 two \u0000 three \uFFFE 😀 four\u001B");

        var page = new HtmlPage(SomeAccount.Of(report));

        page.ById("a1").Value.ShouldContain("one \uFFFD two \uFFFD three \uFFFD 😀 four\uFFFD");
    }

    [Fact]
    public void Render_SameAccountTwice_GivesTheSameText() =>
        AccountHtml.Render(SomeAccount.Pier()).ShouldBe(Pier.Source);

    [Fact]
    public void Render_AfterJsonRoundTrip_GivesTheSameText() =>
        AccountHtml.Render(AccountJson.Read(AccountJson.Write(SomeAccount.Pier()))).ShouldBe(Pier.Source);

    [Fact]
    public void Render_AllVerdicts_AreNamedInTheOrderShown()
    {
        var sections = Pier.OfClass("verdict-group").Select(section => section.Attribute("id")!.Value);

        sections.ShouldBe(["contested", "updated", "compatible", "corroborated", "repeated", "single-report", "unsupported-headline"]);
        foreach (var verdict in Enum.GetValues<Verdict>())
            Pier.OfClass("badge").ShouldContain(badge => badge.Value.EndsWith(VerdictText.Name(verdict), StringComparison.Ordinal));
    }

    [Fact]
    public void Render_IdenticalQuotations_ShowTheWordsOnceAndLeadToEach()
    {
        const string words = "The boards were gone.";
        var (first, second) = (new SomeReport("r1", "Courier").Paragraph(words), new SomeReport("r2", "Daily").Paragraph("She said: " + words));
        ImmutableArray<Quotation> quotations = [first.Quote(words, "a clerk"), second.Quote(words, "a clerk")];
        var account = SomeAccount.Of(first, second) with
        {
            Quotations = quotations,
            QuotationGroups = [new("g", "a clerk", QuotationRelation.Identical, [.. quotations.Select(quotation => quotation.Id)])],
        };

        var page = new HtmlPage(account);

        var section = page.ById("quotations");
        section.Descendants("blockquote").Count().ShouldBe(1);
        section.Descendants("a").Select(link => page.Highlighted(link.Attribute("href")!.Value[1..])).Distinct(StringComparer.Ordinal).ShouldBe([words]);
        section.Descendants("a").Select(link => link.Attribute("href")!.Value).Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
    }

    [Fact]
    public void Render_NoReportsAtAll_IsStillAPage()
    {
        var page = new HtmlPage(SomeAccount.Of());

        page.All("main").Count().ShouldBe(1);
        page.Targets.Except(page.Ids, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Render_CitationOfUnknownArticle_LinksNowhere()
    {
        var account = SomeAccount.Of(new SomeReport("r1").Paragraph("Words.")) with
        {
            Timeline = [new(TimeInterval.Year(2030), "Something", false, [new("gone", new(0, 3), "abc")])],
        };

        var page = new HtmlPage(account);

        page.ById("t1").Value.ShouldContain("gone");
        page.Targets.Except(page.Ids, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(5000, 5010)]
    [InlineData(3, 3)]
    [InlineData(-4, 2)]
    public void Render_SpanOutsideTheText_IsKeptBelowTheArticle(int start, int end)
    {
        var account = SomeAccount.Of(new SomeReport("r1").Paragraph("Words.")) with
        {
            Timeline = [new(TimeInterval.Year(2030), "Something", false, [new("r1", new(start, end), "cited words")])],
        };

        var page = new HtmlPage(account);

        page.Targets.Except(page.Ids, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Render_TermsOfOneThing_MarksTheLoadedAndLeadsToTheCitedWords()
    {
        var terms = SomeAccount.Pier().Wording.Single().Terms;
        var rows = Pier.ById("w1").Descendants("tbody").Single().Elements("tr").ToList();

        rows.Select(row => row.Descendants("bdi").First().Value).ShouldBe(terms.Select(term => term.Term));
        rows.Select(row => row.Descendants("span").Any(span => span.Attribute("class")?.Value == "loaded")).ShouldBe(terms.Select(term => term.Loaded));
        foreach (var (row, term) in rows.Zip(terms))
            Pier.Highlighted(row.Descendants("a").Single().Attribute("href")!.Value[1..]).ShouldBe(term.Reports[0].Text);
    }

    [Fact]
    public void Render_Wording_ClaimsNoTruth()
    {
        var ownWords = Pier.Document.Root!.Value.ToUpperInvariant();

        foreach (var word in new[] { "CONFIRMED", "VERIFIED", " TRUE" })
            ownWords.ShouldNotContain(word);
    }

    [Fact]
    public void Render_Page_FetchesAndRunsNothing()
    {
        Pier.All("meta").ShouldContain(meta => (meta.Attribute("content") ?? meta.Attribute("charset"))!.Value.StartsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:", StringComparison.Ordinal));
        foreach (var name in new[] { "script", "link", "iframe", "object", "form" })
            Pier.All(name).ShouldBeEmpty();
        Pier.All("style").Single().Value.ShouldNotContain("@import");
        Pier.All("style").Single().Value.ShouldNotContain("http");
    }

    [Fact]
    public void Render_Headings_DescendOneLevelAtATime()
    {
        var levels = Pier.Document.Descendants().Select(element => element.Name.LocalName)
            .Where(name => name.Length == 2 && name[0] == 'h' && char.IsAsciiDigit(name[1]))
            .Select(name => name[1] - '0')
            .ToList();

        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void Render_Drawings_HaveTitleAndDescription()
    {
        var drawings = Pier.All("svg").Where(svg => string.Equals(svg.Attribute("role")?.Value, "img", StringComparison.Ordinal)).ToList();

        drawings.Count.ShouldBeGreaterThan(8);
        drawings.ShouldAllBe(svg => svg.Element("title") != null && svg.Element("desc") != null);
    }

    [Fact]
    public void Render_Boilerplate_IsShownWithItsReason()
    {
        var block = Pier.OfClass("b-boilerplate").Single();

        block.Value.ShouldContain("a prompt to subscribe");
        block.Value.ShouldContain("Sign up for the Courier’s morning letter.");
    }
}
