using Rashomon.Eval.Alarms;

namespace Rashomon.Eval.Tests.Alarms;

public sealed class AlarmCountTests
{
    [Fact]
    public void Of_JudgedAndUnread_CountsEachAndRatesTheJudged()
    {
        var judgements = AlarmJudgements.Read(["quay\tq1\tquantity\t8|9\ttrue\ta", "quay\tq2\tquantity\t8|9\tfalse\tb", "quay\tq3\tquantity\t8|9\tfalse\tc", "quay\tq4\tquantity\t8|9\ttrue\td"]);

        var count = AlarmCount.Of(Enumerable.Range(1, 5).Where(i => i != 4).Select(i => new Alarm("quay", $"q{i}", "quantity", "8|9")), judgements);

        count.ShouldBe(new AlarmCount(Right: 1, Wrong: 2, Unread: 1));
        count.ToString().ShouldBe("4: 1 true, 2 false, 1 not judged yet, false alarms 66.7 %");
    }

    [Fact]
    public void FalseRate_NothingJudged_IsNone()
    {
        var count = new AlarmCount(0, 0, 3);
        count.FalseRate.ShouldBeNull();
        count.ToString().ShouldBe("3: 0 true, 0 false, 3 not judged yet, false alarms –");
    }
}
