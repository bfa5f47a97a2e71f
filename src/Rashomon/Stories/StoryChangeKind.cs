namespace Rashomon.Stories;

/// <summary>How an arrival changed other articles' stories.</summary>
public enum StoryChangeKind
{
    /// <summary>Two stories became one.</summary>
    Merge,

    /// <summary>A story fell into two.</summary>
    Split,

    /// <summary>Single articles changed to a story that fits them better.</summary>
    Move,
}
