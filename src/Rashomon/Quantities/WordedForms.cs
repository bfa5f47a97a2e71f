using Rashomon.Language;
using Rashomon.Language.Lexicons;

namespace Rashomon.Quantities;

/// <summary>Reads figures that no number tells: ordinals that count, none, a described single one, multiples. Places are words of the sentence.</summary>
internal sealed class WordedForms(FigureContext context, FigureWriter writer)
{
    private readonly string[] _words = context.Words.Lower;
    private readonly int _base = context.Sentence.FirstToken;

    /// <summary>Adds the figure that starts at a word and gives the word after it; null where none does.</summary>
    public int? Read(int i) => MultipleAt(i) ?? CompoundAt(i) ?? OrdinalAt(i) ?? NoneAt(i) ?? SingleAt(i) ?? IndefiniteAt(i);

    /// <summary>Whether a number before a noun in a compound counts it ("a four-storey house", "the 120-seat hall"); most compounds name a kind.</summary>
    public static bool IsPart(string noun) =>
        noun is "storey" or "story" or "storeyed" or "storied" or "floor" or "seat" or "seater" or "bed" or "berth" or "member" or "nation" or "country" or "car" or "carriage" or "coach" or "vehicle" or "ship" or "engine";

    /// <summary>"A four-storey house", "a two-day summit", "an eight-year-old boy": number and noun in one word.</summary>
    private int? CompoundAt(int i)
    {
        var parts = _words[i].Split('-');
        if (parts.Length is not (2 or 3) || !NumberWords.Small.TryGetValue(parts[0], out var value))
            return null;
        var figure = new Figure(i, i, i + 1, Bounds.Exactly(value));
        if (parts.Length == 3)
            return parts[2] is "old" or "olds" && AgeReader.UnitOf(parts[1]) is { } age ? writer.AddAge(figure, i + 1, age) : null;
        if (Units.Named(parts[1]) is { Dimension: "time" } unit && parts[1] is not "second" && value > 0)
            return writer.Add(i, i + 1, figure.Bounds, (unit.Code, parts[1]), context.Phrases.At(_base + i + 1), QuantityForm.Cardinal);
        return IsPart(parts[1]) ? writer.Add(i, i + 1, figure.Bounds, default, new(parts[1], [], _base + i, _base + i + 1, parts[1]) { HeadToken = _base + i }, QuantityForm.Cardinal) : null;
    }

    /// <summary>"A single shell", "not a single house".</summary>
    private int? SingleAt(int i)
    {
        if (_words[i] is not ("a" or "one") || i + 2 >= _words.Length || _words[i + 1] != "single" || context.Phrases.At(_base + i + 2) is not { HeadToken: >= 0 } phrase || context.Tags.Tags[phrase.HeadToken].IsPlural)
            return null;
        if (context.Tags.Tags[_base + i + 1].Pos is not Upos.Adj || phrase.Head is "market" or "currency" or "mother" or "parent" or "payer" or "day" or "time" or "moment")
            return null;
        var none = i > 0 && _words[i - 1] is "not";
        return writer.Add(none ? i - 1 : i, i + 2, Bounds.Exactly(none ? 0 : 1), default, phrase, none ? QuantityForm.None : QuantityForm.Cardinal);
    }

    /// <summary>"Double last year's", "twice as many", "has tripled".</summary>
    private int? MultipleAt(int i)
    {
        if (NumberWords.Multiples.GetValueOrDefault(_words[i]) is not (> 0 and var value))
            return null;
        var compares = i + 1 < _words.Length
            && (_words[i + 1] is "the" or "that" or "as" or "last" or "its" or "their" or "what" or "what's" || context.Tags.Tags[_base + i + 1].Pos is Upos.Propn);
        return context.Tags.Tags[_base + i].Pos is Upos.Verb || compares ? writer.AddMultiple(i, value) : null;
    }

    /// <summary>"Its fourth success": an ordinal that counts, owned or definite, with an event or achievement.</summary>
    private int? OrdinalAt(int i)
    {
        if (i == 0 || !(_words[i - 1] is "the" or "its" or "his" or "her" or "their" or "a") || OrdinalValue(_words[i]) is not { } value)
            return null;
        if (Phrase(i) is not { } phrase)
            return null;
        // "The seventh person to die": so many have by then.
        if (phrase.EndToken + 1 < context.Sentence.EndToken && context.Tags.Forms[phrase.EndToken] == "to" && context.Tags.Tags[phrase.EndToken + 1].Pos is Upos.Verb && WordNet.Default.IsPerson(phrase.Head))
            return writer.Add(i, i + 1, Bounds.Exactly(value), default, phrase, QuantityForm.Ordinal);
        if (WordNet.Default.ClassOf(phrase.Head) is not (NounClass.Event or NounClass.Act))
            return null;
        return writer.Add(i, i + 1, Bounds.Exactly(value), default, phrase, QuantityForm.Ordinal);
    }

    private static double? OrdinalValue(string word)
    {
        if (NumberWords.Ordinals.TryGetValue(word, out var value))
            return value;
        return word.Length is > 2 and < 6 && char.IsDigit(word[0]) && word[^1] is 'h' or 'd' && double.TryParse(word[..^2], System.Globalization.CultureInfo.InvariantCulture, out value) ? value : null;
    }

    /// <summary>"No injuries", "no one was hurt", "none of the crew".</summary>
    private int? NoneAt(int i)
    {
        var zero = new Bounds(0, 0, false, 0);
        var at = _base + i;
        if (_words[i] is "nobody" || (_words[i] == "no" && i + 1 < _words.Length && _words[i + 1] == "one" && context.Phrases.Read(at + 1, at + 2) is null))
        {
            var end = i + (_words[i] == "no" ? 2 : 1);
            return writer.Add(i, end, zero, default, new("person", [], _base + end, _base + end, "people"), QuantityForm.None);
        }

        if (_words[i] is not ("no" or "none") || Phrase(i) is not { } phrase)
            return null;
        return _words[i] == "none" || (phrase.HeadToken >= 0 && context.Tags.Tags[phrase.HeadToken].IsPlural) ? writer.Add(i, i + 1, zero, default, phrase, QuantityForm.None) : null;
    }

    /// <summary>"A policeman", "a Russian official", "a 14-year-old": a described single person.</summary>
    private int? IndefiniteAt(int i)
    {
        if (_words[i] is not ("a" or "an"))
            return null;
        var head = context.Syntax.Heads[_base + i];
        if (head > _base + i && head < context.Sentence.EndToken && context.Tags.Forms[head].EndsWith("-old", StringComparison.Ordinal))
            return writer.Add(i, i + 1, Bounds.Exactly(1), default, new("person", [], head + 1, head + 1, "people"), QuantityForm.Indefinite);
        return Phrase(i) is { HeadToken: >= 0 } phrase && WordNet.Default.IsPerson(phrase.Head) && phrase.FirstToken == _base + i + 1 && IsOne(_base + i + 1, phrase.HeadToken)
            ? writer.Add(i, i + 1, Bounds.Exactly(1), default, phrase, QuantityForm.Indefinite)
            : null;
    }

    /// <summary>Whether a phrase is in the singular and holds no number of its own ("an estimated 19 people").</summary>
    private bool IsOne(int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            if (context.Tags.Tags[i].Pos is Upos.Num && !context.Tags.Forms[head - 1].EndsWith("-old", StringComparison.Ordinal))
                return i + 1 < head && context.Tags.Forms[i + 1] is "-" || context.Tags.Forms[i + 1].EndsWith("-old", StringComparison.Ordinal);
        }

        return !context.Tags.Tags[head].IsPlural;
    }

    private CountedPhrase? Phrase(int i) => context.Phrases.Read(_base + i, _base + i + 1);
}
