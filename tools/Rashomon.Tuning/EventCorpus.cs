using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Rashomon.Accounts.Building;
using Rashomon.Alignment;

namespace Rashomon.Tuning;

/// <summary>Pairs of clauses of ECB+ (Cybulska and Vossen 2014), topics 1 to 35: of one happening where their predicates stand in one chain.</summary>
internal static class EventCorpus
{
    /// <summary>All pairs across the articles of one story, in sentences that are annotated in full.</summary>
    public static List<Sample> Read(string folder, Action<string> progress)
    {
        var samples = new List<Sample>();
        var stories = File.ReadLines(Path.Combine(folder, "ecbplus_dev_docs.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .GroupBy(doc => doc.GetProperty("subtopic").GetString()!, StringComparer.Ordinal).OrderBy(story => story.Key, StringComparer.Ordinal);
        foreach (var story in stories)
        {
            var before = samples.Count;
            samples.AddRange(Pairs(story.First().GetProperty("topic").GetRawText(), [.. story]));
            progress($"{story.Key}: {samples.Count - before} pairs");
        }

        return samples;
    }

    private static IEnumerable<Sample> Pairs(string topic, JsonElement[] docs)
    {
        var read = ArticlePipeline.Read([.. docs.Select(Article)], ImmutableArray.CreateBuilder<Diagnostic>());
        var claims = read.SelectMany(article => ClaimFactory.Make(article, (_, _, _) => null)).ToImmutableArray();
        var weights = new TermWeights(claims.Select(claim => (claim.Article, claim.Context)), read.Length);
        var told = new List<(StoryClaim Claim, string? Chain)>();
        foreach (var claim in claims.Where(claim => claim.Figure is null))
        {
            var article = read[claim.Article];
            if (ChainOf(docs.First(doc => doc.GetProperty("id").GetString() == article.Article.File), article.Tokens.Tokens[claim.Mention.Head].Span) is { } chain)
                told.Add((claim, chain));
        }

        for (var i = 0; i < told.Count; i++)
        {
            for (var j = i + 1; j < told.Count; j++)
            {
                if (told[i].Claim.Article == told[j].Claim.Article)
                    continue;
                var features = new double[EventPair.Features.Length];
                EventPair.Read(told[i].Claim, told[j].Claim, weights, features);
                yield return new(topic, features, told[i].Chain == told[j].Chain);
            }
        }
    }

    /// <summary>The chain of the event mention that a predicate stands in; null where its sentence is not annotated in full or it is no event.</summary>
    private static string? ChainOf(JsonElement doc, Span predicate)
    {
        foreach (var mention in doc.GetProperty("mentions").EnumerateArray())
        {
            if (mention.GetProperty("class").GetString() != "event")
                continue;
            var (start, end) = (mention.GetProperty("char_start").GetInt32(), mention.GetProperty("char_end").GetInt32());
            if (start < predicate.End && predicate.Start < end && doc.GetProperty("sentences")[mention.GetProperty("sentence").GetInt32()].GetProperty("coref_annotated").GetBoolean())
                return mention.GetProperty("chain").GetString() ?? $"{doc.GetProperty("id").GetString()} {mention.GetProperty("m_id").GetInt32()}";
        }

        return null;
    }

    private static Article Article(JsonElement doc)
    {
        var text = doc.GetProperty("text").GetString()!;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var stop and >= 0 ? stop : text.Length;
            if (end > start)
                blocks.Add(new(BlockKind.Paragraph, new(start, end)));
            start = end + 1;
        }

        var id = doc.GetProperty("id").GetString()!;
        return new() { Id = "a" + id, Hash = ContentHash.Of(Encoding.UTF8.GetBytes(id + text)), Text = text, Blocks = blocks.ToImmutable(), File = id, Language = "en" };
    }
}
