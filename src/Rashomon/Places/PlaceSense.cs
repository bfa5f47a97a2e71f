using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Language.Lexicons;

namespace Rashomon.Places;

/// <summary>One name in an article with what it may mean and what it is taken to mean so far.</summary>
internal sealed class PlaceSense(string name, ImmutableArray<PlaceCandidate> candidates)
{
    public string Name => name;

    public ImmutableArray<PlaceCandidate> Candidates => candidates;

    /// <summary>How often the article has the name.</summary>
    public int Count { get; private set; }

    /// <summary>Offset of the first mention.</summary>
    public int First { get; private set; } = int.MaxValue;

    /// <summary>Names that the text puts right after it ("Paris, Texas").</summary>
    public List<string> Containers { get; } = [];

    /// <summary>What it is taken to mean; null where it has no candidate.</summary>
    public PlaceCandidate? Best { get; set; }

    public static string NameOf(PlaceMention mention) => mention.Kind + ":" + NameFolding.Fold(mention.Text);

    /// <summary>The names of an article in order of first mention.</summary>
    public static ImmutableArray<PlaceSense> Of(AnnotatedDocument document, ImmutableArray<PlaceMention> mentions)
    {
        var senses = new Dictionary<string, PlaceSense>(StringComparer.Ordinal);
        var ordered = ImmutableArray.CreateBuilder<PlaceSense>();
        foreach (var mention in mentions)
        {
            var key = NameOf(mention);
            if (!senses.TryGetValue(key, out var sense))
                ordered.Add(senses[key] = sense = new(key, CandidateFinder.Find(mention)));
            sense.Count++;
            sense.First = Math.Min(sense.First, mention.Span.Start);
            if (mention.Within is { } within)
                sense.Containers.Add(document.TextOf(within));
        }

        return ordered.ToImmutable();
    }
}
