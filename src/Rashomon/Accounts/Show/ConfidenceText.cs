using System.Globalization;

namespace Rashomon.Accounts.Show;

/// <summary>How sure something is, in words.</summary>
public static class ConfidenceText
{
    /// <summary>"one slot: .71 sure (weakest of 3 joins: same happening)".</summary>
    public static string Of(Confidence confidence) => $"one slot: {Score(confidence.Score)} sure ({confidence.Basis})";

    /// <summary>".71"; "1" for what is decided.</summary>
    public static string Score(double score) => score.ToString("0.##", CultureInfo.InvariantCulture) is var text && text.StartsWith("0.", StringComparison.Ordinal) ? text[1..] : text;

    /// <summary>"3 questions less sure than .7 are not shown"; null where nothing was asked to be hidden.</summary>
    public static string? Of(Hidden? hidden) => hidden is null
        ? null
        : $"{FigureText.Count(hidden.Questions, "question")} less sure than {Score(hidden.LeastSure)} {(hidden.Questions == 1 ? "is" : "are")} not shown";
}
