namespace Rashomon;

/// <summary>Every code that a <see cref="Diagnostic"/> may carry. 01xx: an input; 02xx: an article; 03xx: a story; 04xx: an account; 05xx: a store.</summary>
public static class DiagnosticCodes
{
    /// <summary>The input has no bytes or only white space.</summary>
    public const string EmptyInput = "RSH0101";

    /// <summary>The input is not text.</summary>
    public const string BinaryInput = "RSH0102";

    /// <summary>Some bytes are not valid in the encoding; they were read as U+FFFD.</summary>
    public const string InvalidBytes = "RSH0103";

    /// <summary>The page nests deeper than is parsed; its tags were stripped instead.</summary>
    public const string DeepNesting = "RSH0104";

    /// <summary>The input is longer than is read; the rest was left out.</summary>
    public const string InputTruncated = "RSH0105";

    /// <summary>The input cannot be opened or read.</summary>
    public const string UnreadableInput = "RSH0106";

    /// <summary>The encoding was guessed.</summary>
    public const string GuessedEncoding = "RSH0107";

    /// <summary>A path or pattern matches no file.</summary>
    public const string NoSuchInput = "RSH0108";

    /// <summary>A story.json or metadata file cannot be used as it is.</summary>
    public const string InvalidMetadata = "RSH0109";

    /// <summary>A feed's or list's XML, or a file's JSON, is broken.</summary>
    public const string BrokenFeed = "RSH0120";

    /// <summary>One record, item or line cannot be read; the others are.</summary>
    public const string BrokenRecord = "RSH0121";

    /// <summary>Compressed data are damaged or cut off.</summary>
    public const string DamagedArchive = "RSH0122";

    /// <summary>Compressed data inflate beyond reason.</summary>
    public const string DecompressionBomb = "RSH0123";

    /// <summary>A document type declares entities, which are not read.</summary>
    public const string EntitiesIgnored = "RSH0124";

    /// <summary>A stored position is none of the source.</summary>
    public const string InvalidPosition = "RSH0125";

    /// <summary>An address is named that was not asked to be fetched.</summary>
    public const string NotFollowed = "RSH0126";

    /// <summary>A file is sound, and holds no articles in a form that is known.</summary>
    public const string UnknownForm = "RSH0127";

    /// <summary>A server cannot be asked, or its answer breaks off.</summary>
    public const string FetchFailed = "RSH0130";

    /// <summary>A host's address is not public.</summary>
    public const string AddressRefused = "RSH0131";

    /// <summary>A host's robots.txt does not allow it.</summary>
    public const string RobotsDisallow = "RSH0132";

    /// <summary>The server answered with an error.</summary>
    public const string HttpStatus = "RSH0133";

    /// <summary>No trusted secure connection can be made.</summary>
    public const string TlsFailure = "RSH0134";

    /// <summary>Redirects lead in a circle, too far, or nowhere.</summary>
    public const string TooManyRedirects = "RSH0135";

    /// <summary>The answer took too long.</summary>
    public const string FetchTimedOut = "RSH0136";

    /// <summary>The answer is too long.</summary>
    public const string FetchTooLarge = "RSH0137";

    /// <summary>The content is of a kind that is not read.</summary>
    public const string UnwantedContent = "RSH0138";

    /// <summary>No publication date was found.</summary>
    public const string NoDate = "RSH0201";

    /// <summary>No outlet was found.</summary>
    public const string NoOutlet = "RSH0202";

    /// <summary>The text is not English, and is not read yet.</summary>
    public const string OtherLanguage = "RSH0203";

    /// <summary>A quotation mark never closes or never opened.</summary>
    public const string UnbalancedQuotation = "RSH0204";

    /// <summary>No article text was found.</summary>
    public const string NoBody = "RSH0205";

    /// <summary>The text may be cut short.</summary>
    public const string CutShort = "RSH0206";

    /// <summary>A date cannot be read, or two of them disagree.</summary>
    public const string DoubtfulDate = "RSH0207";

    /// <summary>A percent sign seems to have been lost.</summary>
    public const string LostPercentSign = "RSH0208";

    /// <summary>The report says that it was withdrawn.</summary>
    public const string Withdrawn = "RSH0209";

    /// <summary>The article was dated by the story's other articles.</summary>
    public const string DatedByStory = "RSH0301";

    /// <summary>The same bytes were given twice.</summary>
    public const string DuplicateArticle = "RSH0302";

    /// <summary>A report shares no happening with the others and was set apart.</summary>
    public const string SetApart = "RSH0303";

    /// <summary>Only one report was given: nothing can be compared.</summary>
    public const string SingleArticle = "RSH0304";

    /// <summary>Whether a report was out by the time asked for is not known.</summary>
    public const string NotAsOf = "RSH0305";

    /// <summary>A step failed on one article; the rest of the account was made without it.</summary>
    public const string StepFailed = "RSH0402";

    /// <summary>People decided something against or beside what was computed.</summary>
    public const string Decided = "RSH0501";

    /// <summary>What a decision is about is no more.</summary>
    public const string DecisionWithoutSubject = "RSH0502";
}
