namespace Rashomon.Accounts.Verification;

/// <summary>Quotations stand in their articles, and groups and members name each other.</summary>
internal static class QuotationCheck
{
    public static void Run(Account account, ArticleTexts texts, AccountIds ids, FaultBook book)
    {
        for (var i = 0; i < account.Quotations.Length; i++)
            One(account.Quotations[i], $"quotations[{i}]", texts, ids, book);
        for (var g = 0; g < account.QuotationGroups.Length; g++)
            Group(account.QuotationGroups[g], $"quotationGroups[{g}]", ids, book);
    }

    private static void One(Quotation quotation, string path, ArticleTexts texts, AccountIds ids, FaultBook book)
    {
        if (ids.Resolve(ids.Articles, quotation.Article, "article", path + ".article") is not null)
        {
            texts.Words(quotation.Article, quotation.Span, quotation.Text, path);
            Inside(quotation.Content, "content");
            Inside(quotation.SpeakerSpan, "speakerSpan");
            Inside(quotation.CueSpan, "cueSpan");
        }

        ids.Entity(quotation.Speaker?.Entity, path + ".speaker");
        if (quotation.Group is { } id && ids.Resolve(ids.Groups, id, "quotation group", path + ".group") is { } group &&
            !book.Present(group.Quotations, path + ".group").Contains(quotation.Id, StringComparer.Ordinal))
        {
            book.Add(FaultKinds.Inconsistent, path + ".group", $"the group “{id}” does not list this quotation");
        }

        void Inside(Span? span, string name)
        {
            if (span is { } place)
                texts.Inside(quotation.Article, place, $"{path}.{name}");
        }
    }

    private static void Group(QuotationGroup group, string path, AccountIds ids, FaultBook book)
    {
        var members = book.Present(group.Quotations, path + ".quotations");
        for (var m = 0; m < members.Length; m++)
        {
            var member = ids.Resolve(ids.Quotations, members[m], "quotation", $"{path}.quotations[{m}]");
            if (member is not null && !string.Equals(member.Group, group.Id, StringComparison.Ordinal))
                book.Add(FaultKinds.Inconsistent, $"{path}.quotations[{m}]", $"the quotation names the group “{member.Group}”, not this one");
        }
    }
}
