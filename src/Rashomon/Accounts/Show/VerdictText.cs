namespace Rashomon.Accounts.Show;

/// <summary>What verdicts are called. None says that an answer is right.</summary>
public static class VerdictText
{
    /// <summary>The name, in lower case: "single report".</summary>
    public static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Corroborated => "corroborated",
        Verdict.Repeated => "repeated",
        Verdict.Compatible => "compatible",
        Verdict.Contested => "contested",
        Verdict.Updated => "updated",
        Verdict.SingleReport => "single report",
        Verdict.UnsupportedHeadline => "unsupported headline",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, message: null),
    };

    /// <summary>A sign that stands beside the name so that colour is never needed; one character.</summary>
    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Corroborated => "=",
        Verdict.Repeated => "»",
        Verdict.Compatible => "≈",
        Verdict.Contested => "≠",
        Verdict.Updated => "→",
        Verdict.SingleReport => "1",
        Verdict.UnsupportedHeadline => "!",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, message: null),
    };

    /// <summary>What the verdict means, in a sentence.</summary>
    public static string Meaning(Verdict verdict) => verdict switch
    {
        Verdict.Corroborated => "One value from at least two origins that can be told apart.",
        Verdict.Repeated => "Several reports, but at most one origin that can be told apart: repetition, not support.",
        Verdict.Compatible => "All answers can hold together, but they are not one value from two origins.",
        Verdict.Contested => "At least two answers cannot both hold, and neither revises the other.",
        Verdict.Updated => "The answers differ only because a later one revises an earlier one.",
        Verdict.SingleReport => "Only one of the reports given answers this.",
        Verdict.UnsupportedHeadline => "A headline asserts what no body in the reports given says.",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, message: null),
    };
}
