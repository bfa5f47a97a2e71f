using System.Collections.Immutable;

namespace Rashomon.Accounts.Wordings;

/// <summary>Tells whether reports choose different terms for one thing.</summary>
internal static class TermJudge
{
    /// <summary>The terms of a set that stand against one another, frame by frame, the most telling first; no use stands in two.</summary>
    public static IEnumerable<JudgedTerms> Judge(TermSet set)
    {
        var told = new HashSet<Citation>();
        foreach (var found in Frames.All.Where(frame => frame.Kind == set.Kind && (frame.OfStory || set.Source != TermSource.Story) && (frame.OfNames || set.Source != TermSource.Referent)).Select(frame => Judge(set, frame)).OfType<JudgedTerms>()
            .OrderByDescending(found => found.IsLoaded).ThenByDescending(found => found.Voices).ThenByDescending(found => found.Terms.Length))
        {
            ImmutableArray<Citation> uses = [.. found.Terms.SelectMany(term => term.Uses).Select(use => use.Citation)];
            if (uses.Any(told.Contains))
                continue;
            told.UnionWith(uses);
            yield return found;
        }
    }

    private static JudgedTerms? Judge(TermSet set, Frame frame)
    {
        ImmutableArray<(TermUse Use, string Key)> uses = [.. set.Uses.Where(use => frame.NameOf(use) is not null).Select(use => (use, Key(use, frame)))];
        // A story is about what at least a third of its reports name.
        if (set.Source == TermSource.Story && 3 * uses.Select(pair => pair.Use.Citation.Article).Distinct(StringComparer.Ordinal).Count() < set.Articles)
            return null;
        while (uses.Select(pair => pair.Key).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            var voices = Voices(uses);
            var terms = Terms(uses, voices, frame);
            if (set.Source == TermSource.Story && Apart(terms) is { } other)
            {
                uses = [.. uses.Where(pair => pair.Key != other)];
                continue;
            }

            if (terms.All(term => frame.Vague.Contains(term.Key)))
                return null;
            return Differ(voices, key => terms.First(term => term.Key == key).IsLoaded) ? new(set, terms) : null;
        }

        return null;
    }

    private static string Key(TermUse use, Frame frame) => string.Join(' ', use.LoadedModifiers.Add(frame.Families[frame.NameOf(use)!]));

    /// <summary>The terms of each newsroom. A copy that keeps the term is its source's choice; one that changes it is the copier's.</summary>
    private static ILookup<string, string> Voices(ImmutableArray<(TermUse Use, string Key)> uses)
    {
        var used = uses.Select(pair => (pair.Key, pair.Use.Citation.Article)).ToHashSet();
        return uses.Select(pair => (pair.Key, Voice: used.Contains((pair.Key, pair.Use.Root)) ? pair.Use.Root : pair.Use.Citation.Article)).Distinct().ToLookup(pair => pair.Voice, pair => pair.Key, StringComparer.Ordinal);
    }

    private static ImmutableArray<JudgedTerm> Terms(ImmutableArray<(TermUse Use, string Key)> uses, ILookup<string, string> voices, Frame frame) =>
        [.. uses.GroupBy(pair => pair.Key, pair => pair.Use, StringComparer.Ordinal)
            .Select(group => new JudgedTerm(group.Key, Name([.. group], frame), [.. group], voices.Count(voice => voice.Contains(group.Key))))
            .OrderByDescending(term => term.Voices).ThenByDescending(term => term.Uses.Length)];

    /// <summary>The phrase that all uses have; else what most are listed as, after their loaded modifiers.</summary>
    private static string Name(ImmutableArray<TermUse> uses, Frame frame)
    {
        if (uses.All(use => use.Term == uses[0].Term))
            return uses[0].Term;
        var name = uses.Select(use => WordLines.Plain(frame.NameOf(use)!)).GroupBy(name => name, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
        return string.Join(' ', uses[0].LoadedModifiers.Add(name));
    }

    /// <summary>The rarest term that stands in one sentence with another: "in the operation, the warship repulsed an attack" tells of two things. Null where none does.</summary>
    private static string? Apart(ImmutableArray<JudgedTerm> terms)
    {
        var shared = terms.SelectMany(term => term.Uses.Select(use => (term.Key, use.Citation.Article, use.Sentence))).Distinct().GroupBy(place => (place.Article, place.Sentence), place => place.Key)
            .Where(sentence => sentence.Skip(1).Any()).SelectMany(sentence => sentence).ToHashSet(StringComparer.Ordinal);
        return terms.LastOrDefault(term => shared.Contains(term.Key))?.Key;
    }

    /// <summary>Whether each of two newsrooms has a term that the other has not, or one has a loaded term that another, which names the thing too, does without.</summary>
    private static bool Differ(ILookup<string, string> voices, Func<string, bool> isLoaded)
    {
        ImmutableArray<ImmutableArray<string>> choices = [.. voices.Select(voice => string.Join('\n', voice.Order(StringComparer.Ordinal))).Distinct(StringComparer.Ordinal).Select(choice => choice.Split('\n').ToImmutableArray())];
        return choices.Any(a => choices.Any(b => a.Except(b, StringComparer.Ordinal).ToList() is { Count: > 0 } more && (b.Except(a, StringComparer.Ordinal).Any() || more.Exists(isLoaded.Invoke))));
    }
}
