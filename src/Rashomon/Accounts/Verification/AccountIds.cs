using System.Collections.Immutable;

namespace Rashomon.Accounts.Verification;

/// <summary>Everything in an account that an id can name.</summary>
internal sealed class AccountIds
{
    private readonly FaultBook _book;

    public AccountIds(Account account, FaultBook book)
    {
        _book = book;
        Articles = Index(account.Articles, a => a.Id, "articles");
        Claims = Index(account.Claims, c => c.Id, "claims");
        Questions = Index(account.Questions, q => q.Id, "questions");
        Quotations = Index(account.Quotations, q => q.Id, "quotations");
        Groups = Index(account.QuotationGroups, g => g.Id, "quotationGroups");
        Entities = Index(account.Entities, e => e.Id, "entities");
    }

    public Dictionary<string, AccountArticle> Articles { get; }

    public Dictionary<string, Claim> Claims { get; }

    public Dictionary<string, Question> Questions { get; }

    public Dictionary<string, Quotation> Quotations { get; }

    public Dictionary<string, QuotationGroup> Groups { get; }

    public Dictionary<string, Entity> Entities { get; }

    /// <summary>Holds that <paramref name="id"/> names something of <paramref name="kind"/>.</summary>
    /// <returns>What it names; null where nothing.</returns>
    public T? Resolve<T>(Dictionary<string, T> among, string? id, string kind, string path)
        where T : class
    {
        if (id is not null && among.TryGetValue(id, out var found))
            return found;
        _book.Add(FaultKinds.UnknownId, path, $"there is no {kind} “{id}”");
        return null;
    }

    /// <summary>Holds that an entity's id, if given, names one.</summary>
    public void Entity(string? id, string path)
    {
        if (id is not null)
            Resolve(Entities, id, "entity", path + ".entity");
    }

    private Dictionary<string, T> Index<T>(ImmutableArray<T> items, Func<T, string> id, string path)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            var key = id(items[i]);
            if (!index.TryAdd(key, items[i]))
                _book.Add(FaultKinds.DuplicateId, $"{path}[{i}].id", $"“{key}” is the id of another of the {path} too");
        }

        return index;
    }
}
