namespace Rashomon.Accounts.Verification;

/// <summary>Every kind of <see cref="VerificationFault"/>.</summary>
public static class FaultKinds
{
    /// <summary>The account is of another contract than <see cref="Account.SchemaName"/>.</summary>
    public const string Schema = "schema";

    /// <summary>A part that the contract asks for is not there.</summary>
    public const string Missing = "missing";

    /// <summary>Two things have one id.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>An id names nothing in the account.</summary>
    public const string UnknownId = "unknown-id";

    /// <summary>An index or a table's size does not fit what it points into.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>A span reaches over its text, or ends before it starts.</summary>
    public const string SpanOutOfRange = "span-out-of-range";

    /// <summary>The words beside a span are not the words that the span covers.</summary>
    public const string TextDiffers = "text-differs";

    /// <summary>Something that must rest on words cites none.</summary>
    public const string NotCited = "not-cited";

    /// <summary>A figure of a sentence stands in none of the spans that the sentence cites.</summary>
    public const string FigureNotCited = "figure-not-cited";

    /// <summary>Two blocks cover the same words, or are out of order.</summary>
    public const string BlocksOverlap = "blocks-overlap";

    /// <summary>Words of an article stand in no block.</summary>
    public const string BlocksLeaveOut = "blocks-leave-out";

    /// <summary>Two statements of one thing disagree: a claim's article and its answer's, a count and what it counts.</summary>
    public const string Inconsistent = "inconsistent";

    /// <summary>A given file has other bytes than the account's article of that name.</summary>
    public const string HashDiffers = "hash-differs";

    /// <summary>A given file is none of the account's articles.</summary>
    public const string FileNotInAccount = "file-not-in-account";

    /// <summary>A given file is read as another text than the account stores.</summary>
    public const string StoredTextDiffers = "stored-text-differs";
}
