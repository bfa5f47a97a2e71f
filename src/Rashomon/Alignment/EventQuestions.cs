using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>Makes questions of happenings that several reports tell without a figure.</summary>
internal static class EventQuestions
{
    // Probabilities: at .8 pairs of left-out ECB+ topics are joined with precision .83 (docs/alignment.md).
    private const double Threshold = .8;
    private const double Average = .6;
    private const double Opposite = .8;
    private const int MinTerms = 3;

    // "The chief said" is no happening; "the chief said that the north dam burst" tells one.
    private const int MinTermsOfSpeech = 6;

    private static readonly HashSet<string> Speech = new(StringComparer.Ordinal) { "say", "tell", "add", "report", "accord", "note", "ask", "be", "have", "do" };

    /// <summary>Whether a predicate only introduces what is said, or says nothing of its own.</summary>
    public static bool IsSpeech(string lemma) => Speech.Contains(lemma);

    /// <summary>One question a happening that at least two articles tell.</summary>
    public static ImmutableArray<QuestionDraft> Make(ImmutableArray<StoryClaim> claims, TermWeights weights)
    {
        var events = claims.Where(IsEvent).ToImmutableArray();
        var groups = Clustering.Group(events.Length, (a, b) => Score(events[a], events[b], weights), Threshold, Average);
        var told = groups.Select(group => group.Select(i => events[i]).ToImmutableArray()).Where(group => group.Select(c => c.Article).Distinct().Count() > 1).ToArray();
        return [.. told.Select(Question)];
    }

    private static bool IsEvent(StoryClaim claim) =>
        claim is { Figure: null, InHeadline: false } && claim.Claim.Polarity is Polarity.Positive or Polarity.Negative && claim.Claim.Certainty != Certainty.Conditional
        && claim.Mention.Predicate is { } predicate && claim.Mention.Terms.Count(term => !Speech.Contains(term)) >= (Speech.Contains(predicate) ? MinTermsOfSpeech : MinTerms);

    private static double? Score(StoryClaim a, StoryClaim b, TermWeights weights)
    {
        if (a.Article == b.Article)
            return null;
        // Negation is easily misread: two opposites are of one happening only where nearly all else is the same.
        if (a.Claim.Polarity != b.Claim.Polarity && (weights.Similarity(a.Mention.Terms, b.Mention.Terms) < Opposite || a.Mention.Predicate != b.Mention.Predicate))
            return null;
        Span<double> features = stackalloc double[EventPair.Features.Length];
        EventPair.Read(a, b, weights, features);
        return PairModel.Events.Probability(features);
    }

    private static QuestionDraft Question(ImmutableArray<StoryClaim> claims)
    {
        var yes = claims.Where(c => c.Claim.Polarity == Polarity.Positive).ToImmutableArray();
        var no = claims.Where(c => c.Claim.Polarity == Polarity.Negative).ToImmutableArray();
        var answers = new[] { (Claims: yes, Label: "yes"), (Claims: no, Label: "no") }.Where(side => side.Claims.Length > 0)
            .Select(side => new AnswerDraft(side.Claims, side.Label, new() { Text = side.Label })).ToImmutableArray();
        ImmutableArray<Relation> relations = answers.Length < 2 ? [] : [new(0, 1, RelationKind.Contradicts, "one report says that it is so, another that it is not")];
        var (verdict, reason) = VerdictRule.Judge(answers, relations);
        var lead = (yes.Length > 0 ? yes : no).OrderBy(c => c.Mention.Asked is null).ThenBy(c => StartsLoosely(c.Claim.Text)).ThenBy(c => c.Claim.Text.Length).ThenBy(c => c.Claim.Id, StringComparer.Ordinal).First();
        // The earliest claim's words: reports that come later do not change them.
        var slot = "event|" + string.Join(',', claims[0].Mention.Terms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return new(QuestionKind.Event, lead.Mention.Asked ?? $"Do the reports agree: “{lead.Claim.Text}”?", slot, answers, relations, verdict, reason) { Rank = 60 };
    }

    /// <summary>A clause that starts with a pronoun or conjunction reads badly on its own.</summary>
    public static bool StartsLoosely(string text) => text.Length == 0 || char.IsLower(text[0]) || text.StartsWith("It ", StringComparison.Ordinal) || text.StartsWith("He ", StringComparison.Ordinal)
        || text.StartsWith("They ", StringComparison.Ordinal) || text.StartsWith("She ", StringComparison.Ordinal);
}
