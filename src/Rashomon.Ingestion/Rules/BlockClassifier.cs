using System.Collections.Immutable;
using Rashomon.Language.Lexicons;

namespace Rashomon.Ingestion.Rules;

/// <summary>
/// Tells the blocks of a text apart: the same rules for plain text and for the text of a page. A slice that the format already names keeps its kind, unless
/// its words are a prompt. What no rule claims is a paragraph: nothing is dropped.
/// </summary>
internal sealed class BlockClassifier(string text, IReadOnlyList<TextSlice> slices, PageHints? page = null, string? outlet = null)
{
    private const int MostHeadlineWords = 32;
    private const int MostSubheadingWords = 12;
    private const int MostStandfirstWords = 45;

    private const string LinkLabel = "related or read-more link";
    private const string ListBelow = "list below a related-stories heading";

    private readonly BlockList _list = new(text);
    private bool _lead = true;
    private readonly int _labels = slices.Index().FirstOrDefault(s => s.Item.Kind == BlockKind.Headline).Index;
    private readonly TextHead? _head = page is not null ? null : TextHead.Read(text, slices, outlet);
    private bool _hasHeadline = slices.Any(s => s.Kind == BlockKind.Headline);

    /// <summary>What the words say about the article; complete after <see cref="Run"/>.</summary>
    public TextFacts Facts { get; } = new();

    public ImmutableArray<Block> Run()
    {
        var lead = new LeadLines(text, _list, Facts);
        for (var i = 0; i < slices.Count; i++)
        {
            if (slices[i].Kind == BlockKind.Paragraph)
                Line(i, slices[i].Span, lead);
            else
                Named(slices[i]);
        }
        if (page is not null)
        {
            TrailingCards.Mark(Blocks);
            RepeatedBlocks.Mark(text, Blocks);
            GivenText.Mark(text, Blocks, page.Body);
            HeadingsWithoutText.Demote(Blocks);
        }
        else
            SceneCaptions.Mark(text, Blocks);
        return [.. Blocks];
    }

    private bool IsPage => page is not null;

    private List<Block> Blocks => _list.Blocks;

    private ReadOnlySpan<char> Of(Span span) => _list.Of(span);

    private void Add(BlockKind kind, Span span, string? reason = null) => _list.Add(kind, span, reason);

    private void Named(TextSlice slice)
    {
        if (slice.Kind == BlockKind.Headline)
            Facts.Title ??= CreditRules.Plain(slice.Span.Of(text)).TrimStart('#', ' ');
        else if (slice.Kind == BlockKind.List && FollowsLinkHeading(slice.Span))
            slice = slice with { Kind = BlockKind.Boilerplate, Reason = ListBelow };
        else if (slice.Kind == BlockKind.List && Blocks is [.., { Kind: BlockKind.Boilerplate, Reason: "registration prompt" or "subscription prompt" or "newsletter prompt", Span.Length: < 200 }])
            slice = slice with { Kind = BlockKind.Boilerplate, Reason = "list below a prompt" };
        else if (IsPage && slice.Kind == BlockKind.Subheading && Blocks.Count < _labels && Words.Count(Of(slice.Span), 9) <= 8)
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
        if (!IsPage || !TimeLines.Is(Of(span)))
            return false;
        if (DateStamps.At(text, span) is { } stamp)
            Facts.Stamps.Add((stamp, null));
        return true;
    }

    /// <summary>"Read more:" and titles below it: the items are no sentences.</summary>
    private bool FollowsLinkHeading(Span list) =>
        Blocks is [.., { Kind: BlockKind.Boilerplate, Reason: LinkLabel, Span.Length: < 60 }]
        && list.Of(text).Split('\n').Count(item => Words.EndsWithStop(item)) * 2 <= list.Of(text).Count(c => c == '\n');

    /// <summary>In plain text: a title on a line directly below such a heading, or below another title there.</summary>
    private bool BelowLinkLabel(int index, Span span) =>
        !_lead && !slices[index].IsSetApart && !Words.EndsSentence(Of(span)) && Words.Count(Of(span), 26) is >= 2 and <= 25 && Blocks is [.., { Kind: BlockKind.Boilerplate } last]
            && (last.Reason == ListBelow || (last.Reason == LinkLabel && last.Span.Length < 60));

    private void Line(int index, Span span, LeadLines lead)
    {
        if (Opening(index, span) || (_head is { } head && Head(head, index, span)))
            return;
        if (_lead)
            span = lead.AfterStamp(span, _hasHeadline || IsPage);
        if (span.IsEmpty || Furniture(index, span))
            return;
        if (_lead)
        {
            span = lead.AfterBylineAndDateline(span);
            if (span.IsEmpty)
                return;
        }
        if (CaptionRules.IsCaption(Of(span), _lead))
            Add(BlockKind.Caption, span);
        else if (!IsPage && IsHeadline(index, span))
            Headline(span);
        else if (slices[index].IsMarked && Words.Count(Of(span), 26) <= 25 && !Words.EndsSentence(Of(span)))
            Add(BlockKind.Credit, span);
        else if (IsPage ? IsStandfirst(span) : IsSubheading(index, span))
            Add(BlockKind.Subheading, span);
        else
            Paragraph(span);
    }

    /// <summary>What stands above the headline: the outlet's name in a plain text, a label of the section in a page.</summary>
    private bool Opening(int index, Span span)
    {
        if (IsPage && _labels > index && Words.Count(Of(span), 7) <= 6 && !Words.EndsSentence(Of(span)) && DateStamps.At(text, span) is null && CreditRules.Read(Of(span)) is null)
        {
            Add(BlockKind.Boilerplate, span, "label above the headline");
            return true;
        }
        if (IsPage || _head is not null || Blocks.Count > 0 || !Mastheads.Is(text, slices, index))
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
        return _lead && Blocks.Exists(b => b.Kind == BlockKind.Headline) && line.Length < 400 && !Words.EndsSentence(line) && line[^1] is not (':' or ',' or ';') && !Words.StartsLower(line)
            && Words.Count(line, MostStandfirstWords + 1) is >= 4 and <= MostStandfirstWords;
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
        if (_lead && _hasHeadline && !IsPage && Blocks is [.., { Kind: BlockKind.Headline or BlockKind.Subheading }] && Signature(index, span))
        {
            Add(BlockKind.Credit, span);
            return true;
        }
        if (!IsPage && BelowLinkLabel(index, span))
        {
            Add(BlockKind.Boilerplate, span, ListBelow);
            return true;
        }
        if (slices[index] is { LinkShare: > 0.7 } && Words.Count(Of(span), 40) < 30 && !Words.EndsSentence(Of(span)))
        {
            Add(BlockKind.Boilerplate, span, "nothing but links");
            return true;
        }
        if (page is not null && AuthorLines.Is(Of(span), page.Authors))
        {
            Add(BlockKind.Credit, span);
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
