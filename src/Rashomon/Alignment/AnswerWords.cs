using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Language;

namespace Rashomon.Alignment;

/// <summary>The words of one answer to a question, as it is compared with the others.</summary>
/// <param name="Lemmas">Lemmas of its nouns, names, verbs, adjectives, adverbs and numbers, in small letters, each once, in order.</param>
internal sealed record AnswerWords(ImmutableArray<string> Lemmas)
{
    /// <summary>Words that any answer may have.</summary>
    private static readonly FrozenSet<string> Light = FrozenSet.Create(
        StringComparer.Ordinal, "be", "have", "do", "say", "will", "would", "can", "could", "may", "more", "other", "such", "also", "so", "very", "just", "that", "as");

    /// <summary>The words of a stretch of text.</summary>
    /// <param name="tags">The text's words.</param>
    /// <param name="first">Index of the answer's first word.</param>
    /// <param name="end">Index after its last.</param>
    public static AnswerWords Of(TagLayer tags, int first, int end)
    {
        var lemmas = new List<string>();
        for (var i = first; i < end; i++)
        {
            var lemma = tags.Tags[i].Lemma.ToLower(CultureInfo.InvariantCulture);
            if (tags.Tags[i].Pos is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Adv or Upos.Num && char.IsLetterOrDigit(lemma[0]) && !Light.Contains(lemma) && !lemmas.Contains(lemma))
                lemmas.Add(lemma);
        }

        return new([.. lemmas]);
    }
}
