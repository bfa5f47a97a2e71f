using System.Collections.Immutable;
using Rashomon.Stories;

namespace Rashomon.Eval.Stories;

/// <summary>Lists where groups and stories differ.</summary>
internal static class ErrorList
{
    /// <summary>Groups of several stories, and stories in several groups.</summary>
    public static void Write(StorySet set, ImmutableArray<Story> groups, TextWriter output)
    {
        foreach (var group in groups)
        {
            var stories = group.Articles.GroupBy(id => set.StoryOf[id], StringComparer.Ordinal).OrderByDescending(story => story.Count()).ToList();
            if (stories.Count > 1)
                output.WriteLine("  joined: " + string.Join("; ", stories.Select(story => $"{story.Key} × {story.Count()} ({string.Join(' ', story.Take(4))})")));
        }

        var groupOf = StoryScorer.GroupOf(groups);
        foreach (var story in set.StoryOf.GroupBy(pair => pair.Value, StringComparer.Ordinal))
        {
            var parts = story.GroupBy(pair => groupOf[pair.Key], StringComparer.Ordinal).OrderByDescending(part => part.Count()).ToList();
            if (parts.Count > 1)
                output.WriteLine($"  apart: {story.Key}: " + string.Join("; ", parts.Select(part => $"{part.Count()} ({string.Join(' ', part.Take(4).Select(pair => pair.Key))})")));
        }
    }
}
