using System.Collections.Immutable;
using Rashomon.Language;
using Rashomon.Quantities;
using Rashomon.Text;

namespace Rashomon.Claims;

/// <summary>Reads the claims of one clause.</summary>
internal sealed class ClauseReader(string text, TokenLayer tokens, TagLayer tags)
{
    private readonly PredicateReader _predicates = new(tags);
    private PredicateReading? _last;

    /// <summary>The clause's own claim, then one for each of its figures. A headline asserts without a verb too.</summary>
    public ImmutableArray<ClaimMention> Read(Clause clause, ReadOnlySpan<QuantityMention> figures, bool headline)
    {
        if (Trim(clause) is not { } words)
            return [];
        var claims = ImmutableArray.CreateBuilder<ClaimMention>();
        var verb = MainVerb(words);
        var bare = new ClaimMention(clause.Sentence, words.FirstToken, words.EndToken)
        {
            Span = tokens.Cover(words.FirstToken, words.EndToken),
            Terms = Terms(words),
            Predicate = verb is { } v ? tags.Tags[v].Lemma : null,
            Type = verb is { } w ? EventLexicon.Default.OfVerb(tags.Tags[w].Lemma).FirstOrDefault() : null,
            Polarity = PolarityReader.Read(tags, words, verb),
            Certainty = CertaintyReader.Read(tags, words),
        };
        if ((verb is not null || headline) && bare.Terms.Length > 1)
            claims.Add(Refusal(bare, words));
        var readings = Readings(words, figures);
        for (var i = 0; i < figures.Length; i++)
        {
            if (Figure(bare, figures[i], readings[i]) is { } claim)
                claims.Add(claim);
        }

        return claims.ToImmutable();
    }

    /// <summary>Each figure's predicate; items of a list share one, and a part has that of what it is a part of.</summary>
    private PredicateReading?[] Readings(Clause words, ReadOnlySpan<QuantityMention> figures)
    {
        var readings = new PredicateReading?[figures.Length];
        for (var i = 0; i < figures.Length; i++)
        {
            readings[i] = _predicates.Read(figures[i], words);
            if (readings[i]?.Type is null && ((i > 0 && IsListed(figures[i - 1], figures[i]) && readings[i - 1]?.Type is not null) || IsElliptical(figures[i])))
                readings[i] = _last ?? readings[i];
            _last = readings[i] ?? _last;
        }

        for (var i = figures.Length - 2; i >= 0; i--)
        {
            if (readings[i] is null && IsListed(figures[i], figures[i + 1]))
                readings[i] = readings[i + 1];
        }

        return readings;
    }

    private static bool IsElliptical(QuantityMention figure) => figure.Counted is { IsPart: true } counted && counted.FirstToken >= figure.EndToken && figure.Quantity.Unit is null;

    private ClaimMention? Figure(ClaimMention bare, QuantityMention figure, PredicateReading? reading)
    {
        if (figure.Form == QuantityForm.Indefinite && reading?.Type?.Name is not ("kill" or "injure" or "arrest" or "release" or "abduct" or "charge" or "convict" or "missing" or "rescue"))
            return null;
        if (figure.Form == QuantityForm.None && reading?.Type is null && !(figure.Counted is { } none && EventLexicon.Default.OfNoun(none.Head).Length > 0))
            return null;
        var unreported = figure.Form == QuantityForm.None && (bare.Predicate is "report" or "occur" or "record" || reading is null);
        return bare with
        {
            Figure = figure,
            Predicate = reading?.Lemma,
            Names = NamesBefore(bare, figure),
            Type = reading?.Type,
            Role = reading?.Role ?? ArgumentRole.Other,
            Polarity = unreported ? Polarity.NotReported : bare.Polarity == Polarity.Refused ? Polarity.Positive : bare.Polarity,
        };
    }

    /// <summary>Names before the figure in its clause: whose figure it is.</summary>
    private ImmutableArray<string> NamesBefore(ClaimMention bare, QuantityMention figure) =>
        [.. Enumerable.Range(bare.FirstToken, Math.Max(0, figure.FirstToken - bare.FirstToken)).Where(i => tags.Tags[i].Pos is Upos.Propn && tags.Tags[i].Lemma.Length > 2).Select(i => tags.Tags[i].Lemma).Distinct(StringComparer.Ordinal)];

    /// <summary>Items of one list share its verb: only commas, "and" and words of the phrases stand between.</summary>
    private bool IsListed(QuantityMention before, QuantityMention after)
    {
        for (var i = Math.Max(before.EndToken, before.Counted?.EndToken ?? 0); i < after.FirstToken; i++)
        {
            if (tags.Tags[i].Pos is Upos.Verb or Upos.Aux or Upos.Sconj || tags.Forms[i] is "who" or "which" or "that")
                return false;
        }

        return true;
    }

    /// <summary>"Declined to give the number of people arrested": the happening asked about, with no figure.</summary>
    private ClaimMention Refusal(ClaimMention bare, Clause words)
    {
        if (bare.Polarity != Polarity.Refused)
            return bare;
        var asked = Enumerable.Range(words.FirstToken, words.EndToken - words.FirstToken).Any(i => tags.Forms[i] is "number" or "figure" or "toll" or "many" or "count" or "total");
        for (var i = words.EndToken - 1; asked && i > words.FirstToken; i--)
        {
            var tag = tags.Tags[i];
            var types = tag.Pos is Upos.Verb ? EventLexicon.Default.OfVerb(tag.Lemma) : EventLexicon.Default.OfNoun(tag.Lemma);
            if (types.Length > 0 && types[0].Name != "reject")
                return bare with { Predicate = tag.Lemma, Type = types[0], Role = ArgumentRole.Patient };
        }

        return bare with { Type = null };
    }

    private Clause? Trim(Clause clause)
    {
        var (first, end) = (clause.FirstToken, clause.EndToken);
        while (first < end && (tags.Tags[first].Pos is Upos.Punct && tags.Forms[first] is not ("\"" or "“" or "‘" or "(" or "'") || tags.Forms[first] is "and" or "but" or "or"))
            first++;
        while (end > first && tags.Tags[end - 1].Pos is Upos.Punct && tags.Forms[end - 1] is "," or ";" or ":" or "—" or "–" or "--" or "-" or ".")
            end--;
        return end > first ? clause with { FirstToken = first, EndToken = end } : null;
    }

    private int? MainVerb(Clause words)
    {
        int? auxiliary = null;
        for (var i = words.FirstToken; i < words.EndToken; i++)
        {
            if (tags.Tags[i].Pos is Upos.Verb)
                return i;
            if (tags.Tags[i].Pos is Upos.Aux)
                auxiliary ??= i;
        }

        return auxiliary;
    }

    private ImmutableArray<string> Terms(Clause words)
    {
        var terms = new List<string>();
        for (var i = words.FirstToken; i < words.EndToken; i++)
        {
            var tag = tags.Tags[i];
            if (tag.Pos is (Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj) && tag.Lemma.Length > 1 && char.IsLetterOrDigit(text[tokens.Tokens[i].Span.Start]) && !terms.Contains(tag.Lemma))
                terms.Add(tag.Lemma);
        }

        return [.. terms];
    }
}
