namespace Rashomon.Ingestion.Rules;

/// <summary>What an article's own words say about it, gathered while its blocks are told apart.</summary>
internal sealed class TextFacts
{
    public string? Title { get; set; }

    /// <summary>The outlet's name on a line of its own above the headline.</summary>
    public string? Masthead { get; set; }

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

    /// <summary>Adds agencies not yet named; of a name and its initials the name is kept.</summary>
    public void AddAgencies(IEnumerable<string> agencies)
    {
        foreach (var agency in agencies)
        {
            var initials = Agencies.FindIndex(a => AgencyNames.AreInitials(a, agency));
            var same = Agencies.FindIndex(a => a.Equals(agency, StringComparison.OrdinalIgnoreCase));
            if (initials >= 0)
                Agencies[initials] = agency;
            else if (same >= 0)
                Agencies[same] = Words.IsUpper(Agencies[same]) ? agency : Agencies[same];
            else if (!Agencies.Exists(a => AgencyNames.AreInitials(agency, a)))
                Agencies.Add(agency);
        }
    }
}
