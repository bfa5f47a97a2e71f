namespace Rashomon.Stories;

/// <summary>A document of a stream or batch, with its terms numbered and weighed.</summary>
/// <param name="document">The document.</param>
/// <param name="terms">Numbers and rarities.</param>
internal sealed class StoryMember(StoryDocument document, TermTable terms)
{
    private readonly Facet _all = new(Everything(document), terms);
    private readonly Facet _lead = new(Everything(document).Where(term => term.InLead), terms);
    private readonly Facet _names = new(document.Names, terms);
    private readonly Facet _places = new(document.Places, terms);
    private readonly Facet _times = new(document.Times, terms);
    private readonly Facet _figures = new(document.Words.Where(term => char.IsAsciiDigit(term.Text[0])), terms);
    private long _weighed = -1;

    /// <summary>The document.</summary>
    public StoryDocument Document => document;

    /// <summary>Its story in a stream.</summary>
    public OpenStory? Story { get; set; }

    /// <summary>Whether a person put it into its story, where it stays.</summary>
    public bool IsPinned { get; set; }

    /// <summary>Publication in days since 0001-01-01 UTC; not a number where not known.</summary>
    public double Day { get; } = document.PublishedAt is { } at ? at.UtcTicks / (double)TimeSpan.TicksPerDay : double.NaN;

    /// <summary>Words, and the words of names and places.</summary>
    public TermVector All { get; private set; }

    /// <summary>Those of <see cref="All"/> that stand in the lead.</summary>
    public TermVector Lead { get; private set; }

    /// <summary>Names, whole and by word.</summary>
    public TermVector Names { get; private set; }

    /// <summary>Places.</summary>
    public TermVector Places { get; private set; }

    /// <summary>Days and months.</summary>
    public TermVector Times { get; private set; }

    /// <summary>Words with a digit first.</summary>
    public TermVector Figures { get; private set; }

    /// <summary>The numbers of <see cref="All"/>, ascending.</summary>
    public ReadOnlySpan<int> Ids => _all.Ids;

    /// <summary>Weighs the terms by their rarity now, where it may have changed much since.</summary>
    public void Weigh()
    {
        if (_weighed >= 0 && terms.Counted <= _weighed + (_weighed / 4))
            return;
        _weighed = terms.Counted;
        All = _all.Weigh();
        Lead = _lead.Weigh();
        Names = _names.Weigh();
        Places = _places.Weigh();
        Times = _times.Weigh();
        Figures = _figures.Weigh();
    }

    /// <summary>Gives its terms' numbers up; it cannot be used after.</summary>
    public void Forget()
    {
        foreach (var facet in (ReadOnlySpan<Facet>)[_all, _lead, _names, _places, _times, _figures])
            facet.Forget();
    }

    private static IEnumerable<StoryTerm> Everything(StoryDocument document) => document.Words
        .Concat(document.Names.Where(term => !term.Text.Contains(' ', StringComparison.Ordinal)))
        .Concat(document.Places.SelectMany(place => place.Text.Split(' ').Select(word => place with { Text = word })));
}
