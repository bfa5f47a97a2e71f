namespace Rashomon.Eval.Corpora;

/// <summary>An article as its corpus gives it.</summary>
public sealed record CorpusText(string Set, string Id, string Story, string Topic, string Text)
{
    /// <summary>The headline, where the corpus has one apart from the text.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication, where the corpus has one.</summary>
    public string? Published { get; init; }

    /// <summary>The outlet, where the corpus names one.</summary>
    public string? Outlet { get; init; }
}
