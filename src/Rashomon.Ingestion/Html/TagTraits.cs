namespace Rashomon.Ingestion.Html;

/// <summary>How an element behaves, as far as a scan of a page's source needs to know.</summary>
[Flags]
internal enum TagTraits
{
    None = 0,

    /// <summary>It has no content, or does not nest.</summary>
    Void = 1,

    /// <summary>Its end tag is optional, and the next of the kind closes it: it does not nest by itself.</summary>
    SelfEnding = 2,

    /// <summary>A parser opens it anew in every later block until it is closed.</summary>
    Formatting = 4,

    /// <summary>Its end tag closes what is open inside it.</summary>
    Special = 8,

    /// <summary>No end tag of an element around it reaches past it.</summary>
    Scope = 16,

    /// <summary>Its content is text up to its end tag.</summary>
    RawText = 32,

    /// <summary>White space beside its tags is none of the page's words.</summary>
    Block = 64,

    /// <summary>It holds nothing that is read: it is left out with its content.</summary>
    Dropped = 128,

    /// <summary>Its tag says nothing that is read: only the tag is left out.</summary>
    Bare = 256,
}
