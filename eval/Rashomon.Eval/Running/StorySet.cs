using System.Collections.Immutable;

namespace Rashomon.Eval.Running;

/// <summary>Stories that are scored together and share a line of floors.</summary>
/// <param name="Name">samples, eval or shared.</param>
/// <param name="Stories">The stories: gold file and folder.</param>
internal sealed record StorySet(string Name, ImmutableArray<StoryCase> Stories)
{
    /// <summary>Every gold file of <paramref name="gold"/> that has a folder of its name in <paramref name="stories"/>, by name.</summary>
    public static StorySet Of(string name, string gold, string stories) => new(
        name,
        [.. Directory.EnumerateFiles(gold, "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file => new StoryCase(file, Path.Combine(stories, Path.GetFileNameWithoutExtension(file))))
            .Where(story => Directory.Exists(story.Folder))]);
}

/// <summary>One story to score.</summary>
/// <param name="GoldFile">Its gold file.</param>
/// <param name="Folder">The folder with its reports.</param>
internal sealed record StoryCase(string GoldFile, string Folder);
