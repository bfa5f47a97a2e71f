namespace Rashomon;

/// <summary>What part of an article a <see cref="Block"/> is.</summary>
public enum BlockKind
{
    /// <summary>The headline.</summary>
    Headline,

    /// <summary>A heading below the headline, or between paragraphs.</summary>
    Subheading,

    /// <summary>A paragraph of the body.</summary>
    Paragraph,

    /// <summary>A list of the body; one block a list.</summary>
    List,

    /// <summary>A passage set apart as another's words.</summary>
    Quotation,

    /// <summary>Words below a picture or video.</summary>
    Caption,

    /// <summary>Who wrote, photographed or supplied: bylines, agency credits, source lines.</summary>
    Credit,

    /// <summary>Place and date before the first sentence.</summary>
    Dateline,

    /// <summary>What is not the report: prompts, share notes, copyright, related links. Kept, with its reason.</summary>
    Boilerplate,
}
