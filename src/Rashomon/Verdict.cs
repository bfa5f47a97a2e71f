namespace Rashomon;

/// <summary>What follows for a question from how its answers stand to each other. Never that one is true.</summary>
public enum Verdict
{
    /// <summary>One value from at least two independent origins.</summary>
    Corroborated,

    /// <summary>Several articles, at most one origin that can be told apart.</summary>
    Repeated,

    /// <summary>All answers can hold, but they are not one value from two origins.</summary>
    Compatible,

    /// <summary>Some two answers contradict, neither revised.</summary>
    Contested,

    /// <summary>The answers differ only by revisions.</summary>
    Updated,

    /// <summary>One article only.</summary>
    SingleReport,

    /// <summary>A headline asserts what no body in the reports given says.</summary>
    UnsupportedHeadline,
}
