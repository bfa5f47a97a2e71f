using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Splits titles off a capitalised run and guesses what it names.</summary>
internal sealed class NameTyper(INameGazetteer gazetteer, AnnotatedDocument document, TokenLayer layer)
{
    private readonly HashSet<NameMention> _unsure = [];

    /// <summary>Adds the names of one run.</summary>
    public void Add(Sentence sentence, int first, int end, List<NameMention> found)
    {
        var title = LastTitle(first, end);
        if (title < 0)
        {
            AddPlain(sentence, first, end, found);
            return;
        }

        // "Serbian President Name", "Acme CEO Name", "Foreign Minister": what stands before the titles is a name of its own.
        var start = title;
        while (start > first && IsTitle(start - 1))
            start--;
        if (start > first)
            AddPlain(sentence, first, start, found);
        var name = title + 1 < end && Word(title + 1) is "." ? title + 2 : title + 1;
        if (name >= end)
            return;
        found.Add(Make(name, end, EntityType.Person, Math.Min(first, start)));
    }

    /// <summary>Decides the doubtful ones by the sure ones: a last name seen in a full name is a person.</summary>
    public void Settle(List<NameMention> found)
    {
        var surnames = found.Where(m => m.Type == EntityType.Person && !_unsure.Contains(m) && m.EndToken - m.FirstToken > 1).Select(m => LastWord(m.Text)).ToHashSet(StringComparer.Ordinal);
        var lone = found.Where(m => m.EndToken - m.FirstToken == 1).Select(m => m.Text).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < found.Count; i++)
        {
            var mention = found[i];
            // People go by their last name, makers by their first: "Acme Zephyr" beside a lone "Acme" is a product.
            if (_unsure.Contains(mention) && mention.Type == EntityType.Person && mention.EndToken - mention.FirstToken > 1
                && lone.Contains(mention.Text.Split(' ')[0]) && !lone.Contains(LastWord(mention.Text)))
                found[i] = mention with { Type = EntityType.Other };
            if (!_unsure.Contains(mention) || mention.EndToken - mention.FirstToken > 1)
                continue;
            if (surnames.Contains(mention.Text))
                found[i] = mention with { Type = EntityType.Person };
        }
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private string Word(int i) => document.TextOf(layer.Tokens[i].Span);

    private bool IsTitle(int i) => NameWords.Titles.Contains(Word(i)) || Word(i) is "of" or "State" or "General" or ".";

    /// <summary>Index of the last title word that a name may follow; -1 where the run has none.</summary>
    private int LastTitle(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            var word = Word(i);
            if (!NameWords.Titles.Contains(word) || word is "State" && i + 1 < end && !(i >= first + 2 && Word(i - 1) is "of"))
                continue;
            if (i + 1 < end && (NameWords.OrganizationHeads.Contains(Word(end - 1)) || Word(i + 1) is "of" or "for"))
                return -1;
            return i;
        }

        return -1;
    }

    private void AddPlain(Sentence sentence, int first, int end, List<NameMention> found)
    {
        // A people or country before more words: "Russian Foreign", "Serb-populated".
        while (first < end && NameWords.Function.Contains(Word(first)) && gazetteer.TypeOf(Word(first)) is null && end - first > 1)
            first++;
        var (type, sure) = Guess(sentence, first, end);
        var titleFirst = first;
        if (type == EntityType.Person && !sure && RoleBefore(sentence, first) is var role && role < first)
            (titleFirst, sure) = (role, true);
        else if (type is EntityType.Other or EntityType.Organization && !sure && RoleBefore(sentence, first) is var before && before < first)
            (type, titleFirst, sure) = (EntityType.Person, before, true);
        else if (type == EntityType.Person)
            titleFirst = RoleBefore(sentence, first);
        var mention = Make(first, end, type, titleFirst);
        if (!sure)
            _unsure.Add(mention);
        found.Add(mention);
    }

    /// <summary>Index of the first word of a small-letter role right before a name ("police chief Name"); the name's own where there is none.</summary>
    private int RoleBefore(Sentence sentence, int first)
    {
        if (first == sentence.FirstToken || !NameWords.RoleNouns.Contains(Word(first - 1)) || Word(first - 1).EndsWith('s'))
            return first;
        var start = first - 1;
        while (start > sentence.FirstToken && layer.Tokens[start - 1].Kind == TokenKind.Word && first - start < 7 && IsModifier(Word(start - 1)))
            start--;
        return start;
    }

    private static bool IsModifier(string word) =>
        word is "and" or "prime" || (!NameWords.Function.Contains(word) && !word.EndsWith("ed", StringComparison.Ordinal) && !Quotations.CueLexicon.IsCue(word) && word is not ("that" or "'s" or "’s"));

    private NameMention Make(int first, int end, EntityType type, int titleFirst)
    {
        var span = layer.Cover(first, end);
        return new(span, first, end, type)
        {
            Text = document.TextOf(span),
            Title = titleFirst < first ? document.TextOf(layer.Cover(titleFirst, first)) : null,
            TitleToken = titleFirst,
        };
    }

    private (EntityType Type, bool Sure) Guess(Sentence sentence, int first, int end)
    {
        var name = document.TextOf(layer.Cover(first, end));
        if (gazetteer.TypeOf(name) is { } known)
            return (known, true);
        var last = Word(end - 1);
        if (end - first > 1)
        {
            if (NameWords.EventHeads.Contains(last))
                return (EntityType.Event, true);
            if (NameWords.FacilityHeads.Contains(last) || NameWords.FacilityHeads.Contains(Word(first)))
                return (EntityType.Facility, true);
            if (NameWords.GivenNames.Contains(Word(first)) && !NameWords.OrganizationHeads.Contains(last))
                return (EntityType.Person, true);
            if (AnyHead(first, end, NameWords.OrganizationHeads))
                return (EntityType.Organization, true);
            if (NameWords.PlaceHeads.Contains(last) || NameWords.PlaceHeads.Contains(Word(first)))
                return (EntityType.Place, true);
        }
        else if (NameWords.GivenNames.Contains(name))
        {
            return (EntityType.Person, false);
        }

        if (name.Count(char.IsUpper) > 1 && !name.Contains(' ', StringComparison.Ordinal) && !name.Contains('-', StringComparison.Ordinal))
            return (EntityType.Organization, false);
        var after = first > sentence.FirstToken ? Word(first - 1).ToLowerInvariant() : "";
        if (after is "the" or "its" or "their" or "his" or "her" or "our")
            return (NameWords.OrganizationHeads.Contains(name) ? EntityType.Organization : EntityType.Other, false);
        var words = Enumerable.Range(first, end - first).Count(i => layer.Tokens[i].Kind == TokenKind.Word);
        if (words is 2 or 3 or 4 && Enumerable.Range(first, end - first).All(i => layer.Tokens[i].Kind == TokenKind.Word || Word(i) is ".") && (words < 4 || end - first > words))
            return after is "in" or "near" ? (EntityType.Place, false) : HasAcronym(first, end) ? (EntityType.Other, false) : gazetteer.TypeOf(Word(first)) is null ? (EntityType.Person, false) : (EntityType.Other, false);
        if (after is "in" or "at" or "near" or "from")
            return (EntityType.Place, false);
        if (NameWords.OrganizationHeads.Contains(name))
            return (EntityType.Organization, false);
        return (end - first == 1 && SpeaksNext(sentence, end) ? EntityType.Person : EntityType.Other, false);
    }

    private bool HasAcronym(int first, int end) =>
        Enumerable.Range(first, end - first).Any(i => Word(i).Length > 2 && Word(i).Count(char.IsUpper) > 2 || Word(i).EndsWith("-led", StringComparison.Ordinal) || Word(i).EndsWith("-backed", StringComparison.Ordinal));

    private bool SpeaksNext(Sentence sentence, int end) => end < sentence.EndToken && Quotations.CueLexicon.IsCue(Word(end));

    private bool AnyHead(int first, int end, System.Collections.Frozen.FrozenSet<string> heads)
    {
        for (var i = first; i < end; i++)
        {
            if (heads.Contains(Word(i)))
                return true;
        }

        return false;
    }
}
