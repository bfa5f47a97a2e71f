using System.CommandLine;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary><c>rashomon merge</c>: two stories as one.</summary>
internal sealed class MergeCommand : Command
{
    private readonly Argument<string> _into = new("INTO") { Description = "The story that goes on: its id, or an article of it." };
    private readonly Argument<string> _from = new("STORY") { Description = "The story that becomes a part of it." };
    private readonly StoreOption _store;
    private readonly DecisionOptions _decision;

    public MergeCommand(Host host)
        : base("merge", "Makes two stories one. The decision stays when stories are computed again, and can be taken back.")
    {
        foreach (var argument in new[] { _into, _from })
        {
            argument.Validators.Add(UnknownOption.Refuse);
            Arguments.Add(argument);
        }

        _store = new(host, this);
        _decision = new(host, this);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse), cancellation));
    }

    private int Run(ParseResult parse)
    {
        using var store = _store.Open(parse);
        var into = StoreReferences.Story(store, parse.GetRequiredValue(_into)).Id;
        var from = StoreReferences.Story(store, parse.GetRequiredValue(_from)).Id;
        if (into == from)
            throw new UsageException($"Both are story {into}.");
        return _decision.Decide(store, parse, DecisionKind.Merge, decision => decision with { Story = into, Other = from, Articles = Firsts(store, from), Anchors = Firsts(store, into) });
    }

    private static System.Collections.Immutable.ImmutableArray<string> Firsts(IStore store, string story) =>
        [.. store.Stories.Articles(story).Where(article => article.Revision == 1).Select(article => article.Id).Order(StringComparer.Ordinal)];
}
