using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quantities;

/// <summary>A unit where it stands beside a number.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Text">Its _words.</param>
/// <param name="End">The word after it.</param>
internal readonly record struct UnitReading(Unit Unit, string Text, int End);

/// <summary>Reads units of measure and currencies beside a number; all places are words of the sentence, from 0.</summary>
internal sealed class UnitReader(FigureWords figures, TagLayer tags, Sentence sentence)
{
    private readonly string[] _words = figures.Lower;

    /// <summary>The currency whose sign or code starts at a word, and the word after it.</summary>
    public (string Code, int End)? CurrencyAt(int i)
    {
        // "US$58", "US $58", "A$2bn", "$A2bn", "Y=590"
        for (var length = Math.Min(2, _words.Length - i - 1); length > 0; length--)
        {
            if (length == 2 && !(_words[i + 1] is "$" or "=" || (_words[i] == "$" && figures.Joined(i + 1))))
                continue;
            var sign = length == 2 ? _words[i] + _words[i + 1] : _words[i];
            if (Units.Currency(sign) is not { } code || i + length >= _words.Length)
                continue;
            var next = i + length;
            // "AU $ 5" and "RM5" are money, "am 5" is not: a code of letters stands in capitals, before digits.
            if (char.IsLetter(sign[0]) && !(char.IsUpper(figures.Written(i)[0]) && char.IsDigit(_words[next][0])))
                continue;
            return (code, next);
        }

        return null;
    }

    /// <summary>The longest unit named from word <paramref name="at"/> on, after the number in words <c>[first, at)</c>.</summary>
    public UnitReading? After(int first, int at)
    {
        var digits = at > 0 && char.IsDigit(_words[at - 1][0]);
        if (at < _words.Length && digits && Units.Symbol(figures.Written(at)) is { } symbol && !IsPartOfWord(at))
            return Speed(new(symbol, figures.Written(at), at + 1));
        if (at < _words.Length && Units.Currency(_words[at]) is { } sign && !char.IsLetter(_words[at][0]) && !(at + 1 < _words.Length && char.IsDigit(_words[at + 1][0])))
            return new(Units.Of(sign)!, _words[at], at + 1);
        for (var length = Math.Min(Units.MaxWords, _words.Length - at); length > 0; length--)
        {
            var name = string.Join(' ', _words[at..(at + length)]);
            if (Units.Named(name) is { } unit && !(length == 1 && IsOtherwise(first, at, digits)))
                return Speed(new(unit, name, at + length));
        }

        return at < _words.Length && _words[at] is "pounds" or "pound" or "pound-weight" ? new(Pounds(at) ? Units.Of("GBP")! : Units.Of("[lb_av]")!, _words[at], at + 1) : null;
    }

    /// <summary>A unit that a hyphen ties to other words: "1.8 billion-mile", "43 percent-owned", "52,000 barrel-a-day", "121 ft-long".</summary>
    public (double Scale, UnitReading Reading, string? Per)? Hyphened(int at)
    {
        if (at >= _words.Length || !_words[at].Contains('-', StringComparison.Ordinal))
            return null;
        var parts = _words[at].Split('-');
        var scale = NumberWords.Scales.GetValueOrDefault(parts[0], 1);
        var next = scale > 1 ? 1 : 0;
        if (next >= parts.Length || Units.Named(parts[next]) is not { } unit || (unit.Dimension == "time" && scale == 1))
            return null;
        var per = next + 2 < parts.Length && parts[next + 1] is "a" or "per" ? parts[next + 2] : null;
        return (scale, new(unit, parts[next], at + 1), per);
    }

    /// <summary>What a figure is so much per: "$42 a share", "33 percent per year", "$80 per sq m"; null for none.</summary>
    public string? Per(int end)
    {
        if (end + 1 >= _words.Length || _words[end] is not ("a" or "an" or "per" or "each" or "/" or "every"))
            return null;
        for (var length = Math.Min(Units.MaxWords, _words.Length - end - 1); length > 1; length--)
        {
            var name = string.Join(' ', _words[(end + 1)..(end + 1 + length)]);
            if (Units.Named(name) is not null)
                return name;
        }

        var noun = tags.Tags[sentence.FirstToken + end + 1];
        return noun.Pos is Upos.Noun || (_words[end] == "per" && noun.Pos is Upos.Propn) ? noun.Lemma : null;
    }

    private bool IsPartOfWord(int at) =>
        at + 1 < _words.Length && figures.Joined(at + 1) && (_words[at + 1] is "/" or "&" || (_words[at + 1] == "." && at + 2 < _words.Length && figures.Joined(at + 2)));

    /// <summary>Short names that are other words where no digits stand before ("in", "second", "lb").</summary>
    private bool IsOtherwise(int first, int at, bool digits) => _words[at] switch
    {
        "second" => at - 1 == first && _words[first] == "one",
        "minute" or "minutes" => at + 1 < _words.Length && _words[at + 1] is "walk",
        "g" or "l" or "v" or "w" or "c" or "f" or "b" or "a" => !digits,
        "foot" => at + 1 < _words.Length && _words[at + 1] is "soldier" or "soldiers" or "patrol" or "patrols",
        "degree" or "degrees" => at > first && at + 1 < _words.Length && _words[at + 1] is "in" or "from" or "murder",
        "degree-level" => true,
        _ => false,
    };

    private UnitReading Speed(UnitReading unit)
    {
        var end = unit.End;
        if (end + 1 >= _words.Length || _words[end] is not ("a" or "an" or "per" or "/") || !(_words[end + 1] is "hour" or "h" or "hr" or "second" or "s" or "gallon"))
            return unit;
        var code = unit.Unit.Code + (_words[end + 1][0] switch { 'h' => "/h", 's' => "/s", _ => "/[gal_us]" });
        return Units.Of(code) is { } speed && speed.Code != speed.Dimension ? new(speed, unit.Text + " " + _words[end] + " " + _words[end + 1], end + 2) : unit;
    }

    /// <summary>Whether "pounds" are money: the nearest word of prices or of weight before them decides, else one after.</summary>
    private bool Pounds(int at)
    {
        if (_words[at - 1] is "million" or "billion" or "bn" or "m")
            return true;
        for (var i = at - 1; i >= 0; i--)
        {
            if (IsPrice(i) is { } price)
                return price;
        }

        for (var i = at + 1; i < _words.Length; i++)
        {
            if (i == at + 1 && _words[i] == "of")
                return false;
            if (IsPrice(i) is { } price)
                return price;
        }

        return false;
    }

    private bool? IsPrice(int i) => tags.Tags[sentence.FirstToken + i].Lemma switch
    {
        "weigh" or "weight" or "heavy" or "lift" or "thrust" or "lean" => false,
        "£" or "sterling" or "penny" or "pay" or "cost" or "spend" or "earn" or "worth" or "price" or "fine" or "sell" or "buy" or "raise" or "fund" or "salary" or "wage" or "bill" or "budget"
            or "donate" or "tax" or "euro" or "owe" or "steal" or "invest" or "save" or "charge" or "bank" or "profit" or "revenue" or "sale" or "debt" or "fee" or "loan" or "reward" => true,
        _ => null,
    };
}
