using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Language.Lexicons;
using Rashomon.Text;

namespace Rashomon.Quantities;

/// <summary>Reads the figures of one sentence.</summary>
internal sealed class SentenceQuantities
{
    private readonly AnnotatedDocument _document;
    private readonly TokenLayer _tokens;
    private readonly TagLayer _tags;
    private readonly Sentence _sentence;
    private readonly string[] _words;
    private readonly CountedPhraseReader _phrases;
    private readonly ImmutableArray<QuantityMention>.Builder _mentions;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics;
    private readonly int _firstMention;
    private readonly ImmutableArray<Times.TimeExpression> _times;

    public SentenceQuantities(AnnotatedDocument document, Sentence sentence, ImmutableArray<QuantityMention>.Builder mentions, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        _document = document;
        _tokens = document.Get<TokenLayer>();
        _tags = document.Get<TagLayer>();
        _sentence = sentence;
        _words = _tags.Forms.AsSpan()[sentence.FirstToken..sentence.EndToken].ToArray();
        _phrases = new(_tags, sentence, i => document.TextOf(_tokens.Tokens[i].Span));
        _mentions = mentions;
        _times = [.. document.Get<Times.TimeLayer>().Expressions.Where(time => sentence.Span.Overlaps(time.Span))];
        _diagnostics = diagnostics;
        _firstMention = mentions.Count;
    }

    /// <summary>Adds the sentence's figures.</summary>
    public void Read()
    {
        for (var i = 0; i < _words.Length;)
            i = ReadAt(i);
    }

    private int ReadAt(int i)
    {
        var start = i;
        if (DateEnd(i) is { } dateEnd)
            return dateEnd;
        var currency = CurrencyBefore(ref i);
        if (i < _words.Length && NumberReader.Read(_words, i, Joined) is { } number && !NumberGuards.IsNoQuantity(_words, i, number.End, currency is not null, Joined, IsName))
            return Add(start, i, number.Bounds, number.End, currency);
        if (currency is not null)
            return i;
        return OrdinalAt(start) ?? NoneAt(start) ?? IndefiniteAt(start) ?? start + 1;
    }

    /// <summary>The token after the date, clock time or set that token <paramref name="i"/> starts in.</summary>
    private int? DateEnd(int i)
    {
        var span = _tokens.Tokens[_sentence.FirstToken + i].Span;
        foreach (var time in _times)
        {
            if (time.Span.Contains(span) && time.Type is not Times.TimeType.Duration)
                return Math.Max(i + 1, Math.Min(_words.Length, _tokens.TokenAt(time.Span.End) - _sentence.FirstToken));
        }

        return null;
    }

    private bool Joined(int i) => i > 0 && _tokens.Tokens[_sentence.FirstToken + i].Span.Start == _tokens.Tokens[_sentence.FirstToken + i - 1].Span.End;

    private bool IsName(int i) => _tags.Tags[_sentence.FirstToken + i].Pos is Upos.Propn;

    private string? CurrencyBefore(ref int i)
    {
        if (i + 1 < _words.Length && _words[i + 1] == "$" && Joined(i + 1) && Units.Currency(_words[i] + "$") is { } country)
        {
            i += 2;
            return country;
        }

        if (Units.Currency(_words[i]) is not { } code)
            return null;
        i++;
        return code;
    }

    private int Add(int start, int numberStart, Bounds bounds, int end, string? currency)
    {
        var unit = currency is null ? null : Units.Of(currency);
        string? unitText = currency is null ? null : _words[start];
        var attributive = end < _words.Length && _words[end] == "-" && Joined(end);
        if (currency is null && end + 1 < _words.Length && _words[end] == "of" && Units.Named(_words[end + 1]) is { } sum)
        {
            (unit, unitText, end) = (sum, _words[end + 1], end + 2);
        }
        else if (currency is null && UnitAfter(attributive ? end + 1 : end) is { } named)
        {
            (unit, unitText) = (named.Unit, string.Join(' ', _words[(attributive ? end + 1 : end)..named.End]));
            end = named.End;
        }
        else if (currency is null && numberStart > 0 && _words[numberStart - 1] == "magnitude")
        {
            (unit, unitText, start) = (Units.Named("magnitude"), "magnitude", start - 1);
        }

        if (unit is null && LostPercent(end))
            (unit, unitText) = (Units.Of("%"), "percent");
        if (IsAge(numberStart, end, unit))
            return end;
        if (unit is null && attributive && !IsAttributiveCount(end))
            return end;
        if (start > 0 && _words[start - 1] == "between" && bounds.Min != bounds.Max)
            start--;
        var (hedgedStart, before) = Hedges.ReadBefore(_words.AsSpan(), start);
        var (hedgedEnd, after) = Hedges.ReadAfter(_words.AsSpan(), end);
        var count = unit is null && bounds.Written is not < 1;
        var share = unit is null && bounds.Written is > 0 and < 1;
        var hedged = Hedges.Apply(after, Hedges.Apply(before, bounds, count), count);
        end = after == Hedge.None ? end : hedgedEnd;
        if (IsSuperlativeOne(numberStart, end))
            return end;
        var counted = unit is null && attributive ? Attributive(end + 1) : Counted(end, unit, share);
        return Emit(hedgedStart, end, hedged, (share ? "1" : unit?.Code, unitText), counted, QuantityForm.Cardinal);
    }

    private int Emit(int start, int end, Bounds bounds, (string? Code, string? Text) unit, CountedPhrase? counted, QuantityForm form)
    {
        var span = _tokens.Cover(_sentence.FirstToken + start, _sentence.FirstToken + end);
        var quantity = new Quantity(bounds.Min, bounds.Max, bounds.Approximate, _document.TextOf(span), span)
        {
            MinExclusive = bounds.MinExclusive,
            MaxExclusive = bounds.MaxExclusive,
            Unit = unit.Code,
            UnitText = unit.Text,
            Of = counted?.ToString(),
            Scope = unit.Code is "%" or "1" ? QuantityScope.Share : form == QuantityForm.Ordinal ? QuantityScope.Cumulative : null,
            Written = bounds.Written,
        };
        var per = unit.Code is null ? null : Per(end);
        _mentions.Add(new(per is null ? quantity : quantity with { Scope = QuantityScope.Rate }, _sentence.FirstToken + start, _sentence.FirstToken + end, counted, form) { Per = per });
        return end;
    }

    /// <summary>"$42 a share", "33 percent per year".</summary>
    private string? Per(int end)
    {
        if (end + 1 >= _words.Length || _words[end] is not ("a" or "an" or "per" or "each"))
            return null;
        var noun = _tags.Tags[_sentence.FirstToken + end + 1];
        return noun.Pos is Upos.Noun ? noun.Lemma : null;
    }

    private (Unit Unit, int End)? UnitAfter(int at)
    {
        for (var length = Math.Min(Units.MaxWords, _words.Length - at); length > 0; length--)
        {
            if (Units.Named(string.Join(' ', _words[at..(at + length)])) is { } unit)
                return (unit, at + length);
        }

        return null;
    }

    /// <summary>"A 100 tariff": a rate in the singular after a number above one has lost its percent sign.</summary>
    private bool LostPercent(int end)
    {
        if (end >= _words.Length || end == 0 || !char.IsDigit(_words[end - 1][0]) || _words[end] is not ("tariff" or "tax" or "turnout" or "levy" or "duty" or "surcharge"))
            return false;
        _diagnostics.Add(new(DiagnosticCodes.LostPercentSign, Severity.Info, $"“{_words[end - 1]} {_words[end]}” was read as a percentage: its sign seems lost.", _document.Article.Id));
        return true;
    }

    /// <summary>"One of the largest firms" ranks, it does not count.</summary>
    private bool IsSuperlativeOne(int numberStart, int end)
    {
        if (_words[numberStart] != "one" || end >= _words.Length || _words[end] != "of")
            return false;
        for (var i = end + 1; i < Math.Min(_words.Length, end + 6); i++)
        {
            if (_words[i] is "most" or "first" or "leading" or "top" or "few" or "main" || (_words[i].Length > 4 && _words[i].EndsWith("est", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private bool IsAge(int numberStart, int end, Unit? unit) =>
        (unit is { Code: "a" or "mo" or "d" } && end < _words.Length && (_words[end] is "old" || (_words[end] == "-" && end + 1 < _words.Length && _words[end + 1] is "old" or "olds")))
        || (numberStart > 0 && _words[numberStart - 1] is "aged");

    /// <summary>"An 80-employee firm" counts employees; "a 64-bit chip" is a name of a kind.</summary>
    private bool IsAttributiveCount(int dash) =>
        dash + 1 < _words.Length && WordNet.Default.IsPerson(WordNet.Default.Lemma(_words[dash + 1], PartOfSpeech.Noun));

    private CountedPhrase Attributive(int noun)
    {
        var at = _sentence.FirstToken + noun;
        return new(WordNet.Default.Lemma(_words[noun], PartOfSpeech.Noun), [], at, at + 1, _words[noun]);
    }

    private CountedPhrase? Counted(int end, Unit? unit, bool share)
    {
        var at = _sentence.FirstToken + end;
        if (unit is not null || share)
        {
            // "a 100 percent tariff", "the 10-metre-long hull", "90 percent of the people"
            while (at < _sentence.EndToken && _tags.Forms[at] is "-" or "long" or "high" or "wide" or "tall" or "deep")
                at++;
            return _phrases.Read(at);
        }

        return _phrases.Read(at) is { } phrase ? (phrase.IsPart ? Complement(phrase.EndToken) : null) ?? phrase : Elliptical(at);
    }

    /// <summary>"Eight of the dead were dockers": what the part is said to be is what is counted.</summary>
    private CountedPhrase? Complement(int at)
    {
        var copula = false;
        while (at < _sentence.EndToken && (_tags.Tags[at].Lemma == "be" || _tags.Tags[at].Pos is Upos.Adv))
            copula |= _tags.Tags[at++].Lemma == "be";
        return copula ? _phrases.Read(at) : null;
    }

    /// <summary>"Eleven were farmers", "two have been found", "one from a gunshot": counts the things of the figure before.</summary>
    private CountedPhrase? Elliptical(int at)
    {
        // "Injuring at least 31, …": a bare number after a verb counts the same kind of thing, but is no part of it.
        var bare = at >= _sentence.EndToken || _tags.Forms[at] is "," or "." or ";" || _tags.Tags[at].Pos is Upos.Cconj;
        if (!bare && !(_tags.Tags[at].Pos is Upos.Aux or Upos.Adp or Upos.Verb or Upos.Adv || _tags.Forms[at] is "who"))
            return null;
        // "Six of them firefighters", "eight of whom were women"
        if (_tags.Forms[at] == "of" && at + 2 < _sentence.EndToken && _tags.Forms[at + 1] is "them" or "whom" or "these" or "those"
            && (Complement(at + 2) ?? _phrases.Read(at + 2)) is { } members)
            return members;
        if (Antecedent() is not { } antecedent)
            return null;
        if (bare)
            return antecedent with { FirstToken = at, EndToken = at, IsPart = false, Modifiers = [], Companions = [] };
        var i = at;
        var copula = false;
        while (i < _sentence.EndToken && (_tags.Tags[i].Pos is Upos.Aux or Upos.Adv || _tags.Forms[i] == "from"))
            copula |= _tags.Tags[i].Lemma is "be" or "from" | _tags.Forms[i++] == "from";
        var complement = copula ? _phrases.Read(i) : null;
        var modifiers = complement is null ? antecedent.Modifiers : [.. complement.Modifiers, complement.Head, .. antecedent.Modifiers];
        return antecedent with { Modifiers = modifiers, FirstToken = at, EndToken = complement?.EndToken ?? at, IsPart = true };
    }

    /// <summary>The phrase that the nearest figure before counts, in this sentence or the one before.</summary>
    private CountedPhrase? Antecedent()
    {
        for (var m = _mentions.Count - 1; m >= Math.Max(0, _firstMention - 3); m--)
        {
            if (_mentions[m].Quantity.Unit is null && _mentions[m].Counted is { } counted && _mentions[m].Form is not QuantityForm.Ordinal)
                return counted with { Modifiers = m >= _firstMention && counted.IsPart ? [.. counted.Modifiers.Skip(1)] : counted.Modifiers };
        }

        return null;
    }

    /// <summary>"Its fourth success": an ordinal that counts, owned or definite, with an event or achievement.</summary>
    private int? OrdinalAt(int i)
    {
        if (i == 0 || !(_words[i - 1] is "the" or "its" or "his" or "her" or "their" or "a") || OrdinalValue(_words[i]) is not { } value)
            return null;
        if (_phrases.Read(_sentence.FirstToken + i + 1) is not { } phrase || WordNet.Default.ClassOf(phrase.Head) is not (NounClass.Event or NounClass.Act))
            return null;
        return Emit(i, i + 1, Bounds.Exactly(value), default, phrase, QuantityForm.Ordinal);
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
        var at = _sentence.FirstToken + i;
        if (_words[i] is "nobody" || (_words[i] == "no" && i + 1 < _words.Length && _words[i + 1] == "one" && _phrases.Read(at + 2) is null))
        {
            var end = i + (_words[i] == "no" ? 2 : 1);
            return Emit(i, end, zero, default, new("person", [], _sentence.FirstToken + end, _sentence.FirstToken + end, "people"), QuantityForm.None);
        }

        if (_words[i] is not ("no" or "none") || _phrases.Read(_sentence.FirstToken + i + 1) is not { } phrase)
            return null;
        var head = _tags.Tags[phrase.EndToken - 1];
        return _words[i] == "none" || head.IsPlural ? Emit(i, i + 1, zero, default, phrase, QuantityForm.None) : null;
    }

    /// <summary>"A policeman", "a Russian official": a described single person.</summary>
    private int? IndefiniteAt(int i)
    {
        if (_words[i] is not ("a" or "an") || _phrases.Read(_sentence.FirstToken + i + 1) is not { } phrase || !WordNet.Default.IsPerson(phrase.Head))
            return null;
        return phrase.FirstToken == _sentence.FirstToken + i + 1 ? Emit(i, i + 1, Bounds.Exactly(1), default, phrase, QuantityForm.Indefinite) : null;
    }
}
