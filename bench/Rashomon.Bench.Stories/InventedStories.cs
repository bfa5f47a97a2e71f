using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Stories;

namespace Rashomon.Bench.Stories;

/// <summary>
/// Invents articles as news has them: common words by Zipf's law, words of a kind of event that many stories share, and a few names, places and rare words of the story itself.
/// The same seed gives the same articles.
/// </summary>
internal sealed class InventedStories(int seed)
{
    private const int CommonWords = 20_000;
    private const int Kinds = 150;
    private const int WordsOfKind = 80;
    private const int Names = 30_000;
    private const int Places = 3_000;
    private const double MeanMembers = 12;
    private const double StoryDays = 4;

    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Random _random = new(seed);

    /// <summary>Articles in the order of publication, each with its story.</summary>
    /// <param name="count">How many.</param>
    /// <param name="days">Over how many days.</param>
    public IReadOnlyList<(StoryDocument Document, int Story)> Make(int count, double days)
    {
        var articles = new List<(StoryDocument Document, int Story)>(count);
        for (var story = 0; articles.Count < count; story++)
        {
            // Sizes as of news: most stories are small, some are large.
            var size = Math.Min(count - articles.Count, 1 + (int)(-Math.Log(1 - _random.NextDouble()) * (MeanMembers - 1)));
            var invented = new Story(_random.Next(Kinds), Ids(6, Names), Ids(3, Places), Ids(14, CommonWords), _random.NextDouble() * days);
            for (var i = 0; i < size; i++)
                articles.Add((Article(invented, articles.Count), story));
        }

        return [.. articles.OrderBy(article => article.Document.PublishedAt).ThenBy(article => article.Document.Id, StringComparer.Ordinal)];
    }

    private StoryDocument Article(Story story, int number)
    {
        var words = new Dictionary<string, (int Count, bool InLead)>(StringComparer.Ordinal);
        var length = 60 + _random.Next(120);
        for (var i = 0; i < length; i++)
        {
            var word = _random.NextDouble() switch
            {
                < .55 => "w" + Zipf(CommonWords),
                < .8 => "k" + story.Kind + "x" + Zipf(WordsOfKind),
                _ => "w" + story.Words[_random.Next(story.Words.Length)] + "r",
            };
            var (known, inLead) = words.GetValueOrDefault(word);
            words[word] = (known + 1, inLead || i < 20);
        }

        return new()
        {
            Id = "a" + number.ToString("000000", CultureInfo.InvariantCulture),
            PublishedAt = Start.AddDays(story.Day - (Math.Log(1 - _random.NextDouble()) * StoryDays / 2)),
            Words = [.. words.OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => new StoryTerm(word.Key, word.Value.Count, word.Value.InLead))],
            Names = Some(story.Names, "n"),
            Places = Some(story.Places, "p"),
        };
    }

    /// <summary>Most of the story's own names, and one of others.</summary>
    private ImmutableArray<StoryTerm> Some(int[] own, string prefix) =>
        [.. own.Where(_ => _random.NextDouble() < .75).Append(_random.Next(1000)).Distinct().Select((id, i) => new StoryTerm(prefix + id, 1 + _random.Next(4), i < 2)).OrderBy(term => term.Text, StringComparer.Ordinal)];

    private int[] Ids(int count, int of) => [.. Enumerable.Range(0, count).Select(_ => _random.Next(of))];

    private int Zipf(int count) => (int)Math.Pow(count, _random.NextDouble()) - 1;

    private sealed record Story(int Kind, int[] Names, int[] Places, int[] Words, double Day);
}
