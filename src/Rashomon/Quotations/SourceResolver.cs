using Rashomon.Annotation;
using Rashomon.Language;

namespace Rashomon.Quotations;

/// <summary>Gives each source phrase its fullest name, in reading order: names by their chains, roles and pronouns by who came before.</summary>
internal sealed class SourceResolver(AnnotatedDocument document)
{
    /// <summary>Sentences back that a pronoun may reach; more are usually someone else.</summary>
    private const int Reach = 8;

    private readonly NameLayer _names = document.Get<NameLayer>();
    private readonly NameChainLayer _chains = document.Get<NameChainLayer>();
    private readonly List<(int Sentence, SpeechSource Source, bool Person)> _seen = [];

    /// <summary>The source that a phrase of a sentence stands for.</summary>
    public SpeechSource Resolve(SentenceView view, (int First, int End) phrase)
    {
        var span = view.Cover(phrase.First, phrase.End);
        var word = view.Lower(phrase.First) switch { "his" => "he", "their" => "they", "its" => "it", "her" => "she", var other => other };
        var source = phrase.End - phrase.First == 1 && WordClasses.IsPronoun(word)
            ? Pronoun(view, phrase.First, word) is { } found ? found with { Span = span, Named = false } : new(document.TextOf(span), span) { Unresolved = true }
            : Phrase(view, phrase.First, phrase.End, span);
        if (!source.Unresolved)
            _seen.Add((view.Index, source, IsPerson(source)));
        return source;
    }

    /// <summary>Notes the subject of a sentence without a cue, so that a pronoun may stand for it.</summary>
    public void Pass(SentenceView view)
    {
        if (SubjectOf(view) is { } subject)
        {
            Resolve(view, subject);
            return;
        }

        for (var i = 0; i < view.Count; i++)
        {
            if (view.Quoted(i) || view.MentionAt(i) is not (var at and >= 0))
                continue;
            var mention = _names.Mentions[at];
            if (mention.Type is not (EntityType.Person or EntityType.Organization) || view[view.Places(mention).End] is "'s" or "’s")
                continue;
            _seen.Add((view.Index, OfChain(at, mention.Span), mention.Type == EntityType.Person));
            if (mention.Type == EntityType.Person)
                return;
        }
    }

    /// <summary>A body or a holder of a role that is the subject of the sentence's first verb.</summary>
    private static (int First, int End)? SubjectOf(SentenceView view)
    {
        var reader = new SourceReader(view);
        for (var v = 1; v < view.Count; v++)
        {
            if (!view.Quoted(v) && !view.IsMark(v) && view.MentionAt(v) < 0 && WordClasses.LooksFinite(view[v]))
                return reader.Before(v) is { } subject && reader.IsPlausible(subject) && !WordClasses.IsPronoun(view[subject.First]) ? subject : null;
        }

        return null;
    }

    private bool IsPerson(SpeechSource source) =>
        source.Chain >= 0 ? _chains.Chains[source.Chain].Type == EntityType.Person : HeadOf(source.Name) is { } head && NameWords.RoleNouns.Contains(head) && !IsPluralHead(head);

    private static bool IsPluralHead(string head) => (head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal)) || head.EndsWith("men", StringComparison.Ordinal) || head is "people" or "police";

    private SpeechSource? Pronoun(SentenceView view, int place, string word)
    {
        if (word is "who" or "which" or "that")
            return Antecedent(view, place);
        if (word is not ("he" or "she" or "they" or "it"))
            return null;
        var person = word is "he" or "she";
        if (person && !AfterContent(view, place) && PersonBefore(view, place) is { } subject)
            return subject;
        for (var i = _seen.Count - 1; i >= 0 && view.Index - _seen[i].Sentence <= Reach; i--)
        {
            if (_seen[i].Person == person && (person || word is not "they" || !IsSingularName(_seen[i].Source)))
                return _seen[i].Source;
        }

        return null;
    }

    /// <summary>"…, he said": whoever the content names is rather not the one who speaks.</summary>
    private static bool AfterContent(SentenceView view, int place) => place > 0 && (view.Quoted(place - 1) || view[place - 1] is ",");

    /// <summary>"It" is a company or a state; "they" is rather not one person.</summary>
    private bool IsSingularName(SpeechSource source) => source.Chain >= 0 && _chains.Chains[source.Chain].Type is EntityType.Person or EntityType.Place;

    /// <summary>A person named earlier in the same sentence outside quotation marks.</summary>
    private SpeechSource? PersonBefore(SentenceView view, int place)
    {
        for (var i = 0; i < place; i++)
        {
            if (view.Quoted(i) || view.MentionAt(i) is not (var at and >= 0) || _names.Mentions[at].Type != EntityType.Person)
                continue;
            var end = view.Places(_names.Mentions[at]).End;
            if (view[end] is not ("'s" or "’s") && (i == 0 || !WordClasses.IsPreposition(view[i - 1])))
                return OfChain(at, _names.Mentions[at].Span);
        }

        return null;
    }

    private SpeechSource? Antecedent(SentenceView view, int place)
    {
        var end = place;
        if (view[end - 1] is ",")
            end--;
        var first = end;
        while (first > 0 && end - first < 14 && !view.IsMark(first - 1) && !view.Quoted(first - 1) && !(view.MentionAt(first - 1) < 0 && (WordClasses.LooksFinite(view[first - 1]) || WordClasses.IsSubordinator(view[first - 1]))))
            first--;
        while (first < end && WordClasses.IsPreposition(view[first]))
            first++;
        // "A call from sailors who said": people are who, not calls.
        for (var i = end - 1; view.Lower(place) is "who" && i > first; i--)
        {
            if (WordClasses.IsPreposition(view[i]) && view.MentionAt(i) < 0 && NameWords.RoleNouns.Contains(view[i + 1]))
                first = i + 1;
        }

        return first < end ? Phrase(view, first, end, view.Cover(first, end)) : null;
    }

    private SpeechSource Phrase(SentenceView view, int first, int end, Span span)
    {
        var head = HeadPerson(view, first, end);
        if (head >= 0)
            return OfChain(head, span) with { Named = true };
        var bare = WordClasses.IsDeterminer(view[first]) && end - first > 1 ? first + 1 : first;
        if (view.MentionAt(bare) is var at and >= 0 && view.Places(_names.Mentions[at]).End >= end)
            return OfChain(at, span) with { Named = true };
        var definite = view.Lower(first) is "the" or "that" or "this" or "his" or "her" or "their" or "its" || bare == first;
        var role = HeadRole(view, bare, end);
        if (definite && role is not null && end > bare && Holder(view, role, bare, end) is { } holder)
            return holder with { Span = span };
        return new(NameOf(view, bare, end), span) { Role = NameOf(view, bare, end), Affiliation = BodyIn(view, bare, end), Named = view.MentionAt(bare) >= 0 };
    }

    private SpeechSource OfChain(int mention, Span span)
    {
        var index = _chains.ChainOf[mention];
        var chain = _chains.Chains[index];
        return new(chain.Name, span) { Chain = index, Role = chain.Roles.FirstOrDefault(), Affiliation = chain.Affiliation };
    }

    /// <summary>The mention of the person who is the phrase's head: not a possessor, not after a preposition.</summary>
    private int HeadPerson(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var at = view.MentionAt(i);
            if (at < 0 || _names.Mentions[at].Type != EntityType.Person)
            {
                if (i > first && WordClasses.IsPreposition(view[i]) && at < 0 && view.Lower(i) is not "to")
                    return -1;
                continue;
            }

            var places = view.Places(_names.Mentions[at]);
            if (view[places.End] is not ("'s" or "’s" or "'" or "’") && (places.End >= end || view.MentionAt(places.End) < 0 && !NameWords.Bodies.Contains(view[places.End]) && !NameWords.RoleNouns.Contains(view[places.End])))
                return at;
            i = places.End - 1;
        }

        return -1;
    }

    /// <summary>The last role or body noun before a preposition: what the phrase is about.</summary>
    private static string? HeadRole(SentenceView view, int first, int end)
    {
        string? head = null;
        for (var i = first; i < end && !(WordClasses.IsPreposition(view[i]) && i > first) && view.Lower(i) is not ("who" or ","); i++)
        {
            if (NameWords.RoleNouns.Contains(view[i]) || NameWords.Bodies.Contains(view[i]))
                head = view.Lower(i);
        }

        return head;
    }

    /// <summary>Who bears a role named by "the …": a person with that role in the text, else the same words said in full before.</summary>
    private SpeechSource? Holder(SentenceView view, string role, int first, int end)
    {
        var here = view.Cover(first, end).Start;
        var words = view.TextOf(first, end);
        var best = -1;
        for (var m = 0; m < _names.Mentions.Length && (_names.Mentions[m].Span.Start < here + 1 || best < 0); m++)
        {
            var chain = _chains.Chains[_chains.ChainOf[m]];
            if (chain.Type == EntityType.Person && !NameWords.Bodies.Contains(role) && chain.Roles.Any(r => Bears(r, chain.Affiliation, role, words)))
                best = m;
        }

        if (best >= 0)
            return OfChain(best, default);
        for (var i = _seen.Count - 1; i >= 0; i--)
        {
            var name = _seen[i].Source.Name;
            if (_seen[i].Source.Chain < 0 && string.Equals(HeadOf(name), role, StringComparison.OrdinalIgnoreCase) && name.Length > words.Length && end - first <= 2)
                return _seen[i].Source;
        }

        return null;
    }

    private static bool Bears(string held, string? affiliation, string role, string words)
    {
        if (held.EndsWith(words, StringComparison.OrdinalIgnoreCase))
            return true;
        // "The ship's owner" is "owner of the …".
        if (words.IndexOfAny(['\'', '’']) is var mark and > 0 && words.IndexOf(' ', mark) is var rest and > 0)
            words = words[(rest + 1)..];
        var parts = held.Split(' ').TakeWhile(p => !WordClasses.IsPreposition(p));
        return parts.Any(p => string.Equals(p, role, StringComparison.OrdinalIgnoreCase)) && words.Split(' ').All(w => held.Contains(w, StringComparison.OrdinalIgnoreCase) || affiliation?.Contains(w, StringComparison.OrdinalIgnoreCase) == true);
    }

    private static string? HeadOf(string name)
    {
        string? head = null;
        foreach (var word in name.Split(' '))
        {
            if (head is not null && WordClasses.IsPreposition(word))
                break;
            if (NameWords.RoleNouns.Contains(word) || NameWords.Bodies.Contains(word))
                head = word;
        }

        return head;
    }

    private static string NameOf(SentenceView view, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (view.Lower(i) is "who" or "which" or "that" or "," || i - first > 12)
            {
                end = i;
                break;
            }
        }

        return view.TextOf(first, Math.Max(end, first + 1));
    }

    private string? BodyIn(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.MentionAt(i) is var at and >= 0 && _names.Mentions[at].Type != EntityType.Person)
                return _names.Mentions[at].Text;
        }

        return null;
    }
}
