using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Alignment;
using Rashomon.Claims;
using Rashomon.Language;
using Rashomon.Language.Lexicons;
using Rashomon.Times;

namespace Rashomon.Accounts.Building;

/// <summary>Finds what an article's dates are the dates of.</summary>
internal sealed class DatedHappenings
{
    private readonly ReadArticle _article;
    private readonly ImmutableArray<StoryClaim> _claims;
    private readonly TagLayer _tags;
    private readonly SyntaxLayer _syntax;
    private readonly ClauseGrammar _grammar;
    private readonly ClauseQuestions _questions;

    private DatedHappenings(ReadArticle article, ImmutableArray<StoryClaim> claims)
    {
        (_article, _claims) = (article, claims);
        (_tags, _syntax) = (article.Tags, article.Document.Get<SyntaxLayer>());
        _grammar = new(_tags, _syntax);
        _questions = new(article.Article.Text, article.Tokens, _tags, _syntax);
    }

    /// <summary>The dated happenings of one article, in the order of their dates in the text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="claims">The story's claims.</param>
    public static IEnumerable<DatedHappening> Read(ReadArticle article, ImmutableArray<StoryClaim> claims)
    {
        var own = claims.Where(claim => claim.Article == article.Index && claim.Claim is { Polarity: Polarity.Positive, Certainty: not Certainty.Conditional }).ToImmutableArray();
        var reader = new DatedHappenings(article, own);
        return article.Times.Times.Where(time => time.Interval is not null && time.Expression.Type is TimeType.Date or TimeType.Time).Select(reader.Of).OfType<DatedHappening>();
    }

    private DatedHappening? Of(ResolvedTime time)
    {
        var span = time.Expression.Span;
        var claim = _claims.FirstOrDefault(c => c.Figure is null && c.Claim.Span.Contains(span)) ?? _claims.FirstOrDefault(c => c.Claim.Span.Contains(span));
        if (claim is null)
            return null;
        var (first, end) = (_article.Tokens.TokenAt(span.Start), _article.Tokens.TokenAt(span.End - 1) + 1);
        var top = first;
        while (_syntax.Heads[top] >= first && _syntax.Heads[top] < end)
            top = _syntax.Heads[top];
        var governor = Governor(top);
        if (governor < 0 || governor >= first && governor < end)
            return null;
        var lemma = _tags.Tags[governor].Lemma.ToLower(CultureInfo.InvariantCulture);
        if (EventQuestions.IsSpeech(lemma))
            return null;
        var verbal = _tags.Tags[governor].Pos is Upos.Verb or Upos.Aux;
        return new(claim, time.Interval!, time.Expression.Text, span.Start)
        {
            IsApproximate = time.Expression.Modifier != TimeModifier.None || time.Expression.Bound != TimeBound.Within,
            Predicates = verbal ? [lemma] : [lemma, .. WordNet.Default.Derived(lemma, PartOfSpeech.Noun, PartOfSpeech.Verb).Order(StringComparer.Ordinal)],
            Type = (verbal ? EventLexicon.Default.OfVerb(lemma) : EventLexicon.Default.OfNoun(lemma)).FirstOrDefault(),
            Participants = Participants(governor, first, end),
            Asked = governor == claim.Mention.Head && claim.Figure is null
                ? _questions.When(new(claim.Mention.Sentence, claim.Mention.FirstToken, claim.Mention.EndToken, claim.Mention.Head), _syntax.Subtree(top))
                : null,
        };
    }

    /// <summary>What the date hangs on; a date that is a clause's subject or predicate, or that hangs on a mere preposition, dates nothing that can be told.</summary>
    private int Governor(int top)
    {
        var governor = _syntax.Heads[top];
        while (governor >= 0 && _tags.Tags[governor].Pos is Upos.Adp or Upos.Adv or Upos.Num or Upos.Sconj)
            governor = _syntax.Heads[governor];
        return governor >= 0 && _tags.Tags[governor].Pos is Upos.Verb or Upos.Noun or Upos.Adj or Upos.Propn ? governor : -1;
    }

    /// <summary>Those who take part: what hangs on the happening, and what it hangs on or shares a subject with.</summary>
    private ImmutableArray<string> Participants(int governor, int first, int end)
    {
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var child in _syntax.Children(governor))
        {
            if (_syntax.Relation(child) is "nsubj" or "obj" or "iobj" or "obl" or "nmod" or "compound" or "amod" or "xcomp")
                Add(child, first, end, terms);
        }

        if (_tags.Tags[governor].Pos is Upos.Verb && _grammar.Subject(governor) is var subject and >= 0)
            Add(subject, first, end, terms);
        return [.. terms];
    }

    private void Add(int token, int first, int end, SortedSet<string> terms)
    {
        var reach = _syntax.Subtree(token);
        for (var i = reach.First; i < reach.End; i++)
        {
            if ((i < first || i >= end) && NominalOf(i, token) && _tags.Tags[i].Pos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Verb && _tags.Tags[i].Lemma is { Length: > 1 } lemma)
                terms.Add(lemma.ToLower(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Whether a token belongs to a phrase itself, not to a clause that hangs on it.</summary>
    private bool NominalOf(int token, int top)
    {
        for (var i = token; i != top; i = _syntax.Heads[i])
        {
            if (i < 0 || _syntax.Relation(i) is "acl" or "advcl" or "parataxis" or "conj" or "ccomp")
                return false;
        }

        return true;
    }
}
