using System.Collections.Immutable;
using Rashomon.Accounts;

namespace Rashomon.Tests;

/// <summary>The parts of <see cref="SomeAccount.Pier"/>. Every name and place is invented.</summary>
internal sealed class SomePier
{
    private readonly SomeReport _courier = new SomeReport("r1", "Harbour Courier") { PublishedAt = "2031-05-27T21:40:00", Url = "https://harbour-courier.example/pier" }
        .Headline("Nineteen hurt as old pier gives way at Port Ellan")
        .Block(BlockKind.Caption, "Rescue boats beside the old pier on Tuesday. Photo: Coast Wire")
        .Block(BlockKind.Dateline, "PORT ELLAN, Tuesday")
        .Paragraph("At least 19 people were hurt when a section of the old pier gave way on Tuesday afternoon, harbour police said. Four of them were children.")
        .Paragraph("Mayor Mira Vold said: “We asked for the pier to be closed in March, and nobody listened to us.”")
        .Paragraph("The Ostmark Rail Trust, which owns the pier, said it had been inspected in 2029 and found sound. It declined to say how many tickets were sold.")
        .Block(BlockKind.Boilerplate, "Sign up for the Courier’s morning letter.", "a prompt to subscribe");

    private readonly SomeReport _daily = new SomeReport("r2", "Ostmark Daily") { PublishedAt = "2031-05-28", Credits = ["Coast Wire"] }
        .Headline("Deadly collapse at Ostmark regatta")
        .Paragraph("About 30 spectators were injured at the Port Ellan regatta after a rotten walkway broke, Coast Wire reported. Nobody was killed, police inspector Jon Arke said.")
        .Paragraph("“We asked for the pier to be closed in March and nobody listened,” said Mayor Vold.")
        .Paragraph("Some 400 people stood on the walkway, the mayor said.")
        .Block(BlockKind.Credit, "With reporting by Coast Wire");

    private readonly SomeReport _wire = new SomeReport("r3", "Coast Wire") { PublishedAt = "2031-05-28T06:10:00" }
        .Headline("UPDATE 2-Injured in Port Ellan pier collapse rise to 27")
        .Paragraph("The number of people injured in the collapse of a pier at Port Ellan rose to 27 on Wednesday from 19, harbour police said.")
        .Paragraph("The pier was closed to heavy loads in 2024, Coast Wire reported at the time. Between 350 and 420 people were on it, the regatta’s organisers said.")
        .Paragraph("“We asked for the pier to be closed in March,” Vold told a news conference.");

    private readonly SomeReport _tide = new SomeReport("r4", "The Tidewatch") { PublishedAt = "2031-05-28T11:00:00" }
        .Headline("Pier victims: what we know")
        .Paragraph("The number of people injured in the collapse of a pier at Port Ellan rose to 27 on Wednesday from 19, harbour police said. Up to 12 were still in hospital.")
        .Block(BlockKind.Quotation, "It sounded like a train, then the boards were gone.")
        .Paragraph("The witness asked not to be named. The pier fell at about 4 pm on Tuesday.");

    private readonly SomeReport _blog = new SomeReport("r5")
        .Headline("What they do not tell you about the pier <script>alert('x')</script>")
        .Paragraph("More than 50 people went into the water & several were <b>never found</b>, a stallholder told us.")
        .Paragraph("The pier was sold for 1.2 million marks in 2030.");

    private readonly List<Claim> _claims = [];
    private ImmutableArray<Quotation> _quotations = [];

    public ImmutableArray<SomeReport> Reports => [_courier, _daily, _wire, _tide, _blog];

    public ImmutableArray<Claim> Claims => [.. _claims];

    public ImmutableArray<Quotation> Quotations
    {
        get
        {
            if (_quotations.IsEmpty)
            {
                _quotations =
                [
                    _courier.Quote("We asked for the pier to be closed in March, and nobody listened to us.", "Mira Vold") with { Group = "ug1" },
                    _daily.Quote("We asked for the pier to be closed in March and nobody listened,", "Mira Vold") with { Group = "ug1" },
                    _wire.Quote("We asked for the pier to be closed in March,", "Mira Vold") with { Group = "ug1", Cue = "told" },
                    _tide.Quote("It sounded like a train, then the boards were gone.", "a witness") with { Speaker = null, Cue = null },
                    _daily.Quote("Nobody was killed", "Jon Arke") with { Kind = QuotationKind.Indirect },
                ];
            }

            return _quotations;
        }
    }

    public ImmutableArray<QuotationGroup> Groups =>
        [new("ug1", "Mira Vold", QuotationRelation.Variant, [.. Quotations.Take(3).Select(quotation => quotation.Id)])];

    public ImmutableArray<GlanceSentence> Glance() =>
    [
        new("Part of the old pier at Port Ellan gave way on Tuesday 27 May 2031.", [_courier.Cite("a section of the old pier gave way on Tuesday afternoon"), _tide.Cite("The pier fell at about 4 pm on Tuesday.")]),
        new("Reports put the injured at 19 or more, about 30, and 27.", [_courier.Cite("At least 19 people were hurt"), _daily.Cite("About 30 spectators were injured"), _wire.Cite("rose to 27 on Wednesday from 19")]),
        new("No report gives a name for those who died; one says that nobody was killed.", [_daily.Cite("Nobody was killed")]),
    ];

    public ImmutableArray<Question> Questions() => [.. Contested(), .. Agreeing(), .. Single()];

    public ImmutableArray<TimelineEntry> Timeline() =>
    [
        new(TimeInterval.Year(2024), "The pier was closed to heavy loads", true, [_wire.Cite("The pier was closed to heavy loads in 2024")]),
        new(TimeInterval.Year(2029), "The pier was inspected", true, [_courier.Cite("it had been inspected in 2029")]),
        new(TimeInterval.Day(new(2031, 5, 27)), "A section of the pier gave way", false, [_courier.Cite("a section of the old pier gave way on Tuesday afternoon"), _tide.Cite("The pier fell at about 4 pm on Tuesday.")]),
        new(TimeInterval.Day(new(2031, 5, 28)), "The number of injured rose to 27", false, [_wire.Cite("rose to 27 on Wednesday from 19")]),
    ];

    public ImmutableArray<LineageLink> Lineage() =>
    [
        new() { Article = "r1", Source = "Coast Wire", Kind = LineageKind.Credit, Confidence = LineageConfidence.Stated, Evidence = [_courier.Cite("Photo: Coast Wire")] },
        new() { Article = "r2", Source = "Coast Wire", SourceArticle = "r3", Kind = LineageKind.Credit, Confidence = LineageConfidence.Stated, Evidence = [_daily.Cite("With reporting by Coast Wire")] },
        new() { Article = "r2", Source = "Coast Wire", SourceArticle = "r3", Kind = LineageKind.Attribution, Confidence = LineageConfidence.Stated, Evidence = [_daily.Cite("Coast Wire reported")] },
        new() { Article = "r4", Source = "Coast Wire", SourceArticle = "r3", Kind = LineageKind.Overlap, Share = 0.46, Confidence = LineageConfidence.Inferred, Evidence = [_tide.Cite("The number of people injured in the collapse of a pier at Port Ellan rose to 27 on Wednesday from 19, harbour police said.")] },
        new() { Article = "r5", Source = "a stallholder’s channel", Kind = LineageKind.Embedded, Confidence = LineageConfidence.Inferred, Evidence = [_blog.Cite("a stallholder told us")] },
    ];

    public ImmutableArray<Wording> Wording() =>
        [new("the pier", [new("old pier", false, [_courier.Cite("the old pier gave way")]), new("rotten walkway", true, [_daily.Cite("a rotten walkway broke")])])];

    private IEnumerable<Question> Contested()
    {
        var atLeast = Keep(_courier.Figure("At least 19 people were hurt when a section of the old pier gave way on Tuesday afternoon, harbour police said.", "At least 19 people", 19, null, speaker: "harbour police"));
        var about = Keep(_daily.Figure("About 30 spectators were injured at the Port Ellan regatta", "About 30 spectators", 30, 30, soft: true, speaker: "Coast Wire"));
        var later = Keep(_wire.Figure("rose to 27 on Wednesday from 19", "27", 27, 27, speaker: "harbour police") with { AsOf = "2031-05-28" });
        var copied = Keep(_tide.Figure("rose to 27 on Wednesday from 19", "27", 27, 27, speaker: "harbour police", via: "Coast Wire"));
        var more = Keep(_blog.Figure("More than 50 people went into the water", "More than 50 people", 51, null, speaker: "a stallholder"));
        var children = Keep(_courier.Figure("Four of them were children.", "Four of them", 4, 4, speaker: "harbour police"));
        var refused = Keep(_courier.Claim("It declined to say how many tickets were sold.", "Ostmark Rail Trust") with { Polarity = Polarity.Refused });
        yield return SomeAccount.Question(
            "How many people were injured?", Verdict.Contested, QuestionKind.Quantity,
            ("27", [later, copied]), ("19 or more", [atLeast]), ("about 30", [about]), ("51 or more", [more]), ("4 children", [children]), ("would not say", [refused])) with
        {
            Reason = "51 or more cannot hold with 27; neither revises the other",
            Relations =
            [
                new(0, 1, RelationKind.Compatible, "27 is within 19 or more"),
                new(0, 3, RelationKind.Contradicts, "27 is less than 51"),
                new(4, 0, RelationKind.PartOf, "children are a part of the people"),
            ],
            Low = 19,
            Rule = "range",
        };

        var sound = Keep(_courier.Claim("it had been inspected in 2029 and found sound", "Ostmark Rail Trust"));
        var rotten = Keep(_daily.Claim("a rotten walkway broke"));
        yield return SomeAccount.Question("What state was the pier in?", Verdict.Contested, QuestionKind.Category, ("sound", [sound]), ("rotten", [rotten])) with
        {
            Relations = [new(0, 1, RelationKind.Contradicts, "sound and rotten cannot both hold")],
        };
    }

    private IEnumerable<Question> Agreeing()
    {
        var crowd = Keep(_daily.Figure("Some 400 people stood on the walkway", "Some 400 people", 400, 400, soft: true, speaker: "Mira Vold", affiliation: "mayor"));
        var range = Keep(_wire.Figure("Between 350 and 420 people were on it", "Between 350 and 420 people", 350, 420, speaker: "organisers"));
        yield return SomeAccount.Question("How many people stood on the pier?", Verdict.Compatible, QuestionKind.Quantity, ("about 400", [crowd]), ("350 to 420", [range])) with
        {
            Low = 350,
            Best = 400,
            High = 420,
            Rule = "majority",
        };

        var first = Keep(_wire.Figure("from 19, harbour police said", "19", 19, 19, speaker: "harbour police"));
        var second = Keep(_wire.Figure("The number of people injured in the collapse of a pier at Port Ellan rose to 27", "27", 27, 27, speaker: "harbour police"));
        yield return SomeAccount.Question("How did the police count change?", Verdict.Updated, QuestionKind.Quantity, ("19", [first]), ("27", [second])) with
        {
            Relations = [new(1, 0, RelationKind.Revises, "“rose to 27 … from 19”")],
        };

        var tuesday = Keep(_courier.Claim("gave way on Tuesday afternoon") with { Time = TimeInterval.Day(new(2031, 5, 27)) });
        var four = Keep(_tide.Claim("The pier fell at about 4 pm on Tuesday.") with { Time = TimeInterval.Day(new(2031, 5, 27)) });
        yield return SomeAccount.Question("When did the pier give way?", Verdict.Corroborated, QuestionKind.Date, ("27 May 2031", [tuesday, four]));

        var police = Keep(_wire.Claim("on Wednesday from 19, harbour police said", "harbour police"));
        var same = Keep(_tide.Claim("on Wednesday from 19, harbour police said", "harbour police"));
        yield return SomeAccount.Question("Who counted the injured?", Verdict.Repeated, QuestionKind.Category, ("harbour police", [police, same]));
    }

    private IEnumerable<Question> Single()
    {
        var hospital = Keep(_tide.Figure("Up to 12 were still in hospital.", "Up to 12", null, 12) with { Certainty = Certainty.Reported });
        yield return SomeAccount.Question("How many were in hospital?", Verdict.SingleReport, QuestionKind.Quantity, ("up to 12", [hospital]));

        var sold = Keep(_blog.Figure("The pier was sold for 1.2 million marks in 2030.", "1.2 million marks", 1_200_000, 1_200_000) with { Origin = null });
        var parts = SomeAccount.Question("How were the spectators made up?", Verdict.SingleReport, QuestionKind.Breakdown, ("27 in two groups", [sold]));
        yield return parts with
        {
            Answers = [parts.Answers[0] with { Value = new() { Parts = ImmutableSortedDictionary<string, double>.Empty.Add("adults", 23).Add("children", 4) } }],
        };

        var deadly = Keep(_daily.Claim("Deadly collapse at Ostmark regatta"));
        yield return SomeAccount.Question("Did anyone die?", Verdict.UnsupportedHeadline, QuestionKind.Event, ("yes", [deadly])) with
        {
            Reason = "the headline says “Deadly”; no body in the reports given says that anyone died",
        };
    }

    private Claim Keep(Claim claim)
    {
        if (!_claims.Exists(kept => string.Equals(kept.Id, claim.Id, StringComparison.Ordinal)))
            _claims.Add(claim);
        return claim;
    }
}
