using System.Collections.Immutable;
using Rashomon.Language;
using Rashomon.Language.Lexicons;

namespace Rashomon.Quantities;

/// <summary>Puts what was read of a figure together and adds it to the results; places are words of the sentence.</summary>
internal sealed class FigureWriter(FigureContext context, UnitReader units, ChangeReader changes, AgeReader ages, QuantityResults results)
{
    private readonly EllipsisReader _ellipses = new(context.Tags, context.Syntax, context.Sentence, context.Phrases);
    private readonly ImmutableArray<QuantityMention>.Builder _mentions = results.Mentions;
    private readonly int _firstMention = results.Mentions.Count;
    private readonly int _base = context.Sentence.FirstToken;

    /// <summary>What a figure counts or measures, its words ending before <paramref name="end"/>.</summary>
    public CountedPhrase? Counted(Figure figure, int end)
    {
        var (first, at) = (_base + figure.Number, _base + end);
        if (figure.Unit is not null)
        {
            // "a 100 percent tariff", "the 10-metre-long hull", "90 percent of the people"
            var skipped = at;
            while (skipped < context.Sentence.EndToken && context.Tags.Forms[skipped] is "-" or "long" or "high" or "wide" or "tall" or "deep" or "strong" or "thick")
                skipped++;
            return context.Phrases.Read(Math.Max(first, skipped - 1), skipped);
        }

        // "6.5 times earnings"
        if (end < context.Words.Lower.Length && context.Words.Lower[end] == "times")
            return new("time", [], at, at + 1, "times") { HeadToken = at };
        if (figure.Bounds.Written is not 1 && end < context.Words.Lower.Length && context.Tags.Tags[at].Fine == "VBZ"
            && WordNet.Default.Lemma(context.Words.Lower[end], PartOfSpeech.Noun) is var noun && noun != context.Words.Lower[end])
            return new(noun, [], at, at + 1, context.Words.Written(end)) { HeadToken = at };
        // "Some thirty others": others of what was counted before, else people.
        if (context.Phrases.Read(first, at) is { Head: "other" } others)
            return Antecedent() is { } same ? others with { Head = same.Head, Plural = same.Plural } : others with { Head = "people", Plural = "people" };
        return context.Phrases.Read(first, at) is { } phrase
            ? (phrase.IsPart && phrase.HeadToken < 0 ? _ellipses.Complement(phrase.EndToken) ?? _ellipses.Complement(phrase.EndToken + 1) : null) ?? phrase
            // People and ships are counted in whole numbers: "5.9, but the survey said 6.1" goes back to no people.
            : figure.Bounds.Written is { } written && written != Math.Floor(written) ? null : _ellipses.Read(first, at, Antecedent());
    }

    /// <summary>Adds a figure with a unit or a count.</summary>
    public int Add(Figure figure, int start, int end, Bounds bounds, CountedPhrase? counted)
    {
        // "517 rushing yards": a unit that other words part from its number.
        if (figure.Unit is null && counted is { Modifiers.Length: > 0, Companions.Length: 0 } && Units.Named(counted.Plural.ToLowerInvariant()) is { } parted)
            (figure, end, counted) = (figure with { Unit = parted, UnitText = counted.Plural }, counted.EndToken - _base, null);
        Add(start, end, bounds, (figure.Unit?.Code, figure.UnitText), counted, QuantityForm.Cardinal, figure.Per);
        ShareUnit();
        return end;
    }

    /// <summary>Adds a mention.</summary>
    public int Add(int start, int end, Bounds bounds, (string? Code, string? Text) unit, CountedPhrase? counted, QuantityForm form, string? per = null)
    {
        per ??= unit.Code is null ? null : units.Per(end);
        var quantity = Make(start, end, bounds, unit) with
        {
            Of = counted?.ToString(),
            Scope = per is not null ? QuantityScope.Rate : unit.Code is "%" or "1" ? QuantityScope.Share : form == QuantityForm.Ordinal || IsToll(counted) ? QuantityScope.Cumulative : null,
        };
        _mentions.Add(new(quantity, _base + start, _base + end, counted, form) { Per = per, Change = changes.Read(_base + start, _base + end) });
        return end;
    }

    /// <summary>Adds an age.</summary>
    public int AddAge(Figure number, int end, string unit)
    {
        var (start, hedge) = Hedges.ReadBefore(context.Words.Lower.AsSpan(), number.Number);
        start = hedge == Hedge.None ? number.Number : start;
        var text = number.End < end ? string.Join(' ', context.Words.Lower[number.End..end]).Trim('-', ' ') : null;
        var quantity = Make(start, end, Hedges.Apply(hedge, number.Bounds, count: false), (unit, text));
        CountedPhrase? whom = null;
        if (ages.Whose(number.Number, end) is { } tokens)
        {
            var name = context.Document.TextOf(context.Tokens.Cover(tokens.First, tokens.End));
            whom = new(context.Tags.Tags[tokens.End - 1].Lemma.ToLowerInvariant(), [], tokens.First, tokens.End, name) { HeadToken = tokens.End - 1 };
            quantity = quantity with { Of = name };
        }

        results.Ages.Add(new(quantity, _base + start, _base + end, whom, QuantityForm.Cardinal));
        return end;
    }

    /// <summary>Adds a comparison by a multiple.</summary>
    public int AddMultiple(int at, double value)
    {
        results.Multiples.Add(new(Make(at, at + 1, Bounds.Exactly(value), ("1", null)), _base + at, _base + at + 1, null, QuantityForm.Cardinal));
        return at + 1;
    }

    /// <summary>Adds a diagnostic.</summary>
    public void Report(Diagnostic diagnostic) => results.Diagnostics.Add(diagnostic);

    /// <summary>Whether a number stands inside what another number counts: "two new 737 Max jets".</summary>
    public bool IsNamedWithin(int number) =>
        _mentions.Count > _firstMention && _mentions[^1] is { Form: QuantityForm.Cardinal, Counted: { } counted } && counted.FirstToken <= _base + number && _base + number < counted.EndToken
        && !counted.IsPart && char.IsDigit(context.Words.Lower[number][0]) && number + 1 < context.Words.Lower.Length && context.Tags.Tags[_base + number + 1].Pos is Upos.Propn
        && context.Words.Lower[number - 1] is not ("and" or "or" or "," or "of" or "'s");

    private Quantity Make(int start, int end, Bounds bounds, (string? Code, string? Text) unit)
    {
        var span = context.Tokens.Cover(_base + start, _base + end);
        return new(bounds.Min, bounds.Max, bounds.Approximate, context.Document.TextOf(span), span)
        {
            MinExclusive = bounds.MinExclusive,
            MaxExclusive = bounds.MaxExclusive,
            Unit = unit.Code,
            UnitText = unit.Text,
            Written = bounds.Written,
        };
    }

    private bool IsToll(CountedPhrase? counted) =>
        counted is { HeadToken: >= 0 } && counted.FirstToken == counted.EndToken && context.Tags.Tags[counted.HeadToken].Lemma == "toll";

    /// <summary>"From 4.8 to 4.7 percent", "from 21 mpg to 23": both ends of a change have one unit.</summary>
    private void ShareUnit()
    {
        if (_mentions.Count < _firstMention + 2)
            return;
        var (origin, to) = (_mentions[^2], _mentions[^1]);
        if (origin.Change != QuantityChange.From || to.Change is not (QuantityChange.RiseTo or QuantityChange.FallTo))
            return;
        if (origin.Quantity.Unit is null && origin.Counted is null)
            _mentions[^2] = origin with { Quantity = origin.Quantity with { Unit = to.Quantity.Unit, UnitText = to.Quantity.UnitText } };
        else if (to.Quantity.Unit is null && to.Counted is null)
            _mentions[^1] = to with { Quantity = to.Quantity with { Unit = origin.Quantity.Unit, UnitText = origin.Quantity.UnitText } };
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
}
