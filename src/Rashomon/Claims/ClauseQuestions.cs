using Rashomon.Language;
using Rashomon.Language.Lexicons;
using Rashomon.Quantities;
using Rashomon.Text;

namespace Rashomon.Claims;

/// <summary>Turns a clause into a question, in its own words: "Serbia ordered an alert" → "Did Serbia order an alert?".</summary>
/// <remarks>Only the first auxiliary moves, or "did" or "does" is added; a clause that does not start with its subject, or whose subject is a pronoun, gives none.</remarks>
internal sealed class ClauseQuestions(string text, TokenLayer tokens, TagLayer tags, SyntaxLayer syntax)
{
    private const int LongestSubject = 12;
    private const int LongestQuestion = 22;

    /// <summary>The question; null where the words do not allow one.</summary>
    public string? Of(Clause words) => Ask(words, default);

    /// <summary>The question that a figure of a clause answers: "How many people does the mill employ?"; null where the words do not allow one.</summary>
    public string? Of(Clause words, QuantityMention figure)
    {
        var node = figure.NodeOf(syntax);
        if (syntax.Heads[node] != words.Head || figure.Form != QuantityForm.Cardinal || Opening(figure) is not { } opening)
            return null;
        var reach = Reach(words, node);
        if (figure.FirstToken != reach.First || reach.Count > LongestSubject || figure.EndToken > reach.End)
            return null;
        var noun = figure.EndToken < reach.End ? " " + tokens.Cover(figure.EndToken, reach.End).Of(text) : "";
        if (syntax.Relations[node] is "nsubj" or "nsubj:pass" && reach.First == words.FirstToken && reach.End < words.EndToken)
            return Short($"{opening}{noun} {Plain(words, reach.End).TrimEnd('.', ',', ';', ':', ' ')}?");
        return syntax.Relations[node] == "obj" && Ask(words, reach) is { } rest ? Short($"{opening}{noun} {char.ToLowerInvariant(rest[0])}{rest[1..]}") : null;
    }

    /// <summary>When the clause's happening was: "When did Serbia order an alert?"; null where the words do not allow one.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="date">The words that answer it.</param>
    public string? When(Clause words, TokenRange date) => Ask(words, date) is { } rest ? Short($"When {char.ToLowerInvariant(rest[0])}{rest[1..]}") : null;

    private static string? Short(string question) => question.Count(c => c == ' ') < LongestQuestion ? question : null;

    private static string? Opening(QuantityMention figure) => figure.Quantity.Unit switch
    {
        null when figure.Counted is { } counted && counted.EndToken > figure.EndToken && figure.Quantity is not { Min: 1, Max: 1 } => "How many",
        "%" => "What percentage",
        { Length: 3 } currency when currency.All(char.IsAsciiLetterUpper) => "How much",
        _ => null,
    };

    private string? Ask(Clause words, TokenRange without)
    {
        var head = words.Head;
        var subject = syntax.Child(head, "nsubj", "nsubj:pass");
        if (subject < words.FirstToken || head <= subject || tags.Tags[subject].Pos is Upos.Pron or Upos.Det || text[tokens.Tokens[words.FirstToken].Span.Start] is '"' or '“')
            return null;
        var reach = Reach(words, subject);
        if (reach.First != words.FirstToken || reach.End > head || reach.Count > LongestSubject)
            return null;
        var auxiliary = FirstAuxiliary(head, reach.End);
        var rest = Plain(words, auxiliary >= 0 ? auxiliary + 1 : reach.End, without);
        if (auxiliary >= 0)
            return Ask(tags.Forms[auxiliary] is "'s" or "'ve" or "'ll" or "'d" or "'re" ? null : tags.Forms[auxiliary], reach, auxiliary == reach.End ? rest : tokens.Cover(reach.End, auxiliary).Of(text) + " " + rest);
        var (form, lemma) = (tags.Tags[head].Fine, tags.Tags[head].Lemma);
        if (tags.Tags[head].Pos is not Upos.Verb || form is not ("VBD" or "VBZ" or "VBP"))
            return null;
        // "The tremor shook" is past whatever its tag: a plain form has a subject of many, or of you and me.
        if (form == "VBP" && (WordNet.Default.Lemma(tags.Forms[head], PartOfSpeech.Verb) != tags.Forms[head] || (tags.Tags[subject].Pos is Upos.Noun or Upos.Propn && !tags.Tags[subject].IsPlural && syntax.Child(subject, "conj") < 0 && IsOne(subject))))
            (form, lemma) = ("VBD", WordNet.Default.Lemma(tags.Forms[head], PartOfSpeech.Verb));
        var before = reach.End < head ? tokens.Cover(reach.End, head).Of(text) + " " : "";
        return Ask(form == "VBD" ? "did" : form == "VBZ" ? "does" : "do", reach, before + lemma + (head + 1 < words.EndToken ? Gap(head) + Plain(words, head + 1, without) : ""));
    }

    /// <summary>"The police say": some nouns without an "s" are many.</summary>
    private bool IsOne(int subject) => tags.Tags[subject].Lemma is not ("police" or "people" or "crew" or "staff" or "government" or "majority" or "number" or "team" or "family" or "couple" or "pair");

    private string? Ask(string? auxiliary, TokenRange subject, string rest)
    {
        if (auxiliary is null || rest.Length == 0)
            return null;
        var who = tokens.Cover(subject.First, subject.End).Of(text);
        if (!KeepsCapital(subject))
            who = char.ToLowerInvariant(who[0]) + who[1..];
        return $"{char.ToUpperInvariant(auxiliary[0])}{auxiliary[1..]} {who} {rest.TrimEnd('.', ',', ';', ':', ' ')}?";
    }

    /// <summary>A name, or the first of several capitals; any other word has its capital from the start of its sentence.</summary>
    private bool KeepsCapital(TokenRange subject)
    {
        var word = tokens.Tokens[subject.First].Span.Of(text);
        return tags.Tags[subject.First].Pos is Upos.Propn || word.Skip(1).Any(char.IsUpper) || Gazetteer.Default.FindDemonym(word) is not null
            || (subject.Count > 1 && tags.Tags[subject.First].Pos is Upos.Adj or Upos.Noun && char.IsUpper(text[tokens.Tokens[subject.First + 1].Span.Start]));
    }

    /// <summary>The subject's words up to where another clause's or the predicate's begin.</summary>
    private TokenRange Reach(Clause words, int subject)
    {
        var reach = syntax.Subtree(subject);
        return new(Math.Max(reach.First, words.FirstToken), Math.Min(reach.End, words.EndToken));
    }

    /// <summary>The auxiliary or copula that moves, right behind the subject but for adverbs; -1 for none.</summary>
    private int FirstAuxiliary(int head, int from)
    {
        foreach (var child in syntax.Children(head))
        {
            if (child >= from && syntax.Relations[child] is "aux" or "aux:pass" or "cop" && tags.Tags[child].Fine is not "VB")
                return child;
        }

        return -1;
    }

    private string Gap(int token) => tokens.Tokens[token].Span.End < tokens.Tokens[token + 1].Span.Start ? " " : "";

    /// <summary>The clause's words from a token on, without those of one phrase.</summary>
    private string Plain(Clause words, int first, TokenRange without = default)
    {
        if (without.Count == 0 || without.First < first)
            return first < words.EndToken ? tokens.Cover(first, words.EndToken).Of(text) : "";
        var before = first < without.First ? tokens.Cover(first, without.First).Of(text) + " " : "";
        return (before + (without.End < words.EndToken ? tokens.Cover(without.End, words.EndToken).Of(text) : "")).Trim();
    }
}
