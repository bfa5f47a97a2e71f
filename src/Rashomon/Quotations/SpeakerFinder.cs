using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Quotations;

/// <summary>Finds the speaker of each quoted run: by a cue in its sentence, else by the run beside it.</summary>
internal sealed class SpeakerFinder
{
    /// <summary>Words from which an unattributed part of a sentence is speech rather than a term.</summary>
    private const int LongRun = 7;

    private readonly AnnotatedDocument _document;
    private readonly TokenLayer _tokens;
    private readonly QuotedRunLayer _runs;
    private readonly SpeechLayer _speech;
    private readonly RunSpeech?[] _found;

    /// <summary>A finder for one document.</summary>
    public SpeakerFinder(AnnotatedDocument document)
    {
        _document = document;
        _tokens = document.Get<TokenLayer>();
        _runs = document.Get<QuotedRunLayer>();
        _speech = document.Get<SpeechLayer>();
        _found = new RunSpeech?[_runs.Runs.Length];
    }

    /// <summary>For each run its speech, or null where it is none.</summary>
    public RunSpeech?[] Find()
    {
        for (var i = 0; i < _found.Length; i++)
            _found[i] = ByCue(i);
        for (var i = 0; i < _found.Length; i++)
            _found[i] ??= ByNeighbour(i, forward: true);
        for (var i = _found.Length - 1; i >= 0; i--)
            _found[i] ??= ByNeighbour(i, forward: false);
        for (var i = 0; i < _found.Length; i++)
            _found[i] ??= ByContext(i);
        return _found;
    }

    private (int First, int Last) SentencesOf(QuotedRun run)
    {
        var first = _tokens.TokenAt(run.Content.Start);
        var last = Math.Max(first, _tokens.TokenAt(run.Content.End - 1));
        var most = _tokens.Tokens.Length - 1;
        return (_tokens.SentenceOf(Math.Min(first, most)), _tokens.SentenceOf(Math.Min(last, most)));
    }

    /// <summary>The narrowest cue whose content holds a part of the run; a cue after the run before one in front.</summary>
    private RunSpeech? ByCue(int index)
    {
        var run = _runs.Runs[index];
        var (first, last) = SentencesOf(run);
        var whole = IsWhole(run, first, last);
        var acts = Candidates(run, first, last).Where(a => a.Source is not null).ToList();
        var direct = acts.Where(a => a.Kind != CueKind.Accord).ToList();
        var act = direct.OrderBy(a => IsQuoting(a) ? 0 : 1).ThenBy(a => Rank(a, run)).ThenBy(a => Math.Abs(a.Cue.Start - run.Content.Start)).FirstOrDefault() ?? acts.FirstOrDefault();
        if (act is null || (!whole && !IsQuoting(act) && Rank(act, run) > 0) || IsName(run, act))
            return null;
        return new(act, act.Source, ViaOf(run, act, acts), whole);
    }

    /// <summary>Whether the cue commonly brings another's very words, at any distance within its content.</summary>
    private static bool IsQuoting(SpeechAct act) =>
        act.Kind is not (CueKind.Think or CueKind.Show or CueKind.Hearsay or CueKind.Manner) && act.Lemma is not ("back" or "support" or "oppose" or "favor" or "favour" or "endorse" or "offer" or "name" or "list" or "sign" or "title" or "publish");

    private IEnumerable<SpeechAct> Candidates(QuotedRun run, int first, int last)
    {
        for (var s = first; s <= last; s = s == last ? last + 1 : last)
        {
            foreach (var act in _speech.ActsOf(s))
            {
                if (act.Content.Any(c => c.Overlaps(run.Content)))
                    yield return act;
            }
        }
    }

    /// <summary>0: the cue touches the run; 1: content narrow around it; 2: any.</summary>
    private static int Rank(SpeechAct act, QuotedRun run)
    {
        var frame = act.Frame;
        var gap = frame.Start >= run.Whole.End ? frame.Start - run.Whole.End : run.Whole.Start - frame.End;
        return gap is >= 0 and <= 3 ? 0 : gap < 0 ? 2 : frame.Start < run.Whole.Start ? 1 : 2;
    }

    /// <summary>A name between marks ("the ship 'Star'"), with capitals throughout, is no speech unless a cue stands right at it.</summary>
    private bool IsName(QuotedRun run, SpeechAct act)
    {
        var words = _document.TextOf(run.Content).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var capitals = words.Length <= 4 && words.All(w => char.IsUpper(w[0]) || char.IsDigit(w[0])) && !".,?!".Contains(_document.Text[run.Content.End - 1], StringComparison.Ordinal);
        return capitals && Rank(act, run) > 0;
    }

    private string? ViaOf(QuotedRun run, SpeechAct act, List<SpeechAct> acts)
    {
        if (act.Via is not null)
            return act.Via;
        var outer = acts.FirstOrDefault(a => a != act && a.Kind == CueKind.Accord && a.Source is { } s && SpeechWords.IsOutlet(s.Name));
        return outer?.Source?.Name ?? _speech.PassageOf(run.Content)?.Outlet;
    }

    /// <summary>Whether the run is whole sentences: it starts with a capital where a sentence or a cue's content starts.</summary>
    private bool IsWhole(QuotedRun run, int first, int last)
    {
        var letter = _document.Text[run.Content.Start];
        if (char.IsLower(letter) || !run.Opened)
            return false;
        var start = _tokens.Sentences[first].Span.Start;
        if (run.Whole.Start <= start || last > first)
            return true;
        var before = _document.Text.AsSpan(start, run.Whole.Start - start).TrimEnd();
        var closing = _document.Text[run.Content.End - 1];
        return before.Length == 0 || (before[^1] is ',' or ':' && closing is '.' or '?' or '!' or ',') || (closing is '.' or '?' or '!' && run.Content.Length > 40);
    }

    /// <summary>Whether nothing but the run's words stands in its sentences.</summary>
    private bool StandsAlone(QuotedRun run, int first, int last)
    {
        var start = _tokens.Sentences[first].Span.Start;
        var end = _tokens.Sentences[last].Span.End;
        return run.Whole.Start <= start + 1 && run.Whole.End >= end - 1;
    }

    /// <summary>Whole sentences without a cue go on in the voice of the run beside them.</summary>
    private RunSpeech? ByNeighbour(int index, bool forward)
    {
        var run = _runs.Runs[index];
        var (first, last) = SentencesOf(run);
        if (!run.Opened || !StandsAlone(run, first, last) || !IsWhole(run, first, last))
            return null;
        var other = forward ? index - 1 : index + 1;
        if (other < 0 || other >= _found.Length || _found[other] is not { Source: not null } beside)
            return null;
        var neighbour = SentencesOf(_runs.Runs[other]);
        var near = forward ? first - neighbour.Last <= 1 : neighbour.First - last <= 1;
        if (!near || (!forward && !(run.Continues || !run.Closed || SameBlock(last, neighbour.First))))
            return null;
        return beside with { Act = null, Whole = true };
    }

    private bool SameBlock(int a, int b) => _tokens.Sentences[a].Block == _tokens.Sentences[b].Block;

    /// <summary>No cue, no neighbour: whole sentences are the voice of whoever was last in view; a long part is its subject's.</summary>
    private RunSpeech? ByContext(int index)
    {
        var run = _runs.Runs[index];
        var (first, last) = SentencesOf(run);
        var words = _tokens.TokenAt(run.Content.End - 1) - _tokens.TokenAt(run.Content.Start) + 1;
        if (!run.Opened || run.Single || words < LongRun)
            return null;
        var alone = StandsAlone(run, first, last) && IsWhole(run, first, last);
        for (var s = alone ? first - 1 : first; s >= 0 && first - s <= 2; s--)
        {
            var act = _speech.ActsOf(s).LastOrDefault(a => a.Source is { Unresolved: false } && a.Kind is not (CueKind.Think or CueKind.Hearsay));
            if (act is not null)
                return new(null, act.Source, _speech.PassageOf(run.Content)?.Outlet, alone);
        }

        return alone ? new(null, null, null, true) : null;
    }
}
