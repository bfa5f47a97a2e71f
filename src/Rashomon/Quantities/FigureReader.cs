namespace Rashomon.Quantities;

/// <summary>Reads numbers with their currency or unit, and ranges whose ends both carry one ("$3 billion to $5 billion").</summary>
internal sealed class FigureReader(FigureWords words, UnitReader units)
{
    private readonly string[] _lower = words.Lower;

    /// <summary>The number that starts at word <paramref name="i"/>, its unit not yet read; null for none.</summary>
    /// <param name="i">Where to look.</param>
    /// <param name="ranges">Whether "to" joins two numbers to a range, which it does not after "rose from".</param>
    public Figure? Number(int i, bool ranges)
    {
        if (words.MoneyAt(i) is { } money)
        {
            var (value, end) = NumberReader.ReadScales(_lower, money.Value, money.End);
            return new(i, i, end, Bounds.Exactly(value)) { Unit = Units.Of(money.Code), UnitText = money.Code };
        }

        var currency = units.CurrencyAt(i);
        var at = currency?.End ?? i;
        if (at < _lower.Length && _lower[at] is "." && at + 1 < _lower.Length && words.Joined(at + 1) && !words.Joined(at) && _lower[at + 1].All(char.IsAsciiDigit))
            return new(i, at, at + 2, Bounds.Exactly(double.Parse("0." + _lower[at + 1], System.Globalization.CultureInfo.InvariantCulture)));
        if (at >= _lower.Length || IsTail(at) || NumberReader.Read(_lower, at, words.Joined, ranges, currency is not null) is not { } number)
            return currency is { } alone ? new(i, -1, alone.End, default) : null;
        return new(i, at, number.End, number.Bounds) { Unit = currency is { } sign ? Units.Of(sign.Code) : null, UnitText = currency is null ? null : string.Concat(_lower[i..at]) };
    }

    /// <summary>The number with its unit, its sign, and the other end of its range.</summary>
    public Figure WithUnit(Figure figure, bool ranges)
    {
        figure = Measured(figure);
        if (words.MinusBefore(figure.Number, figure.Unit is not null) is { } sign && figure.Bounds is { Min: { } min, Max: { } max })
            figure = figure with { Start = Math.Min(figure.Start, sign), Bounds = figure.Bounds with { Min = -max, Max = -min, Written = -figure.Bounds.Written } };
        return figure.Unit is not null && ranges && Range(figure) is { } range ? range : figure;
    }

    private Figure Measured(Figure figure)
    {
        if (figure.Unit is not null)
            return figure;
        var end = figure.End;
        var attributive = end < _lower.Length && _lower[end] == "-" && words.Joined(end);
        if (end + 1 < _lower.Length && _lower[end] == "of" && Units.Named(_lower[end + 1]) is { } sum)
            return figure with { Unit = sum, UnitText = _lower[end + 1], End = end + 2 };
        if (units.After(figure.Number, attributive ? end + 1 : end) is { } named)
            return figure with { Unit = named.Unit, UnitText = named.Text, End = named.End };
        if (units.Hyphened(attributive ? end + 1 : end) is { } tied)
        {
            var bounds = figure.Bounds with { Min = figure.Bounds.Min * tied.Scale, Max = figure.Bounds.Max * tied.Scale, Written = figure.Bounds.Written * tied.Scale };
            return figure with { Bounds = bounds, Unit = tied.Reading.Unit, UnitText = tied.Reading.Text, End = tied.Reading.End, Per = tied.Per };
        }

        if (figure.Number > 0 && _lower[figure.Number - 1] == "magnitude")
            return figure with { Unit = Units.Named("magnitude"), UnitText = "magnitude", Start = figure.Start - 1 };
        if (IsMagnitude(figure.Number))
            return figure with { Unit = Units.Named("magnitude"), UnitText = "magnitude" };
        // "6.1 on the Richter scale"
        if (end + 3 < _lower.Length && _lower[end] == "on" && _lower[end + 1] == "the" && _lower[end + 2] is "richter" or "moment")
            return figure with { Unit = Units.Named("magnitude"), UnitText = "on the " + _lower[end + 2] + " " + _lower[end + 3], End = end + 4 };
        return figure with { IsAttributive = attributive };
    }

    /// <summary>"A magnitude of 6.1", "put the magnitude at 6.1", "revised the magnitude to 6.2 from 6.1".</summary>
    private bool IsMagnitude(int number)
    {
        for (var i = number - 1; i >= Math.Max(0, number - 6); i--)
        {
            if (_lower[i] == "magnitude")
                return true;
            if (!(_lower[i] is "of" or "at" or "to" or "from" or "was" or "is" or "as" or "be" or "about" or "around" || (i < number - 1 && char.IsDigit(_lower[i][0]) && _lower[i].Contains('.', StringComparison.Ordinal))))
                return false;
        }

        return false;
    }

    /// <summary>"$62 and $68" after between, "five per cent to 20 per cent", "the US $89 to $93 billion".</summary>
    private Figure? Range(Figure low)
    {
        var at = low.End;
        if (at + 1 >= _lower.Length || low.Bounds.Min is not { } min || low.Bounds.Max != min)
            return null;
        var between = low.Start > 0 && _lower[low.Start - 1] == "between";
        if (!(_lower[at] is "to" or "–" || (between && _lower[at] == "and") || (_lower[at] == "-" && words.Joined(at + 1))))
            return null;
        if (Number(at + 1, ranges: false) is not { Number: >= 0 } next)
            return null;
        var high = Measured(next);
        if (high.Unit?.Code != low.Unit!.Code || high.Bounds.Max is not { } max)
            return null;
        // "$89 to $93 billion" shares its scale.
        if (min < 1000 && NumberWords.Scales.TryGetValue(_lower[high.End - 1], out var scale) && max >= scale && low.End - low.Number == 1 && min * scale < max)
            min *= scale;
        return max > min ? low with { End = high.End, Bounds = new(min, max, low.Bounds.Approximate, max) } : null;
    }

    /// <summary>Whether a word is the rest of a number that the tokens part ("PS21" "," "700").</summary>
    private bool IsTail(int i) =>
        i > 1 && words.Joined(i) && words.Joined(i - 1) && _lower[i - 1] is "." or "," && char.IsDigit(_lower[i][0]) && char.IsLetter(_lower[i - 2][0]) && char.IsDigit(_lower[i - 2][^1]);
}
