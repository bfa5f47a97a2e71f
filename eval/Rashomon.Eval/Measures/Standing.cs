using Rashomon.Eval.Accounts;
using Rashomon.Eval.Gold;

namespace Rashomon.Eval.Measures;

/// <summary>
/// Which question of the gold each question of the account stands for: the one that most of its claims could answer. A claim that
/// could be an answer to that one counts as it; any other counts as the answer it is closest to.
/// </summary>
internal sealed class Standing
{
    private readonly Comparison _comparison;
    private readonly Dictionary<string, string?> _stands = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, List<Taken>> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Question, string Claim), int> _answerOf = [];

    /// <summary>Works it out.</summary>
    public Standing(Comparison comparison)
    {
        _comparison = comparison;
        foreach (var question in comparison.Account.Questions)
        {
            var claims = question.Claims.Select(comparison.Claim).OfType<ScoredClaim>().ToList();
            var own = _stands[question.Id] = Voted(claims);
            foreach (var claim in claims)
                Take(question.Id, claim, own);
            for (var i = 0; i < question.Answers.Length; i++)
            {
                foreach (var claim in question.Answers[i])
                    _answerOf[(question.Id, claim)] = i;
            }
        }
    }

    /// <summary>What the account's questions took from the gold's answers, question by question; those that took nothing are left out.</summary>
    public IEnumerable<(ScoredQuestion Question, IReadOnlyList<Taken> Taken)> Questions =>
        _comparison.Account.Questions.Where(question => _taken.ContainsKey(question.Id)).Select(question => (question, (IReadOnlyList<Taken>)_taken[question.Id]));

    /// <summary>The gold question that a question of the account stands for, or null.</summary>
    public string? For(ScoredQuestion question) => _stands[question.Id];

    /// <summary>The index of a claim's answer within a question of the account.</summary>
    public int AnswerOf(ScoredQuestion question, ScoredClaim claim) => _answerOf[(question.Id, claim.Id)];

    private string? Voted(List<ScoredClaim> claims)
    {
        var votes = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            foreach (var group in _comparison.Could(claim.Id).GroupBy(answer => answer.QuestionId, StringComparer.Ordinal))
            {
                var exact = claim.Figure is { } figure && group.Any(answer => answer.Bounds is { } bounds && bounds == figure.Bounds);
                var close = group.Max(answer => Closeness(claim, answer));
                votes[group.Key] = votes.GetValueOrDefault(group.Key) + 1 + .3 * (exact ? 1 : 0) + .2 * close;
            }
        }
        return votes.Count == 0 ? null : votes.MaxBy(vote => vote.Value).Key;
    }

    // A short answer within a long claim says less than one that fills it.
    private static double Closeness(ScoredClaim claim, GoldAnswer answer) =>
        ComparedWords.Overlap(claim.Words, answer.Words) * Math.Min(1, (double)answer.Words.Length / Math.Max(1, claim.Words.Length));

    private void Take(string question, ScoredClaim claim, string? own)
    {
        var possible = _comparison.Could(claim.Id);
        if (possible.Count == 0)
            return;
        var picked = possible.Where(answer => string.Equals(answer.QuestionId, own, StringComparison.Ordinal)).ToList();
        if (picked.Count == 0)
            picked.Add(possible.MaxBy(answer => ComparedWords.Overlap(claim.Words, answer.Words))!);
        if (!_taken.TryGetValue(question, out var taken))
            _taken[question] = taken = [];
        taken.AddRange(picked.Select(answer => new Taken(claim, answer)));
    }
}

/// <summary>A claim of a question of the account, and the gold answer it counts as there.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Answer">The answer.</param>
internal readonly record struct Taken(ScoredClaim Claim, GoldAnswer Answer);
