using System.Globalization;
using Rashomon.Annotation;
using Rashomon.Language;

namespace Rashomon.Eval.Readers;

/// <summary>Sums of B³ over documents.</summary>
internal sealed class BCubed
{
    private double _precision;
    private double _recall;
    private int _found;

    /// <summary>Names that people marked.</summary>
    public int Gold { get; private set; }

    public void Add(GumDocument document, AnnotatedDocument read, TextWriter errors)
    {
        var mentions = read.Get<NameLayer>().Mentions;
        var chainOf = read.Get<NameChainLayer>().ChainOf;
        var matches = document.Names.Select(name => Best(mentions, name.Span)).ToArray();
        var goldOf = new string?[mentions.Length];
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] >= 0)
                goldOf[matches[i]] ??= document.Names[i].Group;
        }

        Gold += document.Names.Length;
        _found += mentions.Length;
        for (var m = 0; m < mentions.Length; m++)
        {
            if (goldOf[m] is not { } group)
                continue;
            var chain = Enumerable.Range(0, mentions.Length).Where(o => chainOf[o] == chainOf[m]).ToList();
            var both = chain.Count(o => string.Equals(goldOf[o], group, StringComparison.Ordinal));
            var all = document.Names.Count(n => string.Equals(n.Group, group, StringComparison.Ordinal));
            _precision += (double)both / chain.Count;
            _recall += Math.Min(1, (double)both / all);
            if (both < chain.Count || both < all)
                errors.WriteLine($"{document.Id}\t{mentions[m].Text}\tjoined with: {string.Join(", ", chain.Select(o => mentions[o].Text).Distinct())}\tshould be: {string.Join(", ", document.Names.Where(n => n.Group == group).Select(n => n.Span.Of(document.Text)).Distinct())}");
        }
    }

    public void Print(string how)
    {
        var (precision, recall) = (_precision / _found, _recall / Gold);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"B3 on names, {how}: precision {precision:0.000} recall {recall:0.000} F1 {2 * precision * recall / (precision + recall):0.000}"));
    }

    private static int Best(System.Collections.Immutable.ImmutableArray<NameMention> mentions, Span span)
    {
        var best = -1;
        for (var m = 0; m < mentions.Length; m++)
        {
            if (mentions[m].Span.Overlaps(span) && (best < 0 || mentions[m].Span == span))
                best = m;
        }

        return best;
    }
}
