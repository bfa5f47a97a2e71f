using Rashomon.Stories;

namespace Rashomon.Tests.Stories;

public sealed class StoryStreamTests
{
    [Fact]
    public void Add_FirstReport_BeginsAStory()
    {
        var assignment = new StoryStream().Add(SomeEvent.Quake.Report(1));

        assignment.IsNew.ShouldBeTrue();
        assignment.Score.ShouldBe(1);
        assignment.Reasons.ShouldBeEmpty();
        assignment.RunnerUp.ShouldBeNull();
    }

    [Fact]
    public void Add_ReportOfAKnownEvent_JoinsWithReasonsAndRunnerUp()
    {
        var stream = new StoryStream();
        foreach (var document in SomeEvent.Quake.Reports(4))
            stream.Restore(document, "quake");
        foreach (var document in SomeEvent.OtherQuake.Reports(4))
            stream.Restore(document, "other");

        var assignment = stream.Add(SomeEvent.Quake.Report(5, .6));

        assignment.IsNew.ShouldBeFalse();
        assignment.StoryId.ShouldBe("quake");
        assignment.Reasons.ShouldContain(reason => reason.Kind == StoryReasonKind.Name && reason.Text == "garreth ulmo");
        assignment.Reasons.ShouldContain(reason => reason.Kind == StoryReasonKind.Place);
        assignment.Reasons.Sum(reason => reason.Weight).ShouldBeInRange(.3, 1.0001);
        assignment.Reasons.Select(reason => reason.Weight).ShouldBeInOrder(SortDirection.Descending);
        assignment.RunnerUp.ShouldNotBeNull().StoryId.ShouldBe("other");
        assignment.RunnerUp.Score.ShouldBeLessThan(assignment.Score);
    }

    [Fact]
    public void Add_TwoQuakesInTurn_KeepsThemApart()
    {
        var stream = new StoryStream();
        foreach (var (quake, other) in SomeEvent.Quake.Reports(6).Zip(SomeEvent.OtherQuake.Reports(6)))
        {
            stream.Add(quake);
            stream.Add(other);
        }

        stream.Snapshot().Select(story => string.Concat(story.Articles.Select(id => id[0]).Distinct())).Order().ShouldBe(["o", "q"]);
    }

    [Fact]
    public void Add_ReportThatBelongsToTwoPartsOfOneEvent_MergesThem()
    {
        var stream = new StoryStream();
        foreach (var (document, i) in SomeEvent.Quake.Reports(8).Select((document, i) => (document, i)))
            stream.Restore(document, i % 2 == 0 ? "even" : "odd");

        var assignment = stream.Add(SomeEvent.Quake.Report(9, 1));

        assignment.Changes.ShouldHaveSingleItem().Kind.ShouldBe(StoryChangeKind.Merge);
        stream.Snapshot().ShouldHaveSingleItem().Articles.Length.ShouldBe(9);
    }

    [Fact]
    public void Add_ReportToAStoryOfTwoEvents_SplitsIt()
    {
        var stream = new StoryStream();
        foreach (var document in SomeEvent.Quake.Reports(5).Concat(SomeEvent.OtherQuake.Reports(5)))
            stream.Restore(document, "both");

        var assignment = stream.Add(SomeEvent.Quake.Report(6, 1));

        var change = assignment.Changes.ShouldHaveSingleItem();
        change.Kind.ShouldBe(StoryChangeKind.Split);
        change.From.ShouldBe("both");
        change.Articles.Select(id => id[0]).Distinct().Count().ShouldBe(1);
        stream.Snapshot().Length.ShouldBe(2);
    }

    [Fact]
    public void Restore_PinnedReport_StaysWhereAPersonPutIt()
    {
        var stream = new StoryStream();
        stream.Restore(SomeEvent.OtherQuake.Report(1), "mine", pinned: true);
        foreach (var document in SomeEvent.Quake.Reports(5))
            stream.Restore(document, "mine");

        stream.Add(SomeEvent.Quake.Report(6, 1));

        stream.Snapshot().Single(story => story.Articles.Contains("o01")).Id.ShouldBe("mine");
    }

    [Fact]
    public void Restore_EveryReportInItsStory_GivesTheSameSnapshot()
    {
        var stream = new StoryStream();
        StoryDocument[] documents = [.. SomeEvent.Quake.Reports(4), .. SomeEvent.Election.Reports(4)];
        foreach (var document in documents)
            stream.Add(document);
        var rebuilt = new StoryStream();
        foreach (var story in stream.Snapshot())
        {
            foreach (var id in story.Articles)
                rebuilt.Restore(documents.Single(document => document.Id == id), story.Id);
        }

        Text(rebuilt).ShouldBe(Text(stream));
        rebuilt.Add(SomeEvent.Quake.Report(5, 1)).StoryId.ShouldBe(stream.Add(SomeEvent.Quake.Report(5, 1)).StoryId);

        static string Text(StoryStream stream) => string.Join('\n', stream.Snapshot().Select(story => $"{story.Id} {string.Join(' ', story.Articles)}"));
    }

    [Fact]
    public void Add_SameIdAgain_TakesTheEarlierOnesPlace()
    {
        var stream = new StoryStream();
        stream.Add(SomeEvent.Quake.Report(1));

        stream.Add(SomeEvent.Election.Report(1) with { Id = "q01" });

        stream.Count.ShouldBe(1);
        stream.Snapshot().ShouldHaveSingleItem().Articles.ShouldBe(["q01"]);
    }

    [Fact]
    public void Add_YearOfReports_HoldsNoMoreThanTheWindow()
    {
        var stream = new StoryStream(new() { Window = TimeSpan.FromDays(10), KeepArticles = 5 });
        var most = 0;
        for (var day = 0; day < 365; day++)
        {
            stream.Add(SomeEvent.Election.Report(day, day));
            most = Math.Max(most, stream.Count);
        }

        // The window ends at the median of the latest 31 dates, 15 days behind.
        most.ShouldBeInRange(10, 40);
        stream.Snapshot().Sum(story => story.Articles.Length).ShouldBe(stream.Count);
    }

    [Fact]
    public void Add_OneDateFarAhead_ForgetsNothing()
    {
        var stream = new StoryStream(new() { Window = TimeSpan.FromDays(10), KeepArticles = 0 });
        foreach (var document in SomeEvent.Quake.Reports(6))
            stream.Add(document);

        stream.Add(SomeEvent.Election.Report(1, day: 30_000));

        stream.Count.ShouldBe(7);
    }

    [Fact]
    public void Add_MoreThanTheMost_ForgetsTheOldest()
    {
        var stream = new StoryStream(new() { MaxArticles = 4 });

        foreach (var document in SomeEvent.Quake.Reports(6))
            stream.Add(document);

        stream.Snapshot().ShouldHaveSingleItem().Articles.ShouldBe(["q03", "q04", "q05", "q06"]);
    }
}
