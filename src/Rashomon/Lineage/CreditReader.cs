using System.Text.RegularExpressions;
using Rashomon.Annotation;

namespace Rashomon.Lineage;

/// <summary>Reads what an article says of its text as a whole: credits, bylines of others, reprint notes, photo credits.</summary>
internal static partial class CreditReader
{
    /// <summary>The signs in text order; those of the article's data first.</summary>
    public static IEnumerable<LinkDraft> Read(AnnotatedDocument document, AgencyBook book)
    {
        var article = document.Article;
        var signs = new List<LinkDraft>();
        Reprint(article, book, signs);
        for (var b = 0; b < article.Blocks.Length; b++)
            FromBlock(article, book, b, signs);
        Agencies(article, book, signs);
        for (var i = 0; i < signs.Count; i++)
        {
            if (NewsAgencies.IsPhotoOnly(signs[i].Source))
                signs[i] = signs[i] with { Whole = false };
            signs[i] = signs[i] with { Source = book.Find(signs[i].Source) ?? signs[i].Source };
        }

        // "(LNA)" above and the full name below are one agency.
        for (var i = 0; i < signs.Count; i++)
            signs[i] = signs.Find(full => MediaNames.IsAgency(full.Source) && string.Equals(AgencyBook.Initials(full.Source), signs[i].Source, StringComparison.Ordinal)) is { } full ? signs[i] with { Source = full.Source } : signs[i];

        SignOffs(article, book, signs);

        var reprinted = signs.FindAll(sign => sign.Kind == LineageKind.Republished);
        return signs.Where(sign => (article.Outlet is not { } own || !MediaNames.AreSame(own.Name, sign.Source))
            && (sign.Kind == LineageKind.Republished || !reprinted.Exists(r => MediaNames.AreSame(r.Source, sign.Source))));
    }

    /// <summary>Many agencies sign off in the form that one made known: it hints at that one only where nothing names another.</summary>
    private static void SignOffs(Article article, AgencyBook book, List<LinkDraft> signs)
    {
        var named = book.IsOwn(article) || signs.Exists(sign => sign.Whole && (MediaNames.IsAgency(sign.Source) || book.Find(sign.Source) is not null));
        foreach (var block in named ? [] : article.Blocks)
        {
            // It moves no origin: it names nobody.
            if (SignOff().Match(block.Span.Of(article.Text)) is { Success: true } signOff)
                signs.Add(new(LineageKind.Credit, "Reuters", At(block, signOff.Index, signOff.Length)) { Inferred = true });
        }
    }

    private static void Reprint(Article article, AgencyBook book, List<LinkDraft> signs)
    {
        if (article.Republishes is { Length: > 0 } source)
            signs.Add(new(LineageKind.Republished, MediaNames.Normal(source), Locate(article, source)) { Whole = true });
        foreach (var author in article.Byline)
        {
            if (MediaNames.Of(author) is { } outlet)
                signs.Add(new(LineageKind.Republished, outlet, Locate(article, author)) { Whole = true });
            else if (book.Find(author) is { } known)
                signs.Add(new(article.Byline.Length == 1 ? LineageKind.Republished : LineageKind.Credit, known, Locate(article, author)) { Whole = article.Byline.Length == 1 });
            else if (MediaNames.Find(author, new(0, author.Length)) is [{ IsAgency: true } agency])
                signs.Add(new(LineageKind.Credit, agency.Name, Locate(article, author)) { Whole = true });
        }
    }

    private static void FromBlock(Article article, AgencyBook book, int index, List<LinkDraft> signs)
    {
        var block = article.Blocks[index];
        var text = block.Span.Of(article.Text);
        foreach (Match note in ReprintNote().Matches(text))
        {
            var name = note.Groups["name"];
            var end = name.Value.TrimEnd('.', ',').Length;
            signs.Add(new(LineageKind.Republished, MediaNames.Normal(name.Value[..end]), At(block, note.Index, name.Index + end - note.Index)) { Whole = true });
        }

        switch (block.Kind)
        {
            case BlockKind.Caption:
                Photo(article, book, block, signs);
                break;
            case BlockKind.Credit or BlockKind.Dateline or BlockKind.Boilerplate:
                Line(article, book, block, text, signs);
                break;
            default:
                Body(article, book, index, text, signs);
                break;
        }
    }

    /// <summary>A credit line of its own; of boilerplate only the copyright line counts.</summary>
    private static void Line(Article article, AgencyBook book, Block block, string text, List<LinkDraft> signs)
    {
        if (block.Kind == BlockKind.Boilerplate && !Copyright().IsMatch(text))
            return;
        var part = Contribution().IsMatch(text);
        foreach (var mention in Mentions(article, book, block).Where(m => m.IsAgency || block.Kind == BlockKind.Credit))
        {
            // A photographer's credit line ("Jane Doe/Northwire") tells of the picture; a credit to one agency alone tells of the text.
            var photo = PhotoLine().IsMatch(text) || (mention.Span.Start > block.Span.Start && article.Text[mention.Span.Start - 1] == '/');
            signs.Add(new(LineageKind.Credit, mention.Name, part ? block.Span : mention.Span) { Whole = mention.IsAgency && !part && !photo });
        }
    }

    /// <summary>The agencies and outlets that a block names: those known everywhere, and those that the story shows.</summary>
    private static IEnumerable<MediaMention> Mentions(Article article, AgencyBook book, Block block)
    {
        var found = MediaNames.Find(article.Text, block.Span);
        return found.Concat(book.Mentions(article.Text, block.Span).Where(m => !found.Exists(f => f.Span.Overlaps(m.Span)))).OrderBy(m => m.Span);
    }

    private static void Photo(Article article, AgencyBook book, Block block, List<LinkDraft> signs)
    {
        foreach (var mention in Mentions(article, book, block))
        {
            var before = article.Text[Math.Max(block.Span.Start, mention.Span.Start - 14)..mention.Span.Start];
            var after = article.Text[mention.Span.End..Math.Min(block.Span.End, mention.Span.End + 9)];
            var start = Math.Max(block.Span.Start, block.Span.Start + article.Text.AsSpan(block.Span.Start, mention.Span.Start - block.Span.Start).LastIndexOfAny('.', ',') + 1);
            if (PhotoBefore().IsMatch(before) || PhotoAfter().IsMatch(after))
                signs.Add(new(LineageKind.Credit, mention.Name, Trim(article.Text, new(start, mention.Span.End))));
        }
    }

    private static void Body(Article article, AgencyBook book, int index, string text, List<LinkDraft> signs)
    {
        var block = article.Blocks[index];
        // A name alone in a line between paragraphs belongs to a picture that was there.
        var atEnd = index <= 1 || index >= article.Blocks.Length - 2;
        if (DatelineCredit().Match(text) is { Success: true } dateline && (book.Find(dateline.Groups["name"].Value) ?? Agency(dateline.Groups["name"].Value)) is { } agency)
            signs.Add(new(LineageKind.Credit, agency, At(block, dateline.Groups["name"].Index, dateline.Groups["name"].Length)) { Whole = true });
        else if (atEnd && text.Length < 60 && Agency(text.Trim(' ', '(', ')', '-', '–', '—', '.')) is { } bare)
            signs.Add(new(LineageKind.Credit, bare, block.Span) { Whole = true });
        if (text.Length > 300 || !Contribution().IsMatch(text))
            return;
        signs.AddRange(MediaNames.Find(article.Text, block.Span).Select(mention => new LinkDraft(LineageKind.Credit, mention.Name, block.Span)));
    }

    private static string? Agency(string name) => MediaNames.Of(name) is { } found && MediaNames.IsAgency(found) ? found : null;

    /// <summary>Agencies that ingestion found: those that no line read here shows.</summary>
    private static void Agencies(Article article, AgencyBook book, List<LinkDraft> signs)
    {
        foreach (var credit in article.AgencyCredits)
        {
            var name = book.Find(credit) ?? MediaNames.Normal(credit);
            if (signs.Exists(sign => MediaNames.AreSame(book.Find(sign.Source) ?? sign.Source, name)))
                continue;
            signs.Add(new(LineageKind.Credit, name, Locate(article, credit)) { Whole = article.AgencyCredits.Length == 1 });
        }
    }

    /// <summary>Where a name stands, lines about the text before the text itself.</summary>
    private static Span? Locate(Article article, string name)
    {
        foreach (var block in article.Blocks.OrderBy(b => b.IsBody ? 1 : 0))
        {
            var at = article.Text.IndexOf(name, block.Span.Start, block.Span.Length, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return new(at, at + name.Length);
        }

        return null;
    }

    private static Span At(Block block, int start, int length) => new(block.Span.Start + start, block.Span.Start + start + length);

    private static Span Trim(string text, Span span)
    {
        var start = span.Start;
        while (start < span.End && (char.IsWhiteSpace(text[start]) || text[start] == '('))
            start++;
        return new(start, span.End);
    }

    [GeneratedRegex(@"\b(?i:originally (?:published|appeared|posted)|first (?:published|appeared)|re-?published|reprinted|reposted|cross-?posted|original source of this (?:article|story|report) is|syndicated)\b[ :]*(?:(?i:in|on|by|at|from|with permission (?:of|from)|courtesy of|permission of)\s+)?(?<name>(?:[Tt]he )?\p{Lu}(?:[\p{L}\d&’'-]|\.(?=[\p{L}\d]))*(?: (?:(?:of|and|&) )?(?:the )?\p{Lu}[\p{L}\d&’'-]*){0,4})", RegexOptions.CultureInvariant)]
    private static partial Regex ReprintNote();

    [GeneratedRegex(@"\bcontribut|\b(?:additional|further) reporting\b|\bwith (?:inputs?|reporting|files?|material|agencies)\b|\binputs from\b|\bfiles from\b|\balso reported\b|\bassisted\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contribution();

    /// <summary>The line with which one agency ends its reports, often kept where its name is not.</summary>
    [GeneratedRegex(@"\((?:Additional r|R)eporting by [^()]{3,300};\s*(?:Writing by [^()]{3,200};\s*)?[Ee]diting by [^()]{3,200}\)", RegexOptions.CultureInvariant)]
    private static partial Regex SignOff();

    [GeneratedRegex(@"©|\bcopyright\b|\(c\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"\b(?:photo|photograph|picture|image|video|graphic)s?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PhotoLine();

    [GeneratedRegex(@"(?:\bvia(?: the)?|\bphotos?(?: by)?|\bpictures?|\bphotograph|\bimages?|\bcourtesy(?: of)?|\bcredits?|\bby|\bsource)\s*:?\s*(?:the )?$|[/(|–—-]\s*$|^$|[.]\s+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PhotoBefore();

    [GeneratedRegex(@"^\s*(?:/|\)|photo|picture|image|\.?$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PhotoAfter();

    [GeneratedRegex(@"^[^()]{0,60}\((?<name>[^()\d]{2,40})\)\s*(?:[-–—:]|$)|^(?:\p{Lu}[\p{Lu}\p{L} ,.'’]{1,50},? )?(?<name>\p{Lu}[\p{L} -]{1,30}?) [–—-]{1,2} ", RegexOptions.CultureInvariant)]
    private static partial Regex DatelineCredit();
}
