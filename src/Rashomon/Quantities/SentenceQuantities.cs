using Rashomon.Annotation;
using Rashomon.Language.Lexicons;
using Rashomon.Text;

namespace Rashomon.Quantities;

/// <summary>Reads the figures of one sentence; places are words of the sentence, from 0.</summary>
internal sealed class SentenceQuantities
{
    private readonly FigureContext _context;
    private readonly string[] _words;
    private readonly int _base;
    private readonly FigureReader _figures;
    private readonly UnitReader _units;
    private readonly AgeReader _ages;
    private readonly ArticleReader _articles;
    private readonly ChangeReader _changes;
    private readonly NumberGuards _guards;
    private readonly FigureWriter _writer;
    private readonly WordedForms _forms;
    private readonly ReadOnlyMemory<Times.TimeExpression> _times;

    public SentenceQuantities(AnnotatedDocument document, Sentence sentence, ReadOnlyMemory<Times.TimeExpression> times, QuantityResults results)
    {
        _context = new(document, sentence);
        (_words, _base, _times) = (_context.Words.Lower, sentence.FirstToken, times);
        _units = new(_context.Words, _context.Tags, sentence);
        _figures = new(_context.Words, _units);
        _ages = new(_words, _context.Tags, _context.Syntax, sentence);
        _articles = new(_context);
        _changes = new(_context.Tags, _context.Syntax, sentence);
        _guards = new(_context);
        _writer = new(_context, _units, _changes, _ages, results);
        _forms = new(_context, _writer);
    }

    /// <summary>Adds the sentence's figures.</summary>
    public void Read()
    {
        for (var i = 0; i < _words.Length;)
            i = ReadAt(i);
    }

    private int ReadAt(int i)
    {
        if (DateEnd(i) is { } dateEnd)
            return dateEnd;
        if (_articles.Read(i) is { } told)
            return Add(told);
        var ranges = !(i > 0 && _words[i - 1] == "from" && _changes.Read(_base + i, _base + i + 1) == QuantityChange.From);
        if (_figures.Number(i, ranges) is { } number)
        {
            if (number.Number < 0)
                return number.End;
            if (number.Unit is null && _ages.Read(number.Number, number.End, number.Bounds) is { } age)
                return _writer.AddAge(number, age.End, age.Unit);
            if (number.Unit is not null || !_guards.IsNoQuantity(number.Number, number.End) && !_writer.IsNamedWithin(number.Number))
                return Add(_figures.WithUnit(number, ranges && !IsAmount(number)));
        }

        return _forms.Read(i) ?? i + 1;
    }

    /// <summary>"Rose by $43.6 billion to $419.2 billion": an amount of change and a level are no range.</summary>
    private bool IsAmount(Figure number) =>
        number.Start > 0 && _words[number.Start - 1] != "between" && _changes.Read(_base + number.Start, _base + number.End) is QuantityChange.Rise or QuantityChange.Fall;

    /// <summary>The token after the date, clock time or set that token <paramref name="i"/> starts in.</summary>
    private int? DateEnd(int i)
    {
        var span = _context.Tokens.Tokens[_base + i].Span;
        foreach (var time in _times.Span)
        {
            if (time.Span.Contains(span) && time.Type is not Times.TimeType.Duration && !IsDelay(time.Span))
                return Math.Max(i + 1, Math.Min(_words.Length, _context.Tokens.TokenAt(time.Span.End) - _base));
        }

        return null;
    }

    /// <summary>"20 minutes later": a length measured from another happening, which dates nothing by itself.</summary>
    private bool IsDelay(Span time)
    {
        var last = _context.Tokens.TokenAt(time.End - 1) - _base;
        return last > 1 && last < _words.Length && _words[last] is "later" or "earlier" && _words[last - 1] is "minutes" or "hours" or "seconds";
    }

    private int Add(Figure figure)
    {
        if (figure.Unit is null && LostPercent(figure.End))
            figure = figure with { Unit = Units.Of("%"), UnitText = "percent" };
        // "A 64-bit chip", "a two-room flat" name a kind.
        if ((figure.Unit is null && figure.IsAttributive && !IsAttributiveCount(figure.End)) || (figure.Unit?.Code == "bit" && _words[figure.Number + 1] == "-"))
            return figure.End;
        if (IsSuperlativeOne(figure.Number, figure.End))
            return figure.End;
        var start = figure.Start > 0 && _words[figure.Start - 1] == "between" && figure.Bounds.Min != figure.Bounds.Max ? figure.Start - 1 : figure.Start;
        var (hedgedStart, before) = Hedges.ReadBefore(_words.AsSpan(), start);
        var (hedgedEnd, after) = Hedges.ReadAfter(_words.AsSpan(), figure.End);
        if (before is Hedge.MoreThan or Hedge.LessThan && IsPlace(figure))
            (hedgedStart, before) = (figure.Start, Hedge.None);
        else if (before is Hedge.MoreThan && IsDenied(hedgedStart))
            before = Hedge.AtMost;
        var end = after == Hedge.None ? figure.End : hedgedEnd;
        var share = figure.Unit is null && figure.Bounds.IsShare;
        var count = figure.Unit is null && !share;
        var bounds = Hedges.Apply(after, Hedges.Apply(before, figure.Bounds, count), count);
        if (share)
            figure = figure with { Unit = Units.Of("1") };
        var counted = figure.Unit is null && figure.IsAttributive ? Attributive(figure.End + 1) : _writer.Counted(figure, end);
        return _writer.Add(figure, hedgedStart, end, bounds, counted);
    }

    /// <summary>"Was served under three chandeliers": a place, where the clause has no room for what the number would count.</summary>
    private bool IsPlace(Figure figure)
    {
        if (figure.Unit is not null || figure.Start == 0 || _words[figure.Start - 1] is not ("under" or "below" or "above"))
            return false;
        // "By under three cooks": another preposition has the place already.
        if (figure.Start > 1 && _context.Tags.Tags[_base + figure.Start - 2].Pos is Language.Upos.Adp)
            return false;
        var head = _context.Syntax.Heads[_base + figure.Number];
        if (head < _base + figure.End || head >= _context.Sentence.EndToken || !_context.Tags.Tags[head].IsPlural)
            return false;
        var above = _context.Syntax.Heads[head];
        if (_context.Syntax.Relations[_base + figure.Start - 1] == "case" && _context.Syntax.Heads[_base + figure.Start - 1] == head)
            return _words[figure.Start - 1] is "under" or "below" && _context.Syntax.Relation(head) is "obl" or "nmod";
        return above >= 0 && _context.Syntax.Relations[head] == "obj" && _context.Syntax.Child(above, "aux:pass") >= 0;
    }

    /// <summary>"Would not go beyond a quarter" is at most so much.</summary>
    private bool IsDenied(int hedge)
    {
        if (_words[hedge] is not ("beyond" or "above" or "exceed" or "over"))
            return false;
        for (var i = hedge - 1; i >= Math.Max(0, hedge - 3); i--)
        {
            if (_words[i] is "not" or "n't" or "never")
                return _words[hedge] is "beyond" or "exceed" || i < hedge - 1;
        }

        return false;
    }

    /// <summary>"A 100 tariff": a rate in the singular after a number above one has lost its percent sign.</summary>
    private bool LostPercent(int end)
    {
        if (end >= _words.Length || end == 0 || !char.IsDigit(_words[end - 1][0]) || _words[end] is not ("tariff" or "tax" or "turnout" or "levy" or "duty" or "surcharge"))
            return false;
        _writer.Report(new(DiagnosticCodes.LostPercentSign, Severity.Info, $"“{_words[end - 1]} {_words[end]}” was read as a percentage: its sign seems lost.", _context.Document.Article.Id));
        return true;
    }

    /// <summary>"One of the largest firms" ranks, it does not count.</summary>
    private bool IsSuperlativeOne(int number, int end)
    {
        if (_words[number] != "one" || end >= _words.Length || _words[end] != "of")
            return false;
        for (var i = end + 1; i < Math.Min(_words.Length, end + 6); i++)
        {
            if (_words[i] is "most" or "first" or "leading" or "top" or "few" or "main" || _context.Tags.Tags[_base + i].Fine == "JJS")
                return true;
        }

        return false;
    }

    /// <summary>"An 80-employee firm" counts employees; "a 64-bit chip" is a name of a kind.</summary>
    private bool IsAttributiveCount(int dash) =>
        dash + 1 < _words.Length && WordNet.Default.Lemma(_words[dash + 1], PartOfSpeech.Noun) is var noun && (WordNet.Default.IsPerson(noun) || WordedForms.IsPart(noun));

    private CountedPhrase Attributive(int noun) =>
        new(WordNet.Default.Lemma(_words[noun], PartOfSpeech.Noun), [], _base + noun, _base + noun + 1, _words[noun]) { HeadToken = _base + noun };
}
