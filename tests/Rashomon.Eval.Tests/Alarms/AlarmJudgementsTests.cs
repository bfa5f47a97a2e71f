using Rashomon.Eval.Alarms;

namespace Rashomon.Eval.Tests.Alarms;

public sealed class AlarmJudgementsTests
{
    private static readonly Alarm Toll = new("quay", "q1", "quantity", "8|9");

    [Fact]
    public void Of_RowOfTheAlarm_IsItsJudgement()
    {
        var judgements = AlarmJudgements.Read(["# story\tquestion", "", "quay\tq1\tquantity\t8|9\ttrue\ttwo tolls of one crash", "quay\tq2\tdate\t2031-05-02|2031-05-03\tfalse\ttwo days"]);

        judgements.Of(Toll).ShouldBe(true);
        judgements.Of(new("quay", "q2", "date", "2031-05-02|2031-05-03")).ShouldBe(false);
        judgements.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("pier", "q1", "8|9")]
    [InlineData("quay", "q3", "8|9")]
    [InlineData("quay", "q1", "8|12")]
    public void Of_OtherStoryQuestionOrAnswers_IsNotJudgedYet(string story, string question, string answers) =>
        AlarmJudgements.Read(["quay\tq1\tquantity\t8|9\ttrue\ttwo tolls of one crash"]).Of(new(story, question, "quantity", answers)).ShouldBeNull();

    [Theory]
    [InlineData("quay\tq1\tquantity\t8|9\tmaybe\treason")]
    [InlineData("quay\tq1\tquantity\t8|9\ttrue")]
    public void Read_RowWithoutJudgementOrReason_IsRefused(string row) => Should.Throw<FormatException>(() => AlarmJudgements.Read([row]));

    [Fact]
    public void Read_AlarmJudgedTwice_IsRefused() =>
        Should.Throw<ArgumentException>(() => AlarmJudgements.Read(["quay\tq1\tquantity\t8|9\ttrue\ta", "quay\tq1\tquantity\t8|9\tfalse\tb"]));

    [Fact]
    public void Default_ListBesideTheProgram_IsRead() => AlarmJudgements.Default.Count.ShouldBePositive();
}
