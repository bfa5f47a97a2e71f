using System.Collections.Immutable;

namespace Rashomon.Accounts.Wordings;

/// <summary>Tells whether reports choose different terms for one thing.</summary>
internal static class TermJudge
{
    /// <summary>The terms of a set that stand against one another; none or one.</summary>
    public static IEnumerable<JudgedTerms> Judge(TermSet set) =>
        Frames.All.Where(frame => frame.Kind == set.Kind && (frame.OfStory || set.Source != TermSource.Story)).Select(frame => Judge(set, frame)).OfType<JudgedTerms>()
            .OrderByDescending(found => found.IsLoaded).ThenByDescending(found => found.Voices).ThenByDescending(found => found.Terms.Length).Take(1);

    private static JudgedTerms? Judge(TermSet set, Frame frame)
    {
        var uses = set.Uses.Select(use => (Use: use, Key: Key(use, frame))).Where(pair => pair.Key is not null).ToImmutableArray();
        if (uses.Select(pair => pair.Key).Distinct().Count() < 2)
            return null;
        if (set.Source == TermSource.Story && 2 * uses.Select(pair => pair.Use.Citation.Article).Distinct().Count() < set.Articles)
            return null;
        var voices = uses.Select(pair => (pair.Key, Voice: Voice(pair.Use, pair.Key!))).Distinct().ToLookup(pair => pair.Voice, pair => pair.Key!, StringComparer.Ordinal);
        if (!Differ(voices, key => uses.Any(pair => pair.Key == key && pair.Use.IsLoaded)))
            return null;
        var terms = uses.GroupBy(pair => pair.Key!, pair => pair.Use, StringComparer.Ordinal)
            .Select(group => (group.Key, Uses: group.ToImmutableArray(), Voices: voices.Count(voice => voice.Contains(group.Key))))
            .OrderByDescending(term => term.Voices).ThenByDescending(term => term.Uses.Length).ThenBy(term => term.Key, StringComparer.Ordinal);
        return new(set.Source, set.About, [.. terms]);

        // A copy that keeps the term is its source's choice; one that changes it is the copier's.
        string Voice(TermUse use, string key) => uses.Any(other => other.Key == key && other.Use.Citation.Article == use.Root) ? use.Root : use.Citation.Article;
    }

    private static string? Key(TermUse use, Frame frame) => frame.FamilyOf(use) is { } family ? string.Join(' ', use.LoadedModifiers.Add(family)) : null;

    /// <summary>Whether each of two has a term that the other has not, or one has a loaded term that another, which names the thing too, avoids.</summary>
    private static bool Differ(ILookup<string, string> voices, Func<string, bool> isLoaded) =>
        voices.Any(a => voices.Any(b => a.Key != b.Key && a.Except(b).ToList() is { Count: > 0 } more && (b.Except(a).Any() || more.Exists(isLoaded.Invoke))));
}
