using System.Collections.Frozen;
using Rashomon.Language;
using Rashomon.Language.Lexicons;

namespace Rashomon.Quotations;

/// <summary>How a word that may be a cue stands in its clause: its lemma, what it governs and whose it is.</summary>
/// <param name="Lemma">The lemma with its part of speech: <c>say/v</c>, <c>claim/n</c>, <c>confident/j</c>.</param>
/// <param name="Frame">What it governs: q quoted words, c a clause, p a clause set beside it, x an infinitive, o an object, n nothing.</param>
/// <param name="Holder">Whose it is: a one who can speak, t another thing, p a passive's subject, n none told; in capitals where another verb lends its subject.</param>
internal readonly record struct CueShape(string Lemma, char Frame, char Holder)
{
    private static readonly FrozenSet<string> Speakers = Lists.Words("he she they we i you who it");

    /// <summary>The shape of the word at place <paramref name="i"/>; null for words that are no cue by their kind.</summary>
    public static CueShape? Of(SentenceView view, int i)
    {
        var (tags, syntax) = (view.Tags, view.Syntax);
        var token = view.Sentence.FirstToken + i;
        var tag = tags.Tags[token];
        var kind = tag.Pos switch { Upos.Verb => 'v', Upos.Noun => 'n', Upos.Adj => 'j', _ => ' ' };
        if (kind == ' ' || view.Quoted(i))
            return null;
        var frame = FrameOf(view, token, i);
        if (kind != 'v' && !(frame is 'c' or 'q' && syntax.Child(token, "ccomp", "acl", "acl:relcl", "xcomp") >= 0))
            return null;
        return new(tag.Lemma + "/" + kind, frame, kind == 'n' ? OwnerOf(view, token) : HolderOf(view, token));
    }

    private static char FrameOf(SentenceView view, int token, int i)
    {
        var syntax = view.Syntax;
        var first = view.Sentence.FirstToken;
        var frame = 'n';
        foreach (var child in syntax.Children(token))
        {
            var relation = syntax.Relation(child);
            if (relation is "ccomp" or "parataxis" or "obj" or "xcomp" && view.Quoted(child - first))
                return 'q';
            frame = relation switch
            {
                "ccomp" or "acl" => 'c',
                "parataxis" when frame is not 'c' => 'p',
                "xcomp" when frame is not ('c' or 'p') => 'x',
                // "Told the crews that nine boats sank": the parser may hang the clause on the crews.
                "obj" or "iobj" when frame is 'n' or 'o' && StartsWithThat(view, child) => 'c',
                "obj" when frame is 'n' => 'o',
                _ => frame,
            };
        }

        var near = view.Quoted(i + 1) || view.Quoted(i - 1) || view.Quoted(i + 2) || view.Quoted(i - 2);
        var head = syntax.Heads[token];
        if (near || (head >= 0 && syntax.Relation(token) is "parataxis" && view.Quoted(head - first)))
            return 'q';
        return frame is 'n' or 'o' && syntax.Relation(token) is "parataxis" ? 'p' : frame;
    }

    private static bool StartsWithThat(SentenceView view, int token) =>
        view.Syntax.Child(token, "acl:relcl") is var clause and >= 0 && view.Tags.Forms[view.Syntax.Subtree(clause).First] == "that" && view.Syntax.Child(clause, "nsubj", "nsubj:pass") is var subject and >= 0
        && view.Tags.Forms[subject] != "that";

    /// <summary>The subject of a verb or of the verb that lends it one; -1 for none.</summary>
    public static (int Token, bool Passive, bool Lent) SubjectOf(SentenceView view, int token)
    {
        var syntax = view.Syntax;
        for (var (at, steps) = (token, 0); at >= 0 && steps < 4; steps++)
        {
            var subject = syntax.Child(at, "nsubj", "nsubj:outer");
            if (subject >= 0)
                return (subject, false, steps > 0);
            subject = syntax.Child(at, "nsubj:pass", "csubj", "csubj:pass");
            if (subject >= 0)
                return (subject, true, steps > 0);
            if (syntax.Relations[at] == "acl:relcl" || syntax.Relations[at] == "acl")
                return (syntax.Heads[at], false, true);
            if (!(syntax.Relation(at) is "conj" or "xcomp" or "advcl"))
                break;
            at = syntax.Heads[at];
        }

        return (-1, false, false);
    }

    private static char HolderOf(SentenceView view, int token)
    {
        var (subject, passive, lent) = SubjectOf(view, token);
        if (subject < 0)
            return 'n';
        var kind = passive ? 'p' : CanSpeak(view, subject) ? 'a' : 't';
        return lent ? char.ToUpperInvariant(kind) : kind;
    }

    private static char OwnerOf(SentenceView view, int token)
    {
        var owner = view.Syntax.Child(token, "nmod:poss", "nmod");
        return owner < 0 ? 'n' : CanSpeak(view, owner) ? 'a' : 't';
    }

    private static bool CanSpeak(SentenceView view, int token)
    {
        var tag = view.Tags.Tags[token];
        if (tag.Pos is Upos.Pron)
            return Speakers.Contains(view.Tags.Forms[token]);
        var word = view.Document.TextOf(view.TokenSpan(token));
        return tag.Pos is Upos.Propn || NameWords.RoleNouns.Contains(word) || NameWords.Bodies.Contains(word) || WordNet.Default.IsPerson(tag.Lemma);
    }
}
