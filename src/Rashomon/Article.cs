using System.Collections.Immutable;

namespace Rashomon;

/// <summary>One published version of one report by one outlet. Its text never changes.</summary>
public sealed record Article
{
    /// <summary>Made from <see cref="Hash"/>: the same bytes have the same id.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of the raw bytes, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The main column's text, boilerplate included, in the Unicode that was read; spans count its UTF-16 code units.</summary>
    public required string Text { get; init; }

    /// <summary>The parts of <see cref="Text"/>, in order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The file's name as given, with <c>/</c> between folders; null where it did not come from a file.</summary>
    public string? File { get; init; }

    /// <summary>Where it was published, if known.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it, if known.</summary>
    public Outlet? Outlet { get; init; }

    /// <summary>The headline's words; null where the text has none.</summary>
    public string? Title { get; init; }

    /// <summary>The authors' names, in order.</summary>
    public ImmutableArray<string> Byline { get; init; } = [];

    /// <summary>The dateline, if it has one.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>When it was published, if known.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>When it was last changed, where its page says so and that is not before <see cref="Published"/>.</summary>
    public PublicationTime? Modified { get; init; }

    /// <summary>The section that its page names; null where it names none.</summary>
    public string? Section { get; init; }

    /// <summary>What its agency or outlet says has become of it; <see cref="ReportStatus.Current"/> where nothing is said.</summary>
    public ReportStatus Status { get; init; }

    /// <summary>Agencies that the report credits as a whole, as named.</summary>
    public ImmutableArray<string> AgencyCredits { get; init; } = [];

    /// <summary>The outlet that it is a reprint of, where the report or the user says so.</summary>
    public string? Republishes { get; init; }

    /// <summary>BCP 47 tag of the language it is written in; null where too short to say.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the text shows that it may be cut short (paywall, "read more").</summary>
    public bool MayBeCutShort { get; init; }

    /// <summary>What to call the report in a sentence: its outlet, else its domain, else its file, else its id.</summary>
    public string Label => Outlet?.Name ?? File ?? Url ?? Id;
}
