using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Rashomon.Accounts.Show;
using Rashomon.Cli.Terminal;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary><c>rashomon feeds</c>: how the watched feeds do.</summary>
internal sealed class FeedsCommand : Command
{
    public FeedsCommand(Host host)
        : base("feeds", "Lists the feeds that are watched: last success, articles, failures, gaps in which items may have been missed.")
    {
        var store = new StoreOption(host, this);
        var list = new ListOptions(host, this);
        SetAction((parse, cancellation) => Task.Run(
            () =>
            {
                using var opened = store.Open(parse);
                var feeds = opened.Feeds.List();
                list.Write(parse, page => Text(feeds, page), json => Json(feeds, json));
                return ExitCode.Success;
            },
            cancellation));
    }

    private static void Text(ImmutableArray<FeedState> feeds, TerminalPage page)
    {
        if (feeds.IsEmpty)
        {
            page.Line("No feed is watched. Begin with: rashomon watch FEEDS.opml");
            return;
        }

        page.Line(new Piece($"{"LAST SUCCESS",-19}{"ARTICLES",9}{"FAILED",8}{"GAPS",6}  FEED", Tone.Heading));
        foreach (var feed in feeds)
        {
            page.Line($"{StoreText.Minute(feed.LastSuccess),-19}{FigureText.Number(feed.Items),9}{FigureText.Number(feed.Failures),8}{FigureText.Number(feed.Gaps),6}  ", feed.Title ?? feed.Url, new Piece(feed.Title is null ? "" : "  " + feed.Url, Tone.Quiet));
            if (feed.FailuresInRow > 0)
                page.Wrapped([new($"{feed.LastCode} ", Tone.Warning), $"{FigureText.Count(feed.FailuresInRow, "failure")} in a row: {feed.LastError} Next at {StoreText.Minute(feed.Due)}."], indent: 21, hanging: 21);
        }
    }

    private static void Json(ImmutableArray<FeedState> feeds, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("feeds");
        foreach (var feed in feeds)
        {
            json.WriteStartObject();
            json.WriteString("url", feed.Url);
            json.WriteString("title", feed.Title);
            json.Time("lastAttempt", feed.LastAttempt);
            json.Time("lastSuccess", feed.LastSuccess);
            json.Time("due", feed.Due);
            json.WriteNumber("articles", feed.Items);
            json.WriteNumber("successes", feed.Successes);
            json.WriteNumber("failures", feed.Failures);
            json.WriteNumber("failuresInRow", feed.FailuresInRow);
            json.WriteString("lastCode", feed.LastCode);
            json.WriteString("lastError", feed.LastError);
            json.WriteNumber("gaps", feed.Gaps);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
