using Rashomon.Stories;

namespace Rashomon.Tests.Stories;

public sealed class StoryContrastTests
{
    [Fact]
    public void Penalty_TwoEventsOfOneKind_IsHigh()
    {
        var members = StoryGrouper.Members([.. SomeEvent.Quake.Reports(5), .. SomeEvent.OtherQuake.Reports(5)]);

        StoryContrast.Penalty(Of(members, 'q'), Of(members, 'o')).ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Penalty_TwoHalvesOfOneEvent_IsNone()
    {
        var members = StoryGrouper.Members(SomeEvent.Quake.Reports(8));

        StoryContrast.Penalty(members[..4], members[4..]).ShouldBe(0);
    }

    [Fact]
    public void Penalty_OneReportAgainstMany_IsNone()
    {
        var members = StoryGrouper.Members([SomeEvent.Quake.Report(1), .. SomeEvent.OtherQuake.Reports(5)]);

        StoryContrast.Penalty(Of(members, 'q'), Of(members, 'o')).ShouldBe(0);
    }

    private static List<StoryMember> Of(List<StoryMember> members, char key) => members.FindAll(member => member.Document.Id[0] == key);
}
