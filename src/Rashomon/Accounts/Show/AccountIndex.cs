using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Rashomon.Accounts.Show;

/// <summary>Finds the parts of an account by id. Ids that the account does not hold give null, never an error.</summary>
public sealed class AccountIndex
{
    private readonly FrozenDictionary<string, ShownArticle> _articles;
    private readonly FrozenDictionary<string, Claim> _claims;
    private readonly FrozenDictionary<string, Quotation> _quotations;
    private readonly FrozenDictionary<string, int> _questionNumbers;

    /// <summary>Indexes <paramref name="account"/>; where an id stands twice, the first holds.</summary>
    public AccountIndex(Account account)
    {
        Account = account;
        Articles = Number(account.Articles);
        Questions = QuestionOrder.Of(account.Questions);
        _articles = ById(Articles, shown => shown.Article.Id);
        _claims = ById(account.Claims, claim => claim.Id);
        _quotations = ById(account.Quotations, quotation => quotation.Id);
        _questionNumbers = ById(
            Questions.SelectMany(group => group.Questions).Select((question, index) => (question.Id, Number: index + 1)),
            pair => pair.Id).ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Number, StringComparer.Ordinal);
    }

    /// <summary>The account.</summary>
    public Account Account { get; }

    /// <summary>The articles in the account's order, numbered.</summary>
    public ImmutableArray<ShownArticle> Articles { get; }

    /// <summary>The questions by verdict, in the order in which they are shown.</summary>
    public ImmutableArray<VerdictGroup> Questions { get; }

    /// <summary>The article with this id.</summary>
    public ShownArticle? Article(string id) => _articles.GetValueOrDefault(id);

    /// <summary>The claim with this id.</summary>
    public Claim? Claim(string id) => _claims.GetValueOrDefault(id);

    /// <summary>The quotation with this id.</summary>
    public Quotation? Quotation(string id) => _quotations.GetValueOrDefault(id);

    /// <summary>The question's number in the order shown, from 1; 0 for an id that the account does not hold.</summary>
    public int QuestionNumber(string id) => _questionNumbers.GetValueOrDefault(id);

    /// <summary>What to call the article with this id: its name, else the id itself.</summary>
    public string ArticleName(string id) => Article(id)?.Name ?? id;

    private static ImmutableArray<ShownArticle> Number(ImmutableArray<AccountArticle> articles)
    {
        var shared = articles.GroupBy(article => article.Label, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. articles.Select((article, index) => new ShownArticle(
                index + 1,
                shared.Contains(article.Label) ? $"{article.Label} ({FigureText.Number(index + 1)})" : article.Label,
                article)),
        ];
    }

    private static FrozenDictionary<string, T> ById<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.DistinctBy(id, StringComparer.Ordinal).ToFrozenDictionary(id, StringComparer.Ordinal);
}
