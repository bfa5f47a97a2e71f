using System.Collections.Immutable;

namespace Rashomon.Stories;

/// <summary>Says what an article shares with members of its story.</summary>
internal static class StoryReasons
{
    private const int Most = 12;

    /// <summary>What it shares with the nearest members, heaviest first.</summary>
    public static ImmutableArray<StoryReason> Of(StoryMember member, IReadOnlyList<StoryMember> near, TermTable terms)
    {
        var shared = new Dictionary<(StoryReasonKind Kind, string Text), double>();
        foreach (var other in near)
        {
            Share(StoryReasonKind.Word, member.All, other.All);
            Share(StoryReasonKind.Name, member.Names, other.Names);
            Share(StoryReasonKind.Place, member.Places, other.Places);
            Share(StoryReasonKind.Time, member.Times, other.Times);
        }

        // A word of a name or place is told by the name, and a word of a whole name by that.
        var told = shared.Keys.Where(key => key.Kind is not StoryReasonKind.Word).Select(key => key.Text).ToHashSet(StringComparer.Ordinal);
        var parts = told.Where(text => text.Contains(' ', StringComparison.Ordinal)).SelectMany(text => text.Split(' ')).ToHashSet(StringComparer.Ordinal);
        var kept = shared.Where(pair => !(pair.Key.Kind == StoryReasonKind.Word && told.Contains(pair.Key.Text)) && !parts.Contains(pair.Key.Text)).ToList();
        var sum = kept.Sum(pair => pair.Value);
        return [.. kept.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Kind).ThenBy(pair => pair.Key.Text, StringComparer.Ordinal).Take(Most)
            .Select(pair => new StoryReason(pair.Key.Kind, pair.Key.Text, pair.Value / sum))];

        void Share(StoryReasonKind kind, TermVector a, TermVector b)
        {
            for (int i = 0, j = 0; i < a.Ids.Length && j < b.Ids.Length;)
            {
                if (a.Ids[i] == b.Ids[j])
                {
                    var key = (kind, terms.TextOf(a.Ids[i]));
                    shared[key] = shared.GetValueOrDefault(key) + (a.Weights[i++] * b.Weights[j++]);
                }
                else if (a.Ids[i] < b.Ids[j])
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }
        }
    }
}
