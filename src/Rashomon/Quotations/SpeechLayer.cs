using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Quotations;

/// <summary>Who gives word of what, cue by cue; what quotations and attributions are read from.</summary>
/// <param name="Acts">Sorted by cue.</param>
/// <param name="Passages">Passages given as another outlet's, in order.</param>
public sealed record SpeechLayer(ImmutableArray<SpeechAct> Acts, ImmutableArray<EmbeddedPassage> Passages) : ILayer
{
    /// <summary>The acts of one sentence, in order.</summary>
    public IEnumerable<SpeechAct> ActsOf(int sentence)
    {
        var low = SortedSearch.First(Acts.AsSpan(), sentence, static (act, place) => act.Sentence < place);

        for (var i = low; i < Acts.Length && Acts[i].Sentence == sentence; i++)
            yield return Acts[i];
    }

    /// <summary>The passage that holds a span; null where it is the outlet's own text.</summary>
    public EmbeddedPassage? PassageOf(Span span) => Passages.FirstOrDefault(p => p.Passage.Contains(span));
}
