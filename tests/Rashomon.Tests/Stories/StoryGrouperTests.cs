using Rashomon.Stories;

namespace Rashomon.Tests.Stories;

public sealed class StoryGrouperTests
{
    [Fact]
    public void Group_TwoQuakesToldInTheSameWords_KeepsThemApart()
    {
        var stories = new StoryGrouper().Group([.. SomeEvent.Quake.Reports(6), .. SomeEvent.OtherQuake.Reports(6)]);

        stories.Select(story => string.Concat(story.Articles.Select(id => id[0]).Distinct())).Order().ShouldBe(["o", "q"]);
    }

    [Fact]
    public void Group_ReportsOfOneEventOverEightDays_AreOneStory()
    {
        var stories = new StoryGrouper().Group([.. SomeEvent.Quake.Reports(8, daysApart: 1), .. SomeEvent.Election.Reports(4)]);

        stories.Length.ShouldBe(2);
        stories.Single(story => story.Articles[0][0] == 'q').Articles.Length.ShouldBe(8);
    }

    [Fact]
    public void Group_UndatedReports_JoinTheirStory()
    {
        var undated = SomeEvent.Quake.Report(7, day: null);

        var stories = new StoryGrouper().Group([.. SomeEvent.Quake.Reports(4), undated, .. SomeEvent.Election.Reports(4)]);

        var story = stories.Single(story => story.Articles.Contains(undated.Id));
        story.Articles.Length.ShouldBe(5);
        story.Articles[^1].ShouldBe(undated.Id);
    }

    [Fact]
    public void Group_AnyOrderOfTheInput_GivesTheSameStories()
    {
        StoryDocument[] documents = [.. SomeEvent.Quake.Reports(7), .. SomeEvent.OtherQuake.Reports(5), .. SomeEvent.Election.Reports(6), SomeEvent.Quake.Report(9, day: null)];
        var expected = Text(documents);

        for (var seed = 1; seed <= 10; seed++)
        {
            new Random(seed).Shuffle(documents);
            Text(documents).ShouldBe(expected, $"seed {seed}");
        }

        static string Text(StoryDocument[] documents) => string.Join('\n', new StoryGrouper().Group(documents).Select(story => $"{story.Id} {story.First} {story.Last} {string.Join(' ', story.Articles)}"));
    }

    [Fact]
    public void Group_LikeReportsFurtherApartThanTheWindow_AreNotOneStory()
    {
        var later = SomeEvent.Quake.Reports(4).Select(document => document with { Id = "later" + document.Id, PublishedAt = document.PublishedAt!.Value.AddDays(400) });

        new StoryGrouper().Group([.. SomeEvent.Quake.Reports(4), .. later]).Length.ShouldBe(2);
    }

    [Fact]
    public void Group_NothingOrEmptyDocuments_StandAlone()
    {
        new StoryGrouper().Group([]).ShouldBeEmpty();
        new StoryGrouper().Group([new() { Id = "a" }, new() { Id = "b" }]).Length.ShouldBe(2);
    }

    [Fact]
    public void Group_DocumentsOfOneId_CountOnce() =>
        new StoryGrouper().Group([SomeEvent.Quake.Report(1), SomeEvent.Quake.Report(1)]).Single().Articles.ShouldBe(["q01"]);
}
