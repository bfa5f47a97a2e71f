using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Quotations;

/// <summary>Who gives word of what, cue by cue; what quotations and attributions are read from.</summary>
/// <param name="Acts">Sorted by cue.</param>
/// <param name="Passages">Passages given as another outlet's, in order.</param>
public sealed record SpeechLayer(ImmutableArray<SpeechAct> Acts, ImmutableArray<EmbeddedPassage> Passages) : ILayer
{
    /// <summary>The acts of one sentence, in order.</summary>
    public IEnumerable<SpeechAct> ActsOf(int sentence)
    {
        int low = 0, high = Acts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Acts[middle].Sentence < sentence)
                low = middle + 1;
            else
                high = middle;
        }

        for (var i = low; i < Acts.Length && Acts[i].Sentence == sentence; i++)
            yield return Acts[i];
    }

    /// <summary>The passage that holds a span; null where it is the outlet's own text.</summary>
    public EmbeddedPassage? PassageOf(Span span) => Passages.FirstOrDefault(p => p.Passage.Contains(span));
}
