using System.Collections.Immutable;
using Rashomon.Accounts;

namespace Rashomon.Tests.Accounts;

/// <summary>A hand-built account of an invented ferry accident with every section in it.</summary>
internal static class FerryAccount
{
    public static readonly DraftArticle Courier = new(
        "courier", "Harbour Courier", "Ferry strikes pier at Port Ellery, 23 hurt",
        "Twenty-three passengers were hurt when the ferry Corvane struck the pier on Tuesday, harbour master Ada Ruhl said.",
        "\"The engines did not answer the bridge,\" Ruhl said. No one was killed.",
        "The ferry carried 180 people. A refit in 2029 cost more than $2.5 million.")
    { Published = "2031-05-28" };

    public static readonly DraftArticle Blog = new(
        "blog", "Tide Blog", "Deadly crash of the Corvane",
        "Dozens of people were hurt when the ferry Corvane struck the pier, Northwire reported.",
        "\"The engines simply did not answer,\" Ruhl told reporters.");

    public static readonly DraftArticle Gazette = new(
        "gazette", "The Extraordinarily Long-Named Gazette of Port Ellery and the Outer Skerries", "Nine hurt on ferry",
        "Nine passengers were hurt, the ferry union's secretary Bo Lind said on Wednesday.",
        "The ferry carried 180 people, Northwire reported.")
    { Published = "2031-05-29" };

    public static Account Build() => new()
    {
        Generator = new("rashomon", "0.1.0", [], ImmutableSortedDictionary<string, string>.Empty.Add("rule", "range")),
        Story = Story(),
        Articles = [Courier.ToAccount(), Blog.ToAccount(), Gazette.ToAccount()],
        Claims = Claims(),
        Questions = Questions(),
        Quotations = Quotations(),
        QuotationGroups = [new("g1", "Ada Ruhl", QuotationRelation.Variant, ["q1", "q2"])],
        Timeline =
        [
            new(TimeInterval.Year(2029), "A refit cost more than $2.5 million", Background: true, [Courier.Cite("A refit in 2029 cost more than $2.5 million.", "c6")]),
            new(TimeInterval.Day(new(2031, 5, 27)), "The ferry Corvane struck the pier", Background: false, [Courier.Cite("the ferry Corvane struck the pier on Tuesday"), Blog.Cite("the ferry Corvane struck the pier")]),
        ],
        Lineage =
        [
            new() { Article = "blog", Source = "Northwire", Kind = LineageKind.Attribution, Confidence = LineageConfidence.Stated, Evidence = [Blog.Cite("Northwire reported")] },
            new() { Article = "blog", Source = "Harbour Courier", SourceArticle = "courier", Kind = LineageKind.Overlap, Share = 0.41, Confidence = LineageConfidence.Inferred, Evidence = [Blog.Cite("when the ferry Corvane struck the pier"), Courier.Cite("when the ferry Corvane struck the pier")] },
        ],
        Entities = [new() { Id = "e1", Name = "Ada Ruhl", Type = EntityType.Person, Role = "harbour master", Mentions = [Courier.Cite("Ada Ruhl")] }],
        Coverage = new(["hurt", "aboard", "refit", "deadly", "crew"], ["courier", "blog", "gazette"], [[1, 1, 1], [1, 0, 1], [1, 0, 0], [0, 1, 0], [1, 1, 0]]),
        Wording = [new("what happened", [new("strike", Loaded: false, [Courier.Cite("struck")]), new("crash", Loaded: true, [Blog.Cite("crash")])])],
        Diagnostics = [new(DiagnosticCodes.NoDate, Severity.Warning, "No publication date was found; give one with --published.", "blog")],
    };

    private static StorySummary Story() => new(
        "s1", "Ferry strikes pier at Port Ellery", TimeInterval.Day(new(2031, 5, 27)), ["Port Ellery"],
        [
            new("The ferry Corvane struck the pier.", [Courier.Cite("the ferry Corvane struck the pier"), Blog.Cite("the ferry Corvane struck the pier")]),
            new("Reports differ on how many were hurt: 23, “Dozens”, nine.",
                [Courier.Cite("Twenty-three passengers were hurt", "c1"), Blog.Cite("Dozens of people were hurt", "c2"), Gazette.Cite("Nine passengers were hurt", "c3")]),
        ],
        new(2, 3, ["Ada Ruhl", "Bo Lind"], 1));

    private static ImmutableArray<Claim> Claims() =>
    [
        Courier.Claim("c1", "Twenty-three passengers were hurt", "Twenty-three", 23, 23, source: "Ada Ruhl") with { AsOf = "2031-05-27" },
        Courier.Claim("c7", "The engines did not answer the bridge", source: "Ada Ruhl", what: "fail"),
        Courier.Claim("c4", "The ferry carried 180 people", "180", 180, 180, what: "carry", of: "person"),
        Courier.Claim("c6", "A refit in 2029 cost more than $2.5 million", "more than $2.5 million", 2.5e6, null, what: "cost", of: "refit") with
        {
            Quantity = new(2.5e6, null, false, "more than $2.5 million", Courier.Of("more than $2.5 million")) { Unit = "USD", MinExclusive = true, Of = "refit" },
            Time = TimeInterval.Year(2029),
        },
        Blog.Claim("c8", "Deadly crash of the Corvane", what: "die"),
        Blog.Claim("c2", "Dozens of people were hurt", "Dozens", 24, null, soft: true, source: "Northwire", of: "person"),
        Blog.Claim("c9", "The engines simply did not answer", source: "Ruhl", what: "fail"),
        Gazette.Claim("c3", "Nine passengers were hurt", "Nine", 9, 9, source: "Bo Lind") with
        {
            Attribution = [new("Bo Lind", Gazette.Of("Bo Lind")) { Affiliation = "ferry union", Cue = "said", Via = "Channel Four" }],
        },
        Gazette.Claim("c5", "The ferry carried 180 people", "180", 180, 180, source: "Northwire", what: "carry", of: "person"),
    ];

    private static ImmutableArray<Question> Questions() =>
    [
        new()
        {
            Id = "aboard", Text = "How many people were aboard the ferry?", Kind = QuestionKind.Quantity, Verdict = Verdict.Repeated,
            Reason = "Two reports give 180; one takes it from Northwire and the other does not say.",
            Origins = new(1, 2, ["Northwire"], 1),
            Answers = [new("180", new() { Min = 180, Max = 180 }, ["c4", "c5"], ["courier", "gazette"], new(1, 2, ["Northwire"], 1))],
        },
        new()
        {
            Id = "hurt", Text = "How many people were hurt?", Kind = QuestionKind.Quantity, Verdict = Verdict.Contested,
            Reason = "23 and 9 cannot both hold, and neither revises the other.",
            Origins = new(2, 3, ["Ada Ruhl", "Bo Lind", "Northwire"], 0), Low = 9, High = 24, Rule = "range",
            Relations =
            [
                new(0, 2, RelationKind.Contradicts, "23 and 9 are counts of the same passengers on the same day."),
                new(1, 0, RelationKind.Compatible, "“Dozens” is soft and takes in 23."),
            ],
            Answers =
            [
                new("23", new() { Min = 23, Max = 23 }, ["c1"], ["courier"], new(1, 1, ["Ada Ruhl"], 0)),
                new("dozens", new() { Min = 24, Approximate = true }, ["c2"], ["blog"], new(1, 1, ["Northwire"], 0)),
                new("9", new() { Min = 9, Max = 9 }, ["c3"], ["gazette"], new(1, 1, ["Bo Lind"], 0)),
            ],
        },
        new()
        {
            Id = "refit", Text = "What did the refit cost?", Kind = QuestionKind.Quantity, Verdict = Verdict.SingleReport, Reason = "One report only.",
            Answers = [new("more than USD 2.5 million", new() { Min = 2.5e6, Unit = "USD" }, ["c6"], ["courier"], new(0, 1, [], 1))],
        },
        new()
        {
            Id = "deadly", Text = "Did anyone die?", Kind = QuestionKind.Event, Verdict = Verdict.UnsupportedHeadline,
            Reason = "A headline says “Deadly”; no body in the reports given tells of a death.",
            Answers = [new("yes", new() { Text = "yes" }, ["c8"], ["blog"], new(0, 1, [], 1))],
        },
        new()
        {
            Id = "crew", Text = "What failed?", Kind = QuestionKind.Category, Verdict = Verdict.Compatible, Reason = "Both name the engines.",
            Answers = [new("the engines", new() { Text = "engines" }, ["c7", "c9"], ["courier", "blog"], new(1, 1, ["Ada Ruhl"], 0))],
        },
    ];

    private static ImmutableArray<Quotation> Quotations() =>
    [
        Quote(Courier, "q1", "The engines did not answer the bridge,") with { SpeakerSpan = Courier.Of("Ruhl"), Speaker = new("Ada Ruhl", "e1"), Group = "g1" },
        Quote(Courier, "q3", "No one was killed.") with { Kind = QuotationKind.Indirect },
        Quote(Blog, "q2", "The engines simply did not answer,") with { Speaker = new("Ruhl", "e1"), Group = "g1" },
    ];

    private static Quotation Quote(DraftArticle article, string id, string words) =>
        new() { Id = id, Article = article.Id, Span = article.Of(words), Text = words, Kind = QuotationKind.Direct };
}
