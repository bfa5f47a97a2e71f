using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Reads the roles that stand around a name: titles before it, appositions on either side.</summary>
internal sealed class RoleReader(AnnotatedDocument document)
{
    private const int LongestApposition = 16;

    private readonly TokenLayer _layer = document.Get<TokenLayer>();
    private readonly NameLayer _names = document.Get<NameLayer>();
    private readonly SyntaxLayer _syntax = document.Get<SyntaxLayer>();
    private readonly TagLayer _tags = document.Get<TagLayer>();

    /// <summary>The roles that one mention is given, with whom they are for.</summary>
    public IEnumerable<(string Role, string? Affiliation)> RolesOf(NameMention mention)
    {
        if (mention.Type != EntityType.Person)
            yield break;
        var sentence = _layer.Sentences[_layer.SentenceOf(mention.FirstToken)];
        if (mention.Title is not null)
            yield return (mention.Title, AffiliationIn(sentence, Before(sentence, mention.TitleToken), mention.FirstToken));
        if (After(sentence, mention.EndToken) is { } after)
            yield return after;
        if (Leading(sentence, mention.TitleToken) is { } leading)
            yield return leading;
        if (Predicated(mention) is { } predicated)
            yield return predicated;
    }

    /// <summary>"Name is the mayor of X", "Name, who is the mayor of X": the noun that the parse says the name is.</summary>
    private (string Role, string? Affiliation)? Predicated(NameMention mention)
    {
        for (var i = mention.FirstToken; i < mention.EndToken; i++)
        {
            var head = _syntax.Heads[i];
            var noun = head >= 0 && _syntax.Relation(i) is "nsubj" && IsRole(head) ? head : _syntax.Child(i, "acl:relcl");
            if (noun < 0 || !IsRole(noun) || _syntax.Child(noun, "cop") is not (var copula and >= 0) || _tags.Forms[copula] is not ("is" or "was" or "'s") || _syntax.Child(noun, "nsubj") is not (var subject and >= 0)
                || (subject != i && _tags.Forms[subject] is not "who"))
                continue;
            var first = noun;
            while (first > copula + 1 && _syntax.IsWithin(first - 1, noun) && _tags.Tags[first - 1].Pos is not (Upos.Punct or Upos.Adv or Upos.Aux))
                first--;
            var end = AppositionEnd(_layer.Sentences[_layer.SentenceOf(noun)], noun + 1);
            while (end > noun + 1 && !_syntax.IsWithin(end - 1, noun))
                end--;
            return (Trim(first, end), AffiliationIn(_layer.Sentences[_layer.SentenceOf(noun)], first, end));
        }

        return null;
    }

    private bool IsRole(int token) => _tags.Tags[token].Pos == Upos.Noun && (NameWords.RoleNouns.Contains(_tags.Forms[token]) || NameWords.Titles.Contains(_tags.Forms[token]));

    private string Word(int i) => document.TextOf(_layer.Tokens[i].Span);

    /// <summary>Steps back over a possessive or an adjective of nation before a title.</summary>
    private int Before(Sentence sentence, int first)
    {
        var i = first;
        if (i - 2 >= sentence.FirstToken && Word(i - 1) is "'s" or "’s" or "'" or "’")
            i -= 2;
        else if (i - 1 >= sentence.FirstToken && _names.MentionAt(i - 1) >= 0)
            i--;
        var at = i < first ? _names.MentionAt(i) : -1;
        return at >= 0 ? _names.Mentions[at].FirstToken : first;
    }

    /// <summary>"Name, the mayor of X," and "Name, president and CEO, X."</summary>
    private (string Role, string? Affiliation)? After(Sentence sentence, int end)
    {
        if (end >= sentence.EndToken || Word(end) is not (",") || end + 1 >= sentence.EndToken)
            return null;
        var close = AppositionEnd(sentence, end + 1);
        var first = end + 1;
        if (!HasRole(first, close))
            return null;
        var affiliation = AffiliationIn(sentence, first, close);
        if (affiliation is null && close + 1 < sentence.EndToken && Word(close) is "," && _names.MentionAt(close + 1) is var next and >= 0
            && _names.Mentions[next].Type != EntityType.Person)
            affiliation = _names.Mentions[next].Text;
        return (Trim(first, close), affiliation);
    }

    /// <summary>"The spokesman for the mission, Name,".</summary>
    private (string Role, string? Affiliation)? Leading(Sentence sentence, int first)
    {
        if (first - 2 < sentence.FirstToken || Word(first - 1) is not ",")
            return null;
        var start = first - 2;
        while (start > sentence.FirstToken && first - start < LongestApposition && _layer.Tokens[start - 1].Kind != TokenKind.Punctuation && !Quotations.CueLexicon.IsCue(Word(start - 1)))
            start--;
        return HasRole(start, first - 1) && !Enumerable.Range(start, first - 1 - start).Any(i => _names.MentionAt(i) is var m and >= 0 && _names.Mentions[m].Type == EntityType.Person)
            ? (Trim(start, first - 1), AffiliationIn(sentence, start, first - 1))
            : null;
    }

    private int AppositionEnd(Sentence sentence, int first)
    {
        var i = first;
        while (i < sentence.EndToken && i - first < LongestApposition && Word(i) is not ("," or "." or ";" or ":" or "who" or "which" or "“" or "\"" or "—" or "said" or "told"))
            i++;
        return i;
    }

    private bool HasRole(int first, int end)
    {
        if (first >= end || Word(first).ToLowerInvariant() is "and" or "who" or "which" or "but" or "he" or "she" or "they" or "it" or "saying" or "in" or "on" or "at" or "with")
            return false;
        for (var i = first; i < end; i++)
        {
            var word = Word(i);
            if (Quotations.WordClasses.IsAuxiliary(word))
                return false;
            if (NameWords.RoleNouns.Contains(word) || (NameWords.Titles.Contains(word) && !word.EndsWith('.')))
                return true;
        }

        return false;
    }

    private string Trim(int first, int end)
    {
        while (first + 1 < end && Word(first).ToLowerInvariant() is "the" or "a" or "an" or "his" or "her" or "its" or "their")
            first++;
        return document.TextOf(_layer.Cover(first, end));
    }

    private string? AffiliationIn(Sentence sentence, int first, int end)
    {
        for (var i = Math.Max(first, sentence.FirstToken); i < end; i++)
        {
            var at = _names.MentionAt(i);
            if (at >= 0 && _names.Mentions[at].Type != EntityType.Person && !NameWords.Times.Contains(_names.Mentions[at].Text))
                return _names.Mentions[at].Text;
        }

        return null;
    }
}
