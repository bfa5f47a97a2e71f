using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>
/// Populations that some report counts apart: where one report gives dockers one figure and people another for the same happening, dockers are a part of the
/// people in every report of the story.
/// </summary>
internal sealed class Contrasts
{
    private readonly HashSet<(string, string)> _pairs = [];

    /// <summary>Finds the populations that some report counts apart.</summary>
    /// <param name="figures">The story's figures.</param>
    /// <param name="slots">Their slots, in the same order.</param>
    public Contrasts(ImmutableArray<StoryClaim> figures, ImmutableArray<FigureSlot> slots)
    {
        foreach (var article in Enumerable.Range(0, figures.Length).GroupBy(i => figures[i].Article))
        {
            var own = article.ToArray();
            foreach (var a in own)
            {
                foreach (var b in own.Where(b => b > a && Compete(figures[a], slots[a], figures[b], slots[b])))
                {
                    _pairs.Add((slots[a].Population, slots[b].Population));
                    _pairs.Add((slots[b].Population, slots[a].Population));
                }
            }
        }
    }

    /// <summary>Whether some report counts the two apart.</summary>
    public bool Has(FigureSlot a, FigureSlot b) => _pairs.Contains((a.Population, b.Population));

    /// <summary>"People" and "dead" are no two populations.</summary>
    private static bool IsAnyone(FigureSlot slot) => slot is { Peoples.Length: 0, Modifiers.Length: 0 } && (slot.Head is null || PersonKinds.IsGeneric(slot.Head));

    private static bool Compete(StoryClaim a, FigureSlot slotA, StoryClaim b, FigureSlot slotB) =>
        !(IsAnyone(slotA) && IsAnyone(slotB)) && !slotA.IsElliptical && !slotB.IsElliptical && slotA.Dimension == "count" && slotB.Dimension == "count" && slotA.Type is not null && slotA.Type == slotB.Type && slotA.Population != slotB.Population
        && a.Change == FigureChange.None && b.Change == FigureChange.None
        && a.Quantity is { } x && b.Quantity is { } y && !FigureBounds.Overlap(x, y);
}
