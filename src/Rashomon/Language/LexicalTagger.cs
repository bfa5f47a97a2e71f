using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Language.Lexicons;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Guesses parts of speech and lemmas from WordNet and the words beside: what stands in for a trained tagger.</summary>
public sealed class LexicalTagger : IAnnotator
{
    private readonly WordNet _wordNet = WordNet.Default;

    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(TagLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var layer = document.Get<TokenLayer>();
        var forms = layer.Tokens.Select(token => Normal(document.Text, token.Span)).ToImmutableArray();
        var tags = new Tag[layer.Tokens.Length];
        foreach (var sentence in layer.Sentences)
        {
            var heading = document.Article.Blocks[sentence.Block].Kind is BlockKind.Headline or BlockKind.Subheading;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var named = !heading && i > sentence.FirstToken && char.IsUpper(document.Text[layer.Tokens[i].Span.Start])
                    && !AfterOpening(forms, sentence, i);
                tags[i] = Guess(forms, tags, sentence, i, layer.Tokens[i].Kind, named, document.Text[layer.Tokens[i].Span.Start]);
            }
        }

        return new TagLayer([.. tags], forms);
    }

    private static string Normal(string text, Span span) =>
        span.Of(text).Replace('’', '\'').Replace('‐', '-').Replace('‑', '-').ToLowerInvariant();

    /// <summary>A word after an opening quotation mark may be capital only because a sentence starts there.</summary>
    private static bool AfterOpening(ImmutableArray<string> forms, Sentence sentence, int i) =>
        forms[i - 1] is "“" or "\"" && (i - 1 == sentence.FirstToken || forms[i - 2] is "," or ":");

    private Tag Guess(ImmutableArray<string> forms, Tag[] tags, Sentence sentence, int i, TokenKind kind, bool named, char first)
    {
        var form = forms[i];
        if (kind == TokenKind.Punctuation)
            return new(Upos.Punct, "", form);
        if (kind == TokenKind.Symbol)
            return new(Upos.Sym, "", form);
        if (kind == TokenKind.Number)
            return char.IsLetter(form[^1]) && form[^1] != 's' ? new(Upos.Adj, "JJ", form) : new(Upos.Num, "CD", form);
        if (Quantities.NumberWords.Small.ContainsKey(form) && form != "second")
            return new(Upos.Num, "CD", form);
        if (ClosedClasses.TryGet(form, out var closed) && !(named && closed is not (Upos.Aux or Upos.Part)))
            return Closed(forms, tags, sentence, i, closed);
        if (form is "hundred" or "thousand" or "million" or "billion" or "trillion" or "dozen")
            return new(Upos.Num, "CD", form);
        if (named)
            return Name(form);
        return Open(forms, tags, sentence, i, first);
    }

    private Tag Name(string form)
    {
        var lemma = _wordNet.Lemma(form, PartOfSpeech.Noun);
        return lemma != form && _wordNet.Contains(lemma, PartOfSpeech.Noun) ? new(Upos.Propn, "NNPS", lemma) : new(Upos.Propn, "NNP", form);
    }

    private static Tag Closed(ImmutableArray<string> forms, Tag[] tags, Sentence sentence, int i, Upos pos)
    {
        var form = forms[i];
        // A possessive "'s" follows a noun; "'s" after a pronoun or "that" is a verb.
        if (form == "'s" && i > sentence.FirstToken && tags[i - 1].IsNominal)
            return new(Upos.Part, "POS", form);
        if (form is "his" or "her" or "its" or "their" or "our" or "my" or "your")
            return new(Upos.Pron, "PRP$", form);
        var lemma = ClosedClasses.Be.Contains(form) ? "be" : ClosedClasses.Have.Contains(form) ? "have" : form is "does" or "did" ? "do" : form;
        return new(pos, "", lemma);
    }

    private Tag Open(ImmutableArray<string> forms, Tag[] tags, Sentence sentence, int i, char first)
    {
        var form = forms[i];
        var before = i > sentence.FirstToken ? tags[i - 1] : new(Upos.Punct, "", "");
        var verb = _wordNet.Lemma(form, PartOfSpeech.Verb);
        var noun = _wordNet.Lemma(form, PartOfSpeech.Noun);
        var canVerb = _wordNet.Contains(verb, PartOfSpeech.Verb);
        var canNoun = _wordNet.Contains(noun, PartOfSpeech.Noun);
        var canAdj = _wordNet.Contains(form, PartOfSpeech.Adjective);
        if (_wordNet.Contains(form, PartOfSpeech.Adverb) && !canVerb && !canNoun && !canAdj)
            return new(Upos.Adv, "RB", form);
        if (form.EndsWith("ly", StringComparison.Ordinal) && !canNoun)
            return canAdj && !_wordNet.Contains(form, PartOfSpeech.Adverb) ? new(Upos.Adj, "JJ", form) : new(Upos.Adv, "RB", form);
        if (canVerb && VerbForm(forms, tags, sentence, i, form, verb, canNoun, canAdj, before, noun) is { } fine)
            return new(Upos.Verb, fine, verb);
        if (canAdj && (!canNoun || NominalNext(forms, i, sentence)) && _wordNet.Share(form, PartOfSpeech.Adjective) >= .4)
            return new(Upos.Adj, "JJ", form);
        if (canVerb && !canNoun && verb != form)
            return new(Upos.Adj, "JJ", form);
        if (form.Contains('-', StringComparison.Ordinal) && !canNoun && form.EndsWith("ed", StringComparison.Ordinal))
            return new(Upos.Adj, "JJ", form);
        if (!canNoun && canAdj)
            return new(Upos.Adj, "JJ", form);
        if (!canNoun && char.IsUpper(first))
            return new(Upos.Propn, "NNP", form);
        return new(Upos.Noun, noun != form ? "NNS" : "NN", noun);
    }

    /// <summary>The verb tag of a word that may be one; null where the words beside speak for a noun or adjective.</summary>
    private string? VerbForm(ImmutableArray<string> forms, Tag[] tags, Sentence sentence, int i, string form, string verb, bool canNoun, bool canAdj, Tag before, string noun)
    {
        var governor = Governor(forms, tags, sentence, i);
        if (governor == "to" || (governor is not null && ClosedClasses.Modals.Contains(governor)))
            return form == verb ? "VB" : null;
        var past = form != verb && !form.EndsWith("ing", StringComparison.Ordinal) && !form.EndsWith('s');
        // "which killed", "in 2011 killed": relative words and years are no part of a noun phrase.
        var relative = before.Lemma is "which" or "that" or "who" || (before.Pos is Upos.Num && before.Lemma.Length == 4 && char.IsDigit(before.Lemma[0]));
        var afterDeterminer = !relative && (before.Pos is Upos.Det or Upos.Num || before.Fine is "PRP$" or "POS");
        if (governor is not null && (ClosedClasses.Be.Contains(governor) || ClosedClasses.Have.Contains(governor)))
        {
            if (past)
                return "VBN";
            if (form.EndsWith("ing", StringComparison.Ordinal))
                return "VBG";
        }

        if (form.EndsWith("ing", StringComparison.Ordinal) && form != verb)
            return afterDeterminer || (canNoun && _wordNet.Share(noun, PartOfSpeech.Noun) > .5 && before.Pos is Upos.Adj or Upos.Adp) ? null : "VBG";
        if (past)
            return afterDeterminer || (before.Pos is Upos.Adj or Upos.Adv && NominalNext(forms, i, sentence)) || (canAdj && NominalNext(forms, i, sentence) && before.Pos != Upos.Pron && !before.IsNominal)
                ? null
                : relative || before.IsNominal || before.Pos is Upos.Pron or Upos.Adv or Upos.Cconj or Upos.Punct or Upos.Part ? "VBD" : "VBN";
        if (afterDeterminer || before.Pos is Upos.Adj or Upos.Adp)
            return null;
        var share = canNoun || canAdj ? _wordNet.Share(verb, PartOfSpeech.Verb) : 1;
        // "two hijack attempts": between a number and a plural stand nouns.
        if (canNoun && form != verb && before.Pos is Upos.Noun && !before.IsPlural && i - 2 >= sentence.FirstToken && tags[i - 2].Pos is Upos.Num or Upos.Adj)
            return null;
        var subject = before.IsNominal || before.Pos is Upos.Pron;
        return share > .5 && (subject || !canNoun) ? form == verb ? "VBP" : "VBZ" : !canNoun && !canAdj ? "VBP" : null;
    }

    /// <summary>The auxiliary or "to" that the verb hangs on, adverbs and "not" stepped over.</summary>
    private static string? Governor(ImmutableArray<string> forms, Tag[] tags, Sentence sentence, int i)
    {
        for (var j = i - 1; j >= sentence.FirstToken && j >= i - 4; j--)
        {
            if (tags[j].Pos is Upos.Aux || forms[j] == "to")
                return forms[j];
            if (tags[j].Pos is not Upos.Adv && forms[j] is not ("not" or "n't"))
                return null;
        }

        return null;
    }

    private bool NominalNext(ImmutableArray<string> forms, int i, Sentence sentence)
    {
        if (i + 1 >= sentence.EndToken)
            return false;
        var next = forms[i + 1];
        return char.IsLetter(next[0]) && !ClosedClasses.TryGet(next, out _) && !_wordNet.Contains(next, PartOfSpeech.Adverb)
            && _wordNet.Contains(_wordNet.Lemma(next, PartOfSpeech.Noun), PartOfSpeech.Noun);
    }
}
