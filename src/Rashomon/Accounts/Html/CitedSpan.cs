namespace Rashomon.Accounts.Html;

/// <summary>Words of an article that the page cites, once however often they are cited.</summary>
internal sealed class CitedSpan(string anchor, int number, Span span, string text)
{
    private readonly List<Citer> _citers = [];

    /// <summary>The id of the highlighted words.</summary>
    public string Anchor { get; } = anchor;

    /// <summary>The citation's number, from 1, in the order in which the page cites.</summary>
    public int Number { get; } = number;

    /// <summary>Where the words stand.</summary>
    public Span Span { get; } = span;

    /// <summary>The words.</summary>
    public string Text { get; } = text;

    /// <summary>Whether the highlight had to be cut in pieces, because it only partly overlaps another.</summary>
    public bool IsSplit { get; set; }

    /// <summary>What cites the words, in page order.</summary>
    public IReadOnlyList<Citer> Citers => _citers;

    public void AddCiter(Citer citer)
    {
        if (!_citers.Contains(citer))
            _citers.Add(citer);
    }
}
