namespace Rashomon.Stories;

/// <summary>A document of a stream or batch, with its terms numbered and weighed.</summary>
internal sealed class StoryMember
{
    // The terms by which a member is looked up: what is beyond adds little to any cosine.
    private const int MostHeaviest = 48;

    private readonly TermTable _terms;
    private readonly Facet _all;
    private readonly Facet _lead;
    private readonly Facet _names;
    private readonly Facet _places;
    private readonly Facet _times;
    private readonly Facet _figures;
    private long _weighed = -1;

    /// <summary>Numbers a document's terms; <see cref="Weigh"/> weighs them.</summary>
    public StoryMember(StoryDocument document, TermTable terms)
    {
        _terms = terms;
        Document = document;
        Day = document.PublishedAt is { } at ? at.UtcTicks / (double)TimeSpan.TicksPerDay : double.NaN;
        _all = new(Everything(document), terms);
        _lead = new(Everything(document).Where(term => term.InLead), terms);
        _names = new(document.Names, terms);
        _places = new(document.Places, terms);
        _times = new(document.Times, terms);
        _figures = new(document.Words.Where(term => char.IsAsciiDigit(term.Text[0])), terms);
        LeadPlaces = [.. _lead.Ids.Select(id => (Array.BinarySearch(_all.Ids, id), Array.BinarySearch(_names.Ids, id) >= 0))];
        Near = new(this);
    }

    /// <summary>The document.</summary>
    public StoryDocument Document { get; }

    /// <summary>Places in <see cref="All"/> of the terms of the lead, ascending, and whether each stands in a name.</summary>
    public (int Place, bool IsName)[] LeadPlaces { get; }

    /// <summary>The members most like it, of those it was compared with.</summary>
    public Neighbourhood Near { get; }

    /// <summary>Its story in a stream.</summary>
    public OpenStory? Story { get; set; }

    /// <summary>Whether a person put it into its story, where it stays.</summary>
    public bool IsPinned { get; set; }

    /// <summary>Publication in days since 0001-01-01 UTC; not a number where not known.</summary>
    public double Day { get; }

    /// <summary>Words, and the words of names and places.</summary>
    public TermVector All { get; private set; }

    /// <summary>The heaviest terms of <see cref="All"/>, heaviest first.</summary>
    public (int Id, float Weight)[] Heaviest { get; private set; } = [];

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
    public int[] Ids => _all.Ids;

    /// <summary>How rare the term at a place of <see cref="All"/> is among the members nearest to this one.</summary>
    public float LocalRarity(int place) => Near.Rarity(place);

    /// <summary>Weighs the terms by their rarity now, where it may have changed much since.</summary>
    public void Weigh()
    {
        if (_weighed >= 0 && _terms.Counted <= _weighed + (_weighed / 4))
            return;
        _weighed = _terms.Counted;
        All = _all.Weigh();
        var (ids, weights) = All;
        Heaviest = [.. Enumerable.Range(0, ids.Length).OrderByDescending(i => weights[i]).ThenBy(i => ids[i]).Take(MostHeaviest).Select(i => (ids[i], weights[i]))];
        Lead = _lead.Weigh();
        Names = _names.Weigh();
        Places = _places.Weigh();
        Times = _times.Weigh();
        Figures = _figures.Weigh();
    }

    /// <summary>Gives its terms' numbers up; it cannot be used after.</summary>
    public void Forget()
    {
        Near.Leave();
        foreach (var facet in (ReadOnlySpan<Facet>)[_all, _lead, _names, _places, _times, _figures])
            facet.Forget();
    }

    private static IEnumerable<StoryTerm> Everything(StoryDocument document) => document.Words
        .Concat(document.Names.Where(term => !term.Text.Contains(' ', StringComparison.Ordinal)))
        .Concat(document.Places.SelectMany(place => place.Text.Split(' ').Select(word => place with { Text = word })));
}
