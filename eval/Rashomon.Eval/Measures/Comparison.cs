using System.Collections.Immutable;
using Rashomon.Eval.Accounts;
using Rashomon.Eval.Gold;

namespace Rashomon.Eval.Measures;

/// <summary>
/// A gold file and an account side by side: which article is which report, which claim each gold answer was found in, and which
/// answers each claim could be. Articles are matched by file name; claims by their words, since offsets depend on the cleaning.
/// </summary>
internal sealed class Comparison
{
    private const int RunOfAnAnswer = 3;

    private readonly Dictionary<string, string> _docOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScoredArticle> _articleOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScoredClaim> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ScoredClaim>> _claimsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<GoldAnswer>> _could = new(StringComparer.Ordinal);
    private readonly Dictionary<GoldAnswer, ScoredClaim> _linked = [];
    private readonly Dictionary<GoldAnswer, ScoredClaim> _linkedFigure = [];
    private readonly HashSet<string> _asked;

    /// <summary>Sets the two side by side.</summary>
    public Comparison(GoldStory gold, ScoredAccount account)
    {
        Gold = gold;
        Account = account;
        MatchArticles();
        foreach (var claim in account.Claims)
        {
            _claims[claim.Id] = claim;
            if (DocOf(claim.Article) is not { } doc)
                continue;
            if (!_claimsOf.TryGetValue(doc, out var claims))
                _claimsOf[doc] = claims = [];
            claims.Add(claim);
        }
        _asked = account.Questions.SelectMany(question => question.Claims).ToHashSet(StringComparer.Ordinal);
        LinkAnswers();
        CollectPossible();
        Standing = new Standing(this);
    }

    /// <summary>The gold.</summary>
    public GoldStory Gold { get; }

    /// <summary>The account.</summary>
    public ScoredAccount Account { get; }

    /// <summary>Which of the gold's questions each of the account's stands for.</summary>
    public Standing Standing { get; }

    /// <summary>The gold's figures: answers with bounds to questions for a quantity.</summary>
    public IEnumerable<GoldAnswer> Figures =>
        Gold.Questions.Where(question => question.Kind is "quantity").SelectMany(question => question.Answers).Where(answer => answer.Bounds is not null);

    /// <summary>The report that an article is, or null.</summary>
    public string? DocOf(string? article) => article is null ? null : _docOf.GetValueOrDefault(article);

    /// <summary>The article that a report is, or null where the account lacks it.</summary>
    public ScoredArticle? ArticleOf(string doc) => _articleOf.GetValueOrDefault(doc);

    /// <summary>The claim with an id, or null.</summary>
    public ScoredClaim? Claim(string id) => _claims.GetValueOrDefault(id);

    /// <summary>The claim that an answer was found in, or null.</summary>
    public ScoredClaim? Linked(GoldAnswer answer) => _linked.GetValueOrDefault(answer);

    /// <summary>The claim whose figure an answer was found in, or null.</summary>
    public ScoredClaim? LinkedFigure(GoldAnswer answer) => _linkedFigure.GetValueOrDefault(answer);

    /// <summary>The gold answers that a claim could be: in the same article, sharing a run of words, and for figures a word of the number.</summary>
    public IReadOnlyList<GoldAnswer> Could(string claim) => _could.GetValueOrDefault(claim) ?? [];

    private void MatchArticles()
    {
        foreach (var document in Gold.Documents)
        {
            foreach (var article in Account.Articles.Where(article => article.Path.EndsWith(document.File, StringComparison.Ordinal)))
                _docOf[article.Id] = document.Id;
        }
        foreach (var (article, doc) in _docOf)
            _articleOf[doc] = Account.Articles.First(candidate => string.Equals(candidate.Id, article, StringComparison.Ordinal));
    }

    // Figures first look for a claim with a quantity; whatever is then left takes any claim with its words.
    private void LinkAnswers()
    {
        foreach (var answer in Figures)
        {
            if (Best(answer, needsFigure: true) is { } claim)
                _linked[answer] = _linkedFigure[answer] = claim;
        }
        foreach (var answer in Gold.Answers.Where(answer => !_linked.ContainsKey(answer)))
        {
            if (Best(answer, needsFigure: false) is { } claim)
                _linked[answer] = claim;
        }
    }

    private ScoredClaim? Best(GoldAnswer answer, bool needsFigure)
    {
        ScoredClaim? best = null;
        var highest = 0.0;
        foreach (var claim in _claimsOf.GetValueOrDefault(answer.Doc) ?? [])
        {
            if (needsFigure && claim.Figure is null || !ComparedWords.ShareRun(claim.Words, answer.Words, RunOfAnAnswer))
                continue;
            var score = ComparedWords.Overlap(claim.Words, answer.Words);
            if (needsFigure)
            {
                if (!SharesNumber(claim.Figure!, answer))
                    continue;
                if (claim.Figure!.Bounds == answer.Bounds)
                    score += 1;
                else if (ComparedWords.Overlap(claim.Figure.Words, answer.Words) > .5)
                    score += .3;
            }
            score += .2 * (_asked.Contains(claim.Id) ? 1 : 0);
            if (score > highest)
                (best, highest) = (claim, score);
        }
        return best;
    }

    private void CollectPossible()
    {
        foreach (var answer in Gold.Answers)
        {
            foreach (var claim in _claimsOf.GetValueOrDefault(answer.Doc) ?? [])
            {
                if (!ComparedWords.ShareRun(claim.Words, answer.Words, RunOfAnAnswer))
                    continue;
                if (answer.Bounds is not null && (claim.Figure is null || !SharesNumber(claim.Figure, answer)))
                    continue;
                if (!_could.TryGetValue(claim.Id, out var answers))
                    _could[claim.Id] = answers = [];
                answers.Add(answer);
            }
        }
    }

    private static bool SharesNumber(ScoredFigure figure, GoldAnswer answer) =>
        figure.Words.IsEmpty || figure.Words.Any(word => answer.Words.Contains(word, StringComparer.Ordinal));
}
