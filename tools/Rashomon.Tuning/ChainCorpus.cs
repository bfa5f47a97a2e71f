using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Rashomon.Accounts.Building;
using Rashomon.Alignment;
using Rashomon.Claims;
using Rashomon.Language;

namespace Rashomon.Tuning;

/// <summary>
/// Pairs of claims of ECB+ (Cybulska and Vossen 2014), topics 1 to 35: two clauses are of one happening where their predicates stand in one chain, two figures of one
/// slot where what they count does or, where no one annotated it, where measures of one kind are told of one happening.
/// </summary>
internal static class ChainCorpus
{
    /// <summary>All pairs across the articles of one story, in sentences that are annotated in full.</summary>
    public static (List<Sample> Figures, List<Sample> Events) Read(string folder, Action<string> progress)
    {
        var (figures, events) = (new List<Sample>(), new List<Sample>());
        var stories = File.ReadLines(Path.Combine(folder, "ecbplus_dev_docs.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .GroupBy(doc => doc.GetProperty("subtopic").GetString()!, StringComparer.Ordinal).OrderBy(story => story.Key, StringComparer.Ordinal);
        foreach (var story in stories)
        {
            var (ofFigures, ofEvents) = Pairs(story.First().GetProperty("topic").GetRawText(), [.. story]);
            figures.AddRange(ofFigures);
            events.AddRange(ofEvents);
            progress($"{story.Key}: {ofEvents.Count} pairs of happenings, {ofFigures.Count} of figures, {ofFigures.Count(pair => pair.Same)} of one slot");
        }

        return (figures, events);
    }

    private static (List<Sample> Figures, List<Sample> Events) Pairs(string topic, JsonElement[] docs)
    {
        var read = ArticlePipeline.Read([.. docs.Select(Article)], ImmutableArray.CreateBuilder<Diagnostic>());
        var claims = read.SelectMany(article => ClaimFactory.Make(article, (_, _, _) => null)).ToImmutableArray();
        var weights = new TermWeights(claims.Select(claim => (claim.Article, claim.Context)), read.Length);
        var byId = docs.ToDictionary(doc => doc.GetProperty("id").GetString()!, StringComparer.Ordinal);
        var told = new List<(StoryClaim Claim, string Chain)>();
        var counted = new List<(StoryClaim Claim, string? Happening, string? Thing)>();
        foreach (var claim in claims)
        {
            var article = read[claim.Article];
            var doc = byId[article.Article.File!];
            var happening = ChainOf(doc, article.Tokens.Tokens[claim.Mention.Head].Span, isEvent: true);
            if (claim.Figure is { } figure)
            {
                var thing = ChainOf(doc, article.Tokens.Tokens[figure.NodeOf(article.Document.Get<SyntaxLayer>())].Span, isEvent: false);
                if (happening is not null || thing is not null)
                    counted.Add((claim, happening, thing));
            }
            else if (happening is not null)
            {
                told.Add((claim, happening));
            }
        }

        return (
            [.. Across(counted, item => item.Claim).Select(pair => Figure(topic, pair.A, pair.B, weights)).OfType<Sample>()],
            [.. Across(told, item => item.Claim).Select(pair => Event(topic, pair.A, pair.B, weights))]);
    }

    private static IEnumerable<(T A, T B)> Across<T>(List<T> items, Func<T, StoryClaim> claim)
    {
        for (var i = 0; i < items.Count; i++)
        {
            for (var j = i + 1; j < items.Count; j++)
            {
                if (claim(items[i]).Article != claim(items[j]).Article)
                    yield return (items[i], items[j]);
            }
        }
    }

    private static Sample Event(string topic, (StoryClaim Claim, string Chain) a, (StoryClaim Claim, string Chain) b, TermWeights weights)
    {
        var features = new double[EventPair.Features.Length];
        EventPair.Read(a.Claim, b.Claim, weights, features);
        return new(topic, features, a.Chain == b.Chain);
    }

    /// <summary>The pair with what the chains say of it; null where they do not tell.</summary>
    private static Sample? Figure(string topic, (StoryClaim Claim, string? Happening, string? Thing) a, (StoryClaim Claim, string? Happening, string? Thing) b, TermWeights weights)
    {
        var (slotA, slotB) = (FigureSlot.Of(a.Claim), FigureSlot.Of(b.Claim));
        bool? same = slotA.Dimension != slotB.Dimension ? false
            : a.Thing is not null && b.Thing is not null ? a.Thing == b.Thing
            : a.Happening is null || b.Happening is null ? null
            : a.Happening != b.Happening ? false
            : slotA.Dimension != "count" ? true : null;
        if (same is null)
            return null;
        var features = new double[FigurePair.Features.Length];
        FigurePair.Read(a.Claim, slotA, b.Claim, slotB, weights, features);
        return new(topic, features, same.Value);
    }

    /// <summary>The chain of the mention that a token stands in; null where its sentence is not annotated in full or nothing is marked.</summary>
    private static string? ChainOf(JsonElement doc, Span token, bool isEvent)
    {
        foreach (var mention in doc.GetProperty("mentions").EnumerateArray())
        {
            if (isEvent ? mention.GetProperty("class").GetString() != "event" : mention.GetProperty("class").GetString() is not ("human" or "non_human"))
                continue;
            var (start, end) = (mention.GetProperty("char_start").GetInt32(), mention.GetProperty("char_end").GetInt32());
            if (start < token.End && token.Start < end && doc.GetProperty("sentences")[mention.GetProperty("sentence").GetInt32()].GetProperty("coref_annotated").GetBoolean())
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
