namespace Rashomon.Ingestion.Rules;

/// <summary>Takes what stands before a report's first words off its first lines: date stamps, a byline, a dateline.</summary>
internal sealed class LeadLines(string text, BlockList blocks, TextFacts facts)
{
    /// <summary>The span without a byline and a dateline before the text; empty where it holds nothing else.</summary>
    public Span AfterBylineAndDateline(Span span) => AfterDateline(AfterByline(span));

    /// <summary>Takes off a date stamp before the text; the whole line where it holds nothing else.</summary>
    public Span AfterStamp(Span span, bool mayNameStamp)
    {
        var stamp = DateStamps.At(text, span);
        if (stamp is null)
            return NamedStamp(span, mayNameStamp) ? new(span.End, span.End) : span;
        var rest = Words.Trim(text, new(stamp.Span.End, span.End));
        var tail = blocks.Of(rest).TrimStart(" |·•—–-/:.");
        if (CreditRules.SignedStamp(tail) is { } signed)
        {
            facts.Add(signed);
            facts.Stamps.Add((stamp, null));
            blocks.Add(BlockKind.Credit, span);
            return new(span.End, span.End);
        }
        if (tail.IsEmpty || BoilerplateRules.WholeLine(tail) is "reading time")
        {
            facts.Stamps.Add((stamp, null));
            blocks.Add(BlockKind.Dateline, span);
            return new(span.End, span.End);
        }
        var separated = tail.Length < rest.Length;
        var numeric = !blocks.Of(stamp.Span).ContainsAnyInRange('a', 'z');
        var opens = char.IsUpper(tail[0]) || char.IsDigit(tail[0]) || tail[0] is '"' or '“' or '(' or '\'' or '‘';
        // "4 May 2024 Police said …": after a whole date a sentence goes on in lower case or with a comma, unless it starts there.
        var startsSentence = stamp.Published is not null && char.IsUpper(tail[0]) && Words.Count(tail, 5) >= 5 && Words.EndsSentence(tail);
        if (!opens || (stamp.Label is null && stamp.Published?.Time is null && !separated && !numeric && !startsSentence))
            return span;
        facts.Stamps.Add((stamp, null));
        var start = rest.End - tail.Length;
        blocks.Add(BlockKind.Dateline, new(span.Start, start));
        return new(start, rest.End);
    }

    private bool NamedStamp(Span span, bool mayNameStamp)
    {
        if (!mayNameStamp || StampLine.Read(text, span) is not { } line)
            return false;
        if (CreditRules.Read(line.Name) is { Authors.Length: > 0 } credit)
        {
            facts.Add(credit);
            facts.Stamps.Add((line.Stamp, null));
            blocks.Add(BlockKind.Credit, span);
            return true;
        }
        facts.Stamps.Add((line.Stamp, line.Name));
        blocks.Add(BlockKind.Dateline, span);
        return true;
    }

    /// <summary>"By Ann Lee PORT HALEN (Agency) - …": the byline is its own block.</summary>
    private Span AfterByline(Span span)
    {
        var end = BylinePrefix.End(text, span);
        if (end < 0)
            return span;
        if (CreditRules.Read(text.AsSpan(span.Start, end - span.Start).TrimEnd()) is { } credit)
            facts.Add(credit);
        blocks.Add(BlockKind.Credit, new(span.Start, end));
        return Words.Trim(text, new(end, span.End));
    }

    private Span AfterDateline(Span span)
    {
        if (facts.Dateline is not null || Datelines.At(text, span) is not { } dateline)
            return span;
        facts.Dateline = dateline;
        if (dateline.Agency is { } agency)
            facts.AddAgencies(CreditRules.Agencies(agency) is { Length: > 0 } known ? known : dateline.IsDated && CreditRules.IsShortName(agency) ? [agency] : []);
        blocks.Add(BlockKind.Dateline, dateline.Span);
        return Words.Trim(text, new(dateline.Span.End, span.End));
    }
}
