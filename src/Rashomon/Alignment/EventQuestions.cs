using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>Makes questions of happenings that several reports tell without a figure.</summary>
internal static class EventQuestions
{
    // Probabilities: at .8 pairs of left-out ECB+ topics are joined with precision .83 (docs/alignment.md).
    private const string Kind = "event";

    private const double Threshold = .8;
    private const double Average = .6;
    private const double Denied = .85;
    private const int MinTerms = 3;

    // "The chief said" is no happening; "the chief said that the north dam burst" tells one.
    private const int MinTermsOfSpeech = 6;

    private static readonly HashSet<string> Speech = new(StringComparer.Ordinal) { "say", "tell", "add", "report", "accord", "note", "ask", "be", "have", "do" };

    /// <summary>Whether a predicate only introduces what is said, or says nothing of its own.</summary>
    public static bool IsSpeech(string lemma) => Speech.Contains(lemma);

    /// <summary>One question a happening that at least two articles tell.</summary>
    /// <param name="claims">The story's claims.</param>
    /// <param name="weights">How telling its words are.</param>
    /// <param name="model">What tells how surely two are one; null for the fitted one.</param>
    public static ImmutableArray<QuestionDraft> Make(ImmutableArray<StoryClaim> claims, TermWeights weights, PairModel? model = null)
    {
        model ??= PairModel.Events;
        var events = claims.Where(IsEvent).ToImmutableArray();
        ImmutableArray<EventSide> sides = [.. events.Select(claim => new EventSide(claim, weights))];
        var groups = Clustering.Group(events.Length, (a, b) => Score(sides[a], sides[b], weights, model), Threshold, Average, EventCandidates.Of(sides, model, Threshold));
        return [.. groups.Where(group => group.Select(i => events[i].Article).Distinct().Count() > 1)
            .Select(group => Question([.. group.Select(i => events[i])]) with { Joins = Joining.Of(group, (a, b) => Score(sides[a], sides[b], weights, model) is { } score ? (Kind, score) : null, (a, b) => Join(sides[a], sides[b], weights, model)) })];
    }

    private static bool IsEvent(StoryClaim claim) =>
        claim is { Figure: null, InHeadline: false } && claim.Claim.Polarity is Polarity.Positive or Polarity.Negative && claim.Claim.Certainty != Certainty.Conditional
        && claim.Mention.Predicate is { } predicate && !(predicate is "say" or "tell" && claim.Mention.Asked is not null) && claim.Mention.Terms.Count(term => !Speech.Contains(term)) >= (Speech.Contains(predicate) ? MinTermsOfSpeech : MinTerms);

    private static double? Score(EventSide a, EventSide b, TermWeights weights, PairModel model)
    {
        if (a.Claim.Article == b.Claim.Article)
            return null;
        // Negation is easily misread: two opposites are of one happening only where the one takes up the verb and the participants of the other.
        var opposite = a.Claim.Claim.Polarity != b.Claim.Claim.Polarity;
        var denied = opposite && Denials.AreOpposed(a.Claim, b.Claim, weights);
        if (opposite && !denied)
            return null;
        Span<double> features = stackalloc double[EventPair.Features.Length];
        EventPair.Read(a, b, weights.Words, features);
        return denied ? Math.Max(Denied, model.Probability(features)) : model.Probability(features);
    }

    private static JoinDraft? Join(EventSide a, EventSide b, TermWeights weights, PairModel model)
    {
        if (Score(a, b, weights, model) is not { } score)
            return null;
        var features = new double[EventPair.Features.Length];
        EventPair.Read(a, b, weights.Words, features);
        return new(a.Claim, b.Claim, Kind, score, PairBasis.OfEvents(features));
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
