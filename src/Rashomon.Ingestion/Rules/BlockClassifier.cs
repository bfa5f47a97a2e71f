using System.Collections.Immutable;
using Rashomon.Language.Lexicons;

namespace Rashomon.Ingestion.Rules;

/// <summary>
/// Tells the blocks of a text apart: the same rules for plain text and for the text of a page. A slice that the format already names keeps its kind, unless
/// its words are a prompt. What no rule claims is a paragraph: nothing is dropped.
/// </summary>
internal sealed class BlockClassifier(string text, IReadOnlyList<TextSlice> slices, bool isPage, string? outlet = null)
{
    private const int MostHeadlineWords = 32;
    private const int MostSubheadingWords = 12;
    private const int MostStandfirstWords = 45;

    private const string LinkLabel = "related or read-more link";
    private const string ListBelow = "list below a related-stories heading";

    private readonly List<Block> _blocks = [];
    private bool _lead = true;
    private readonly int _labels = slices.Index().FirstOrDefault(s => s.Item.Kind == BlockKind.Headline).Index;
    private readonly TextHead? _head = isPage ? null : TextHead.Read(text, slices, outlet);
    private bool _hasHeadline = slices.Any(s => s.Kind == BlockKind.Headline);

    /// <summary>What the words say about the article; complete after <see cref="Run"/>.</summary>
    public TextFacts Facts { get; } = new();

    public ImmutableArray<Block> Run()
    {
        for (var i = 0; i < slices.Count; i++)
        {
            if (slices[i].Kind == BlockKind.Paragraph)
                Line(i, slices[i].Span);
            else
                Named(slices[i]);
        }
        if (isPage)
        {
            TrailingCards.Mark(_blocks);
            HeadingsWithoutText.Demote(_blocks);
        }
        else
            SceneCaptions.Mark(text, _blocks);
        return [.. _blocks];
    }

    private ReadOnlySpan<char> Of(Span span) => text.AsSpan(span.Start, span.Length);

    private void Add(BlockKind kind, Span span, string? reason = null)
    {
        span = Words.Trim(text, span);
        if (!span.IsEmpty)
            _blocks.Add(new(kind, span, reason));
    }

    private void Named(TextSlice slice)
    {
        if (slice.Kind == BlockKind.Headline)
            Facts.Title ??= CreditRules.Plain(slice.Span.Of(text)).TrimStart('#', ' ');
        else if (slice.Kind == BlockKind.List && FollowsLinkHeading(slice.Span))
            slice = slice with { Kind = BlockKind.Boilerplate, Reason = ListBelow };
        else if (isPage && slice.Kind == BlockKind.Subheading && _blocks.Count < _labels && Words.Count(Of(slice.Span), 9) <= 8)
            slice = slice with { Kind = BlockKind.Boilerplate, Reason = "label above the headline" };
        else if (slice.Kind is BlockKind.Subheading or BlockKind.List && PageStamp(slice.Span))
            slice = slice with { Kind = BlockKind.Dateline };
        else if (slice.Kind is BlockKind.Subheading or BlockKind.List && BoilerplateRules.WholeLine(Of(slice.Span)) is { } reason)
            slice = slice with { Kind = BlockKind.Boilerplate, Reason = reason };
        else if (slice.Kind == BlockKind.Credit && CreditRules.Read(Of(slice.Span)) is { } credit)
            Facts.Add(credit);
        _lead &= slice.Kind is not (BlockKind.List or BlockKind.Quotation);
        Add(slice.Kind, slice.Span, slice.Reason);
    }

    /// <summary>In a page: nothing but times and labels, perhaps with a name ("Ann Lee 5 hours ago", "Updated 14:05").</summary>
    private bool PageStamp(Span span)
    {
        if (!isPage || !TimeLines.Is(Of(span)))
            return false;
        if (DateStamps.At(text, span) is { } stamp)
            Facts.Stamps.Add((stamp, null));
        return true;
    }

    /// <summary>"Read more:" and titles below it: the items are no sentences.</summary>
    private bool FollowsLinkHeading(Span list) =>
        _blocks is [.., { Kind: BlockKind.Boilerplate, Reason: LinkLabel, Span.Length: < 60 }]
        && list.Of(text).Split('\n').Count(item => Words.EndsWithStop(item)) * 2 <= list.Of(text).Count(c => c == '\n');

    /// <summary>In plain text: a title on a line directly below such a heading, or below another title there.</summary>
    private bool BelowLinkLabel(int index, Span span) =>
        !_lead && !slices[index].IsSetApart && !Words.EndsSentence(Of(span)) && Words.Count(Of(span), 26) is >= 2 and <= 25 && _blocks is [.., { Kind: BlockKind.Boilerplate } last]
            && (last.Reason == ListBelow || (last.Reason == LinkLabel && last.Span.Length < 60));

    private void Line(int index, Span span)
    {
        if (Opening(index, span) || (_head is { } head && Head(head, index, span)))
            return;
        if (_lead)
            span = LeadingStamp(span);
        if (span.IsEmpty || Furniture(index, span))
            return;
        if (_lead)
        {
            span = Dateline(BylineBeforeDateline(span));
            if (span.IsEmpty)
                return;
        }
        if (CaptionRules.IsCaption(Of(span), _lead))
            Add(BlockKind.Caption, span);
        else if (!isPage && IsHeadline(index, span))
            Headline(span);
        else if (slices[index].IsMarked && Words.Count(Of(span), 26) <= 25 && !Words.EndsSentence(Of(span)))
            Add(BlockKind.Credit, span);
        else if (isPage ? IsStandfirst(span) : IsSubheading(index, span))
            Add(BlockKind.Subheading, span);
        else
            Paragraph(span);
    }

    /// <summary>What stands above the headline: the outlet's name in a plain text, a label of the section in a page.</summary>
    private bool Opening(int index, Span span)
    {
        if (isPage && _labels > index && Words.Count(Of(span), 7) <= 6 && !Words.EndsSentence(Of(span)) && DateStamps.At(text, span) is null && CreditRules.Read(Of(span)) is null)
        {
            Add(BlockKind.Boilerplate, span, "label above the headline");
            return true;
        }
        if (isPage || _head is not null || _blocks.Count > 0 || !Mastheads.Is(text, slices, index))
            return false;
        Facts.Masthead = CreditRules.Plain(span.Of(text)).Trim('#', ' ');
        Add(BlockKind.Boilerplate, span, "name of the outlet");
        return true;
    }

    /// <summary>The lines below an outlet's name, down to the headline; those that tell a date or a writer are read as elsewhere.</summary>
    private bool Head(TextHead head, int index, Span span)
    {
        if (index > head.Headline)
            return false;
        if (index == head.Headline)
            Headline(span);
        else if (index == 0)
        {
            Facts.Masthead = head.Name;
            Add(BlockKind.Boilerplate, span, "name of the outlet");
        }
        else if (StampLine.Read(text, span) is { } line)
        {
            Facts.Stamps.Add((line.Stamp, line.Name));
            Add(BlockKind.Dateline, span);
        }
        else if (DateStamps.At(text, span) is null && CreditRules.Read(Of(span)) is null)
            Add(BlockKind.Boilerplate, span, "label above the headline");
        else
            return false;
        return true;
    }

    /// <summary>In a page: a line without a full stop between headline and body.</summary>
    private bool IsStandfirst(Span span)
    {
        var line = Of(span);
        return _lead && _blocks.Exists(b => b.Kind == BlockKind.Headline) && line.Length < 400 && !Words.EndsSentence(line) && line[^1] is not (':' or ',' or ';') && !Words.StartsLower(line)
            && Words.Count(line, MostStandfirstWords + 1) is >= 4 and <= MostStandfirstWords;
    }

    /// <summary>Takes off a date stamp before the text; the whole line where it holds nothing else.</summary>
    private Span LeadingStamp(Span span)
    {
        var stamp = DateStamps.At(text, span);
        if (stamp is null)
            return NamedStamp(span) ? new(span.End, span.End) : span;
        var rest = Words.Trim(text, new(stamp.Span.End, span.End));
        var tail = Of(rest).TrimStart(" |·•—–-/:.");
        if (CreditRules.SignedStamp(tail) is { } signed)
        {
            Facts.Add(signed);
            Facts.Stamps.Add((stamp, null));
            Add(BlockKind.Credit, span);
            return new(span.End, span.End);
        }
        if (tail.IsEmpty || BoilerplateRules.WholeLine(tail) is "reading time")
        {
            Facts.Stamps.Add((stamp, null));
            Add(BlockKind.Dateline, span);
            return new(span.End, span.End);
        }
        var separated = tail.Length < rest.Length;
        var numeric = !Of(stamp.Span).ContainsAnyInRange('a', 'z');
        var opens = char.IsUpper(tail[0]) || char.IsDigit(tail[0]) || tail[0] is '"' or '“' or '(' or '\'' or '‘';
        // "4 May 2024 Police said …": after a whole date a sentence goes on in lower case or with a comma, unless it starts there.
        var startsSentence = stamp.Published is not null && char.IsUpper(tail[0]) && Words.Count(tail, 5) >= 5 && Words.EndsSentence(tail);
        if (!opens || (stamp.Label is null && stamp.Published?.Time is null && !separated && !numeric && !startsSentence))
            return span;
        Facts.Stamps.Add((stamp, null));
        var start = rest.End - tail.Length;
        Add(BlockKind.Dateline, new(span.Start, start));
        return new(start, rest.End);
    }

    private bool NamedStamp(Span span)
    {
        if ((!_hasHeadline && !isPage) || StampLine.Read(text, span) is not { } line)
            return false;
        if (CreditRules.Read(line.Name) is { Authors.Length: > 0 } credit)
        {
            Facts.Add(credit);
            Facts.Stamps.Add((line.Stamp, null));
            Add(BlockKind.Credit, span);
            return true;
        }
        Facts.Stamps.Add((line.Stamp, line.Name));
        Add(BlockKind.Dateline, span);
        return true;
    }

    /// <summary>Credits and boilerplate that take up the whole line.</summary>
    private bool Furniture(int index, Span span)
    {
        if (CreditRules.Read(Of(span)) is { } credit)
        {
            Facts.Add(credit);
            Add(BlockKind.Credit, span);
            return true;
        }
        if (_lead && _hasHeadline && !isPage && _blocks is [.., { Kind: BlockKind.Headline or BlockKind.Subheading }] && Signature(index, span))
        {
            Add(BlockKind.Credit, span);
            return true;
        }
        if (!isPage && BelowLinkLabel(index, span))
        {
            Add(BlockKind.Boilerplate, span, ListBelow);
            return true;
        }
        if (slices[index] is { LinkShare: > 0.7 } && Words.Count(Of(span), 40) < 30 && !Words.EndsSentence(Of(span)))
        {
            Add(BlockKind.Boilerplate, span, "nothing but links");
            return true;
        }
        if (!slices[index].IsMarked && PageStamp(span))
        {
            Add(BlockKind.Dateline, span);
            return true;
        }
        if (BoilerplateRules.WholeLine(Of(span)) is not { } reason || RunsIntoText(span))
            return false;
        if (reason == "copyright notice")
            Facts.AddAgencies(CopyrightHolder.Agencies(span.Of(text)));
        Add(BlockKind.Boilerplate, span, reason);
        return true;
    }

    /// <summary>Who signs below a headline: "By a nurse on the night shift", a name above the date, the agency of the dateline that follows.</summary>
    private bool Signature(int index, Span span)
    {
        var next = index + 1 < slices.Count ? slices[index + 1].Span : default;
        var line = CreditRules.Plain(span.Of(text));
        if (CreditRules.Unnamed(line) is { } writer)
            Facts.Authors.Add(writer);
        else if (next.IsEmpty || line.Length > 60)
            return false;
        else if (line.StartsWith("By the ", StringComparison.Ordinal) && Words.Count(line) <= 5 && !Words.EndsSentence(line) && DateStamps.At(text, next) is not null)
            Facts.Authors.Add(line[3..]);
        else if (Datelines.At(text, next) is { Agency: { } agency } && agency.Equals(line, StringComparison.OrdinalIgnoreCase))
            Facts.AddAgencies([agency]);
        else if (!slices[index + 1].IsSetApart && (StampLine.Read(text, next) is not null || (DateStamps.At(text, next) is not null && GivenNames.Default.Contains(line[..Math.Max(0, line.IndexOf(' ', StringComparison.Ordinal))]))) && CreditRules.BareName(line) is { } name)
            Facts.Authors.Add(name);
        else
            return false;
        return true;
    }

    /// <summary>Whether prompts make up less than half of a line that opens with one: the rest is text.</summary>
    private bool RunsIntoText(Span span)
    {
        if (span.Length is < 60 or > 3000)
            return false;
        var prompts = PromptSplitter.Find(text, span).Sum(p => p.Span.Length);
        return prompts > 0 && prompts * 2 < span.Length && CaptionRules.IsPast(Of(span));
    }

    /// <summary>"By Ann Lee PORT HALEN (Agency) - …": the byline is its own block.</summary>
    private Span BylineBeforeDateline(Span span)
    {
        var end = BylinePrefix.End(text, span);
        if (end < 0)
            return span;
        if (CreditRules.Read(text.AsSpan(span.Start, end - span.Start).TrimEnd()) is { } credit)
            Facts.Add(credit);
        Add(BlockKind.Credit, new(span.Start, end));
        return Words.Trim(text, new(end, span.End));
    }

    private Span Dateline(Span span)
    {
        if (Facts.Dateline is not null || Datelines.At(text, span) is not { } dateline)
            return span;
        Facts.Dateline = dateline;
        if (dateline.Agency is { } agency)
            Facts.AddAgencies(CreditRules.Agencies(agency) is { Length: > 0 } known ? known : dateline.IsDated && CreditRules.IsShortName(agency) ? [agency] : []);
        Add(BlockKind.Dateline, dateline.Span);
        return Words.Trim(text, new(dateline.Span.End, span.End));
    }

    private bool IsHeadline(int index, Span span)
    {
        var line = Of(span);
        if (_hasHeadline || !_lead || Facts.Dateline is not null || line.Length > 300 || Words.StartsLower(line) || line[^1] is ':' or ',' or ';' || Words.EndsWithStop(line))
            return false;
        var words = Words.Count(line, MostHeadlineWords + 1);
        if (words is < 2 or > MostHeadlineWords || index + 1 >= slices.Count)
            return false;
        var next = slices[index + 1];
        if (next.IsSetApart || DateStamps.At(text, next.Span) is not null || CreditRules.Read(Of(next.Span)) is not null || Datelines.At(text, next.Span) is not null)
            return true;
        return words <= 16 && !Words.EndsSentence(line) && next.Span.Length > span.Length && Words.EndsSentence(Of(next.Span));
    }

    private void Headline(Span span)
    {
        _hasHeadline = true;
        Facts.Title = CreditRules.Plain(span.Of(text)).TrimStart('#', ' ');
        Add(BlockKind.Headline, span);
    }

    private bool IsSubheading(int index, Span span)
    {
        var line = Of(span);
        if (line.Length > 400 || Words.EndsSentence(line) || line[^1] is ':' or ',' or ';' or '-' or '—' || Words.StartsLower(line) || index + 1 >= slices.Count)
            return false;
        if (_lead && _hasHeadline)
            return Words.Count(line, MostStandfirstWords + 1) is >= 2 and <= MostStandfirstWords;
        return !_lead && Words.Count(line, MostSubheadingWords + 1) <= MostSubheadingWords && !Words.StartsLower(Of(slices[index + 1].Span)) && Words.EndsSentence(Of(slices[index - 1].Span));
    }

    private void Paragraph(Span span)
    {
        _lead = false;
        var credit = CreditRules.TrailingCredit(Of(span));
        var end = credit < 0 ? span.End : span.Start + credit;
        var at = span.Start;
        foreach (var (prompt, reason) in PromptSplitter.Find(text, new(span.Start, end)))
        {
            Add(BlockKind.Paragraph, new(at, prompt.Start));
            Add(BlockKind.Boilerplate, prompt, reason);
            at = prompt.End;
        }
        Add(BlockKind.Paragraph, new(at, end));
        if (credit < 0)
            return;
        Facts.AddAgencies(CreditRules.Agencies(text[end..span.End].Trim('(', ')', '[', ']', '-', '–', '—', ' ')));
        if (CreditRules.Read(text.AsSpan(end, span.End - end)) is { } line)
            Facts.Add(line);
        Add(BlockKind.Credit, new(end, span.End));
    }
}
