using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Makes mentions of the models' names: determiners and possessive endings go, titles and roles before a person are kept apart.</summary>
internal sealed class NameTitles(AnnotatedDocument document, TokenLayer layer)
{
    private const int LongestRole = 7;

    /// <summary>"Paris, Texas" is two places: a place's run is cut at its commas.</summary>
    public IEnumerable<NameRun> Parts(NameRun run)
    {
        var text = document.TextOf(run.Span);
        var start = 0;
        while (run.Type == NameType.Place && text.IndexOf(", ", start, StringComparison.Ordinal) is var comma and > 0)
        {
            yield return run with { Span = new(run.Span.Start + start, run.Span.Start + comma) };
            start = comma + 2;
        }

        if (start < text.Length)
            yield return run with { Span = new(run.Span.Start + start, run.Span.End) };
    }

    /// <summary>The mention of a run; null where nothing of a name is left.</summary>
    public NameMention? Read(NameRun run)
    {
        var (first, end) = (layer.TokenAt(run.Span.Start), layer.TokenAt(run.Span.End - 1) + 1);
        end = Math.Min(end, layer.Tokens.Length);
        while (first < end && Word(first) is "the" or "The" or "a" or "an" or "A" or "An" or "“" or "\"" or "'" or "‘")
            first++;
        while (end > first && (Word(end - 1) is "'s" or "’s" or "'" or "’" or "," or "”" or "\"" || Word(end - 1) is "." && !document.TextOf(run.Span).Contains(". ", StringComparison.Ordinal)))
            end--;
        if (first >= end || !layer.Cover(first, end).Of(document.Text).Any(char.IsLetter))
            return null;
        var type = TypeOf(run.Type, Word(end - 1));
        // "Gen. Oto Brask", "Gulf of Tessen": what the first word says goes before the model's guess.
        if (NameWords.PersonTitles.Contains(Word(first)) && end - first > 1)
            type = EntityType.Person;
        else if (type is EntityType.Facility or EntityType.Other or EntityType.Organization && NameWords.Waters.Contains(Word(first)) && end - first > 2 && Word(first + 1) is "of")
            type = EntityType.Place;
        // "Its head, Arlo Dent": who holds a post is a person, whatever the model takes the rare name for.
        else if (type is EntityType.Organization or EntityType.Other or EntityType.Facility && IsHolder(first, end))
            type = EntityType.Person;
        var name = type == EntityType.Person ? AfterTitles(first, end) : first;
        // A title alone ("the Prime Minister") names nobody.
        if (name >= end)
            return null;
        var span = new Span(name == first ? Math.Max(run.Span.Start, layer.Tokens[first].Span.Start) : layer.Tokens[name].Span.Start, Math.Min(run.Span.End, layer.Tokens[end - 1].Span.End));
        return type == EntityType.Person ? Titled(span, name, end) : new(span, name, end, type) { Text = document.TextOf(span) };
    }

    /// <summary>A person's mention with the titles that stand before it.</summary>
    public NameMention Titled(Span span, int first, int end)
    {
        var sentence = layer.Sentences[layer.SentenceOf(first)];
        var title = CapitalTitle(sentence, first);
        if (title == first)
            title = RoleBefore(sentence, first);
        return new(span, first, end, EntityType.Person)
        {
            Text = document.TextOf(span),
            Title = title < first ? document.TextOf(layer.Cover(title, first)) : null,
            TitleToken = title,
        };
    }

    /// <summary>Two or three capitalised words, none that names a body, set off by a comma after a noun of post in the singular.</summary>
    private bool IsHolder(int first, int end)
    {
        if (end - first is not (2 or 3) || first < 2 || Word(first - 1) is not "," || !NameWords.RoleNouns.Contains(Word(first - 2)) || Word(first - 2) is not { Length: > 0 } role || !char.IsLower(role[0]) || role[^1] == 's')
            return false;
        for (var i = first; i < end; i++)
        {
            if (Word(i) is not { Length: > 1 } word || !char.IsUpper(word[0]) || word.All(char.IsUpper) || NameWords.Bodies.Contains(word))
                return false;
        }

        return true;
    }

    private string Word(int i) => document.TextOf(layer.Tokens[i].Span);

    private int AfterTitles(int first, int end)
    {
        while (first < end && (NameWords.Titles.Contains(Word(first)) || (Word(first) is "." && first > 0 && NameWords.Titles.Contains(Word(first - 1)))))
            first++;
        return first;
    }

    /// <summary>Index of the first of the capitalised titles right before a name; the name's own where there are none.</summary>
    private int CapitalTitle(Sentence sentence, int first)
    {
        var start = first;
        while (start > sentence.FirstToken && IsTitlePart(sentence, start - 1))
            start--;
        while (start < first && !NameWords.Titles.Contains(Word(start)))
            start++;
        return start;
    }

    private bool IsTitlePart(Sentence sentence, int i) =>
        char.IsUpper(Word(i)[0]) && (NameWords.Titles.Contains(Word(i)) || Word(i) is "State" or "General")
        || (Word(i) is "." && i > sentence.FirstToken && NameWords.Titles.Contains(Word(i - 1)))
        || (Word(i) is "of" && i > sentence.FirstToken && Word(i - 1) is "Secretary" or "Minister");

    /// <summary>Index of the first word of a small-letter role right before a name ("police chief Name"); the name's own where there is none.</summary>
    private int RoleBefore(Sentence sentence, int first)
    {
        if (first == sentence.FirstToken || !NameWords.RoleNouns.Contains(Word(first - 1)) || Word(first - 1).EndsWith('s'))
            return first;
        var start = first - 1;
        while (start > sentence.FirstToken && layer.Tokens[start - 1].Kind == TokenKind.Word && first - start < LongestRole && IsModifier(Word(start - 1)))
            start--;
        return start;
    }

    private static bool IsModifier(string word) =>
        word is "and" or "prime" || (!NameWords.Function.Contains(word) && !word.EndsWith("ed", StringComparison.Ordinal) && !Quotations.CueLexicon.IsCue(word) && word is not ("that" or "'s" or "’s"));

    private static EntityType TypeOf(NameType type, string last) => type switch
    {
        NameType.Person => EntityType.Person,
        NameType.Organization => EntityType.Organization,
        NameType.Place => EntityType.Place,
        NameType.Group => EntityType.Group,
        NameType.Facility => EntityType.Facility,
        _ => NameWords.EventHeads.Contains(last) ? EntityType.Event : EntityType.Other,
    };
}
