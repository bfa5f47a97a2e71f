using System.Collections.Immutable;
using Rashomon.Alignment;
using Rashomon.Claims;

namespace Rashomon.Tests.Alignment;

public sealed class EventCandidatesTests
{
    [Fact]
    public void Of_StoryOfManyClauses_LeavesOutNoPairThatReachesTheThreshold()
    {
        var claims = Claims();
        var weights = new TermWeights(claims.Select(claim => (claim.Article, claim.Context)), 4);
        EventSide[] sides = [.. claims.Select(claim => new EventSide(claim, weights))];
        var found = EventCandidates.Of([.. sides], PairModel.Events, .5)!.ToHashSet();

        var features = new double[EventPair.Features.Length];
        var reached = 0;
        for (var a = 0; a < sides.Length; a++)
        {
            for (var b = a + 1; b < sides.Length; b++)
            {
                EventPair.Read(sides[a], sides[b], weights.Words, features);
                if (sides[a].Claim.Article == sides[b].Claim.Article || PairModel.Events.Probability(features) < .5)
                    continue;
                reached++;
                found.ShouldContain((a, b));
            }
        }

        reached.ShouldBeGreaterThan(3);
        found.Count.ShouldBeLessThan(sides.Length * (sides.Length - 1) / 2);
    }

    /// <summary>Invented clauses of four articles, of few words, so that many are alike.</summary>
    private static ImmutableArray<StoryClaim> Claims()
    {
        var random = new Random(5);
        string[] words = ["ferry", "sink", "harbour", "storm", "crew", "rescue", "captain", "blame", "wind", "mayor", "order", "inquiry", "union", "strike", "hull", "repair"];
        ImmutableArray<string> Some(int count) => [.. Enumerable.Range(0, count).Select(_ => words[random.Next(words.Length)]).Distinct(StringComparer.Ordinal)];
        return [.. Enumerable.Range(0, 60).Select(i =>
        {
            var (agents, patients, rest) = (Some(2), Some(2), Some(3));
            ImmutableArray<string> terms = [.. agents.Concat(patients).Concat(rest).Distinct(StringComparer.Ordinal)];
            var span = new Span(i * 10, (i * 10) + 5);
            var mention = new ClaimMention(i, 0, 1)
            {
                Span = span,
                Terms = terms,
                Predicate = words[random.Next(words.Length)],
                Arguments = [new(ArgumentRole.Agent, 0, span, agents), new(ArgumentRole.Patient, 0, span, patients)],
            };
            return new StoryClaim(new() { Id = $"c{i}", Article = $"a{i % 4}", Span = span, Text = "words" }, mention, i % 4) { Context = [.. terms.Concat(Some(4)).Distinct(StringComparer.Ordinal)] };
        })];
    }
}
