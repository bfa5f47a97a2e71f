using System.CommandLine;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary><c>rashomon split</c>: articles out of their story, as one of their own.</summary>
internal sealed class SplitCommand : Command
{
    private readonly Argument<string[]> _articles = new("ARTICLE") { Description = "Articles of one story: ids, ids that their sources gave, addresses or files.", Arity = ArgumentArity.OneOrMore };
    private readonly StoreOption _store;
    private readonly DecisionOptions _decision;

    public SplitCommand(Host host)
        : base("split", "Takes articles out of their story as a story of their own. The decision stays when stories are computed again, and can be taken back.")
    {
        _articles.Validators.Add(UnknownOption.Refuse);
        Arguments.Add(_articles);
        _store = new(host, this);
        _decision = new(host, this);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse), cancellation));
    }

    private int Run(ParseResult parse)
    {
        using var store = _store.Open(parse);
        var articles = parse.GetRequiredValue(_articles).Select(reference => StoreReferences.Article(store, reference)).DistinctBy(article => article.Report, StringComparer.Ordinal).ToArray();
        if (articles.Select(article => article.Story).Distinct(StringComparer.Ordinal).ToArray() is not [{ } story])
            throw new UsageException("The articles are not all of one story: " + string.Join(", ", articles.Select(article => $"{article.Id} is in {article.Story ?? "none"}")) + ".");
        var ids = articles.Select(article => store.Articles.Revisions(article.Report)[0].Id).Order(StringComparer.Ordinal).ToArray();
        if (store.Stories.Articles(story).DistinctBy(article => article.Report, StringComparer.Ordinal).Count() == ids.Length)
            throw new UsageException($"These are all the articles of story {story}: nothing would be left in it.");
        return _decision.Decide(store, parse, DecisionKind.Split, decision => decision with { Story = story, Other = ContentHash.Id("s", ["split", .. ids]), Articles = [.. ids] });
    }
}
