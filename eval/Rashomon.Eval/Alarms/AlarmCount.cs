using System.Globalization;

namespace Rashomon.Eval.Alarms;

/// <summary>How many alarms are right.</summary>
/// <param name="Right">A reader calls it a contradiction.</param>
/// <param name="Wrong">A reader does not.</param>
/// <param name="Unread">Not judged yet.</param>
internal readonly record struct AlarmCount(int Right, int Wrong, int Unread)
{
    /// <summary>Share of false alarms among those that were judged, in [0, 1]; null where none was.</summary>
    public double? FalseRate => Right + Wrong == 0 ? null : (double)Wrong / (Right + Wrong);

    /// <summary>Counts what the list says of alarms.</summary>
    public static AlarmCount Of(IEnumerable<Alarm> alarms, AlarmJudgements judgements)
    {
        var count = default(AlarmCount);
        foreach (var alarm in alarms)
        {
            count = judgements.Of(alarm) switch
            {
                true => count with { Right = count.Right + 1 },
                false => count with { Wrong = count.Wrong + 1 },
                null => count with { Unread = count.Unread + 1 },
            };
        }

        return count;
    }

    /// <summary>The counts and the rate on one line.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Right + Wrong + Unread}: {Right} true, {Wrong} false, {Unread} not judged yet, false alarms {(FalseRate is { } rate ? rate.ToString("0.0 %", CultureInfo.InvariantCulture) : "–")}");
}
