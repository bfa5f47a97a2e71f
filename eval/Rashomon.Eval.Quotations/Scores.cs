using Rashomon.Annotation;
using Rashomon.Quotations;

namespace Rashomon.Eval.Quotations;

/// <summary>Measures the speech layer by overlap of spans, and the source of directly quoted words.</summary>
/// <param name="byCue">Whether to print the precision of each cue verb.</param>
/// <param name="misses">How many misses of each sort to print.</param>
internal sealed class Scores(bool byCue, int misses)
{
    private readonly Tally _source = new();
    private readonly Tally _cue = new();
    private readonly Tally _content = new();
    private readonly Tally _speaker = new();
    private readonly Dictionary<string, (int Right, int All)> _cues = new(StringComparer.Ordinal);
    private readonly List<string> _missed = [];

    /// <summary>Adds one article. Gold in the headline is left out: headlines are not read for speech.</summary>
    public void Add(AnnotatedDocument document, PolnearArticle article)
    {
        var body = document.Article.Blocks.FirstOrDefault(b => b.IsBody)?.Span.Start ?? 0;
        var gold = article.Gold.Where(g => g.Content[0].Start >= body).ToList();
        var acts = document.Get<SpeechLayer>().Acts;
        _cue.Add([.. acts.Select(a => a.Cue)], [.. gold.SelectMany(g => g.Cue)]);
        _source.Add([.. acts.Where(a => a.Source is not null).Select(a => a.Source!.Span).Distinct()], [.. gold.SelectMany(g => g.Source)]);
        _content.Add([.. acts.SelectMany(a => a.Content)], [.. gold.SelectMany(g => g.Content)]);
        foreach (var act in acts)
        {
            var right = gold.Any(g => g.Cue.Any(act.Cue.Overlaps));
            var key = act.Kind + " " + act.Lemma;
            var (r, all) = _cues.GetValueOrDefault(key);
            _cues[key] = (r + (right ? 1 : 0), all + 1);
        }

        AddSpeakers(document, gold);
        if (_missed.Count < misses)
            _missed.AddRange(gold.Where(g => !acts.Any(a => g.Cue.Any(a.Cue.Overlaps))).Select(g => "cue missed: " + string.Join(" / ", g.Source.Concat(g.Cue).Select(document.TextOf))));
    }

    /// <summary>Gold content that is quoted throughout: is its source the one that the quotation layer names, span by span or name by name?</summary>
    private void AddSpeakers(AnnotatedDocument document, List<GoldAttribution> gold)
    {
        var quotations = document.Get<QuotationLayer>().Quotations;
        foreach (var g in gold.Where(g => g.Source.Count > 0))
        {
            var words = document.TextOf(g.Content[0]).Trim().TrimEnd(',', '.');
            if (words.Length < 15 || words[0] is not ('“' or '"') || words[^1] is not ('”' or '"') || words.AsSpan(1, words.Length - 2).IndexOfAny('”', '"') >= 0)
                continue;
            var q = quotations.FirstOrDefault(q => q.Span.Overlaps(g.Content[0]));
            var right = q?.SpeakerSpan is { } s && g.Source.Any(x => x.Overlaps(s) || (q.Speaker is not null && SameName(q.Speaker.Name, document.TextOf(x))));
            _speaker.Add(q is not null, right);
            if (!right && _missed.Count < misses)
                _missed.Add($"speaker: wanted {document.TextOf(g.Source[0])} got {q?.Speaker?.Name ?? (q is null ? "no quotation" : "nobody")}: {words}");
        }
    }

    private static bool SameName(string a, string b) => a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal);

    /// <summary>Prints the figures.</summary>
    public void Print(TextWriter output)
    {
        foreach (var line in _missed)
            output.WriteLine(line);
        if (byCue)
        {
            foreach (var (cue, (right, all)) in _cues.OrderByDescending(c => c.Value.All))
                output.WriteLine(FormattableString.Invariant($"{cue}: {right}/{all} {(double)right / all:F2}"));
        }

        output.WriteLine($"source   {_source}");
        output.WriteLine($"cue      {_cue}");
        output.WriteLine($"content  {_content}");
        output.WriteLine($"speaker of quoted content  {_speaker}");
    }
}
