using System.Text.RegularExpressions;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Quotations;

namespace Rashomon.Lineage;

/// <summary>Reads which agencies, outlets and researchers the sentences of an article name as their source, and the passages it sets in from them.</summary>
internal static partial class MentionReader
{
    /// <summary>The signs in text order.</summary>
    public static IEnumerable<LinkDraft> Read(AnnotatedDocument document)
    {
        var signs = new List<LinkDraft>();
        foreach (var block in document.Article.Blocks.Where(b => b.IsBody || b.Kind is BlockKind.Headline or BlockKind.Subheading))
            FromBlock(document.Article, block, signs);
        if (document.Find<SpeechLayer>() is { } speech)
        {
            foreach (var passage in speech.Passages)
                signs.Add(new(LineageKind.Embedded, MediaNames.Normal(passage.Outlet), passage.Introduction) { Passages = [passage.Passage] });
            Researchers(document, speech, signs);
        }

        return signs.Where(sign => document.Article.Outlet is not { } own || !MediaNames.AreSame(own.Name, sign.Source));
    }

    private static void FromBlock(Article article, Block block, List<LinkDraft> signs)
    {
        foreach (var mention in MediaNames.Find(article.Text, block.Span))
        {
            var before = article.Text[Math.Max(block.Span.Start, mention.Span.Start - 48)..mention.Span.Start];
            var after = article.Text[mention.Span.End..Math.Min(block.Span.End, mention.Span.End + 40)];
            var told = Told().Match(before);
            // "told the Courier" in a report without an outlet is most likely its own: only an agency is surely another.
            if (told.Success && article.Outlet is null && !mention.IsAgency)
                continue;
            var cue = told.Success ? told : Before().Match(before);
            if (cue.Success)
                signs.Add(new(LineageKind.Attribution, mention.Name, new(mention.Span.Start - before.Length + cue.Index, mention.Span.End)));
            else if (After().Match(after) is { Success: true } verb)
                signs.Add(new(LineageKind.Attribution, mention.Name, new(mention.Span.Start, mention.Span.End + verb.Length)));
        }
    }

    /// <summary>"according to NAME", where the name is an organization's that is no public body: a research firm, a monitor, a union of firms.</summary>
    private static void Researchers(AnnotatedDocument document, SpeechLayer speech, List<LinkDraft> signs)
    {
        if (document.Find<NameLayer>() is not { } names)
            return;
        foreach (var act in speech.Acts.Where(a => a.Kind == CueKind.Accord && a.Source is not null))
        {
            var mention = names.Mentions.FirstOrDefault(m => m.Span.Overlaps(act.Source!.Span));
            if (mention is null || mention.Span.Start > act.Source!.Span.Start + 4 || PublicBody().IsMatch(act.Source.Name))
                continue;
            // A footnote's number may have run into an acronym.
            var name = Acronym().Match(mention.Text) is { Success: true } acronym ? acronym.Groups[1].Value : mention.Text;
            if ((mention.Type == EntityType.Organization || Acronym().IsMatch(mention.Text)) && BuiltInGazetteer.Instance.TypeOf(name) is null && MediaNames.Of(name) is null)
                signs.Add(new(LineageKind.Attribution, name, act.Cue.Cover(mention.Span)));
        }
    }

    [GeneratedRegex(@"\b(?:told|tells|telling|interview (?:with|to)|interviewed by|statement to|speaking to|spoke to|speaking with|spoke with|e-?mail to)\s+(?:the )?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(?:according to|citing|cited by|quoted by|reported by|obtained by|seen by|reports? (?:by|from|in|on)|statements? in|published (?:by|in|on)|carried by|broadcast by|quoted (?:in|on)|told to|survey (?:by|for)|poll (?:by|for)|tally by|review by|analysis by|investigation by|count by|data compiled by)\s+(?:a report (?:by|from|in) )?(?:the )?(?:(?:\p{L}+ ){0,2}(?:news agency|news agencies|newspaper|broadcaster|website) )?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:['’]s)?,?\s+(?:news agency |newspaper |website |television |journalists? |correspondents? |later |also |first |has |had |have |earlier |on \p{Lu}\p{L}+ )*(?:report(?:s|ed)?|said|says|quoted|quotes|cited|cites|wrote|writes|published|broadcast|showed|aired|announced|revealed|put the)\b", RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(@"^(\p{Lu}{2,5})\d{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Acronym();

    [GeneratedRegex(@"\b(?:police|ministry|army|navy|air force|military|government|court|department|office|parliament|council|authorit|embassy|commission|president|minister|mayor|prosecutor|coast guard|senate|congress)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PublicBody();
}
