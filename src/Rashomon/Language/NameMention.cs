namespace Rashomon.Language;

/// <summary>One place where something is named.</summary>
/// <param name="Span">The name without titles and determiners.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Type">What it most likely is.</param>
public sealed record NameMention(Span Span, int FirstToken, int EndToken, EntityType Type)
{
    /// <summary>The words of <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The titles and roles that stand before a person's name, as written ("Deputy Mayor", "police chief").</summary>
    public string? Title { get; init; }

    /// <summary>Index of the first token of the title, or of the name where there is none.</summary>
    public int TitleToken { get; init; } = FirstToken;
}
