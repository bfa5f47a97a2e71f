namespace Rashomon.Ingestion.Rules;

/// <summary>What an article's own words say about it, gathered while its blocks are told apart.</summary>
internal sealed class TextFacts
{
    public string? Title { get; set; }

    public List<string> Authors { get; } = [];

    public List<string> Agencies { get; } = [];

    /// <summary>Date stamps in text order, with the name that stands beside each, if one does.</summary>
    public List<(DateStamp Stamp, string? Name)> Stamps { get; } = [];

    public DatelineMatch? Dateline { get; set; }

    /// <summary>The outlet, domain or agency of a "source: …" line.</summary>
    public string? Source { get; set; }

    /// <summary>The outlet that the text says it was taken from.</summary>
    public string? OriginalSource { get; set; }

    public void Add(CreditLine credit)
    {
        Authors.AddRange(credit.Authors.Except(Authors, StringComparer.Ordinal));
        AddAgencies(credit.Agencies);
        Source ??= credit.Source;
        OriginalSource ??= credit.OriginalSource;
    }

    public void AddAgencies(IEnumerable<string> agencies) => Agencies.AddRange(agencies.Except(Agencies, StringComparer.Ordinal));
}
