using Rashomon.Language;

namespace Rashomon.Quantities;

/// <summary>Reads lengths of time and shares whose number is an article: "half an hour", "a quarter of an hour", "for a month", "more than a fifth". Places are words of the sentence.</summary>
internal sealed class ArticleReader(FigureContext context)
{
    private readonly string[] _words = context.Words.Lower;
    private readonly int _base = context.Sentence.FirstToken;

    /// <summary>The figure that starts at a word, without its hedge; null for none.</summary>
    public Figure? Read(int i)
    {
        if (_words[i] is "half" && i + 1 < _words.Length)
        {
            if (_words[i + 1] is "a" or "an")
                return Length(i, i + 2, .5);
            return i > 0 && _words[i - 1] is "another" ? Length(i, i + 1, .5) : null;
        }

        if (_words[i] is not ("a" or "an" or "three") || i + 1 >= _words.Length)
            return null;
        if (_words[i + 1] == "half")
            return Length(i, i + 2, .5);
        if (_words[i + 1] is "quarter" or "quarters" && i + 3 < _words.Length && _words[i + 2] == "of" && _words[i + 3] is "a" or "an")
            return Length(i, i + 4, _words[i] == "three" ? .75 : .25);
        return _words[i] == "three" ? null : Share(i) ?? (IsMeasured(i) ? Length(i, i + 1, 1) : null);
    }

    private Figure? Length(int i, int at, double value)
    {
        if (at >= _words.Length || Units.Named(_words[at]) is not { Dimension: "time" } unit || _words[at] is "second" or "sec" || _words[at].EndsWith('s'))
            return null;
        var end = at + 1;
        if (end + 2 < _words.Length && value == 1 && _words[end] == "and" && _words[end + 1] == "a" && _words[end + 2] == "half")
            (value, end) = (1.5, end + 3);
        return new(i, i, end, Bounds.Exactly(value)) { Unit = unit, UnitText = _words[at] };
    }

    /// <summary>Whether "a" counts the unit after it: softened ("nearly a minute"), after "for", or what a verb of lasting takes.</summary>
    private bool IsMeasured(int i)
    {
        var unit = i + 1;
        if (unit + 1 < _words.Length && (_words[unit + 1] is "or" or "-" or "'s" or "’s" or "ago" || context.Tags.Tags[_base + unit + 1].IsNominal))
            return false;
        if (Hedges.ReadBefore(_words.AsSpan(), i).Hedge is not Hedge.None)
            return true;
        var head = context.Syntax.Heads[_base + unit];
        if (i > 0 && _words[i - 1] == "for")
            return context.Syntax.Relation(_base + unit) is "obl" && head >= 0;
        return context.Syntax.Relation(_base + unit) is "obj" or "obl" && head >= 0 && i > 0 && context.Syntax.Child(_base + unit, "case") < 0
            && context.Tags.Tags[head].Lemma is "take" or "last" or "spend" or "lose" or "need" or "require" or "gain" or "wait" or "stay" or "serve";
    }

    /// <summary>"A little over a fifth arrives", "would not go beyond a quarter": a fraction in the singular is a share where a measure stands before it and no noun follows.</summary>
    private Figure? Share(int i)
    {
        if (i == 0 || !NumberWords.Denominators.TryGetValue(_words[i + 1], out var whole) || _words[i + 1].EndsWith('s') || whole < 3)
            return null;
        if (_words[i - 1] is not ("over" or "than" or "nearly" or "almost" or "about" or "around" or "roughly" or "under" or "beyond" or "only" or "just" or "by" or "barely" or "exceed" or "exceeds" or "exceeded"))
            return null;
        var next = _base + i + 2;
        // "A fifth arrives": no noun in the plural can follow the article.
        var closes = next >= context.Sentence.EndToken || context.Tags.Tags[next].Fine is "NNS" || !(context.Tags.Tags[next].IsNominal || context.Tags.Tags[next].Pos is Upos.Adj or Upos.Num);
        return closes ? new(i, i, i + 2, Bounds.Share(Math.Round(1 / whole, 3))) : null;
    }
}
