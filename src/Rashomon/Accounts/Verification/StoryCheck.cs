namespace Rashomon.Accounts.Verification;

/// <summary>The glance with its figures, the timeline, lineage, entities and wording.</summary>
internal static class StoryCheck
{
    public static void Run(Account account, CitationCheck citations, AccountIds ids, FaultBook book)
    {
        Glance(account, citations, book);
        for (var i = 0; i < account.Timeline.Length; i++)
            citations.All(account.Timeline[i].Reports, $"timeline[{i}].reports", needed: true);
        Lineage(account, citations, ids, book);
        for (var i = 0; i < account.Entities.Length; i++)
            citations.All(account.Entities[i].Mentions, $"entities[{i}].mentions", needed: false);
        for (var i = 0; i < account.Wording.Length; i++)
        {
            var terms = book.Present(account.Wording[i].Terms, $"wording[{i}].terms");
            for (var t = 0; t < terms.Length; t++)
                citations.All(terms[t].Reports, $"wording[{i}].terms[{t}].reports", needed: true);
        }
    }

    private static void Glance(Account account, CitationCheck citations, FaultBook book)
    {
        if (!book.Present(account.Story, "story"))
            return;
        var glance = book.Present(account.Story.Glance, "story.glance");
        for (var i = 0; i < glance.Length; i++)
        {
            var path = $"story.glance[{i}]";
            citations.All(glance[i].Reports, path + ".reports", needed: true);
            if (!book.Present(glance[i].Text, path + ".text") || glance[i].Reports.IsDefault)
                continue;
            var cited = glance[i].Reports.SelectMany(r => FigureReader.Read(r.Text ?? "")).ToHashSet();
            foreach (var figure in FigureReader.Read(glance[i].Text).Where(f => !cited.Contains(f)).Distinct())
                book.Add(FaultKinds.FigureNotCited, path, $"“{figure}” stands in none of the words that the sentence cites");
        }
    }

    private static void Lineage(Account account, CitationCheck citations, AccountIds ids, FaultBook book)
    {
        for (var i = 0; i < account.Lineage.Length; i++)
        {
            var link = account.Lineage[i];
            var path = $"lineage[{i}]";
            ids.Resolve(ids.Articles, link.Article, "article", path + ".article");
            if (link.SourceArticle is not null)
                ids.Resolve(ids.Articles, link.SourceArticle, "article", path + ".sourceArticle");
            if (link.Share is < 0 or > 1)
                book.Add(FaultKinds.OutOfRange, path + ".share", "a share lies from 0 to 1");
            // What a user's story.json states rests on no words of an article.
            citations.All(link.Evidence, path + ".evidence", needed: link.Kind is not LineageKind.Republished);
        }
    }
}
