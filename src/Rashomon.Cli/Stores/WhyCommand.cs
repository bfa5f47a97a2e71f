using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Rashomon.Cli.Terminal;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary><c>rashomon why</c>: why an article is in its story.</summary>
internal sealed class WhyCommand : Command
{
    private readonly Argument<string> _article = new("ARTICLE") { Description = "The article: its id, the id that its source gave, its address or its file." };
    private readonly StoreOption _store;
    private readonly ListOptions _list;

    public WhyCommand(Host host)
        : base("why", "Tells why an article is in its story: the words, names, places and times that joined it with their weights, the story that fits second best, and what people decided.")
    {
        _article.Validators.Add(UnknownOption.Refuse);
        Arguments.Add(_article);
        _store = new(host, this);
        _list = new(host, this);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse), cancellation));
    }

    private int Run(ParseResult parse)
    {
        using var store = _store.Open(parse);
        var article = StoreReferences.Article(store, parse.GetRequiredValue(_article));
        var why = Reasons.Of(store, article);
        _list.Write(parse, page => Text(why, page), json => Json(why, json));
        return ExitCode.Success;
    }

    private static void Text(Reasons why, TerminalPage page)
    {
        page.Wrapped([new(why.Article.Title ?? why.Article.Label, Tone.Title), new($"  {why.Article.Label}, {why.Article.Published ?? "no date"}, {why.Article.Id}", Tone.Quiet)]);
        if (why.Membership is not { } membership || why.Story is not { } story)
        {
            page.Wrapped(["It is in no story: it is in a language that is not read, or could not be read."]);
            return;
        }

        page.Wrapped([$"Story {story.Id}: {story.Headline} ({story.Reports} reports)"]);
        page.Wrapped([Joined(why, membership)]);
        foreach (var reason in membership.Reasons)
            page.Line($"  {Percent(reason.Weight),6}  ", new Piece($"{reason.Kind.ToString().ToLowerInvariant(),-6} ", Tone.Quiet), reason.Text);
        page.Wrapped([membership.RunnerUp is { } other
            ? $"Second best: story {other.StoryId} at {Percent(other.Score)}{(why.RunnerUp is { } row ? ", " + row.Headline : ", which is no more")}."
            : "No other story shares a rare term with it."]);
        foreach (var change in why.Events)
            page.Wrapped([$"{StoreText.Minute(change.At)}  {change.Kind}: from {change.From} to {change.To}, {(change.Decision is { } decision ? "decided (" + decision + ")" : "as article " + change.Cause + " came")}."], hanging: 4);
    }

    private static string Joined(Reasons why, Membership membership)
    {
        if (why.Earlier is { } earlier)
            return $"It is revision {why.Article.Revision} of a report, and stays where the first one is ({earlier.Id}). That one:";
        var own = membership.IsNew ? "It began the story: nothing that was there fitted." : $"It joined with a score of {Percent(membership.Score)}, by what it shares with the story's articles:";
        return membership.Shown == membership.Story ? own : $"It is shown there since people decided so; computed was story {membership.Story}. " + own;
    }

    private static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    private static void Json(Reasons why, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WritePropertyName("article");
        json.Article(why.Article);
        json.WriteString("story", why.Membership?.Shown);
        json.WriteString("computedStory", why.Membership?.Story);
        if (why.Membership is { } membership)
        {
            json.WriteBoolean("began", membership.IsNew);
            json.WriteNumber("score", Math.Round(membership.Score, 4));
            json.WriteStartArray("reasons");
            foreach (var reason in membership.Reasons)
            {
                json.WriteStartObject();
                json.WriteString("kind", reason.Kind.ToString().ToLowerInvariant());
                json.WriteString("text", reason.Text);
                json.WriteNumber("weight", Math.Round(reason.Weight, 4));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (membership.RunnerUp is { } other)
            {
                json.WriteStartObject("runnerUp");
                json.WriteString("story", other.StoryId);
                json.WriteNumber("score", Math.Round(other.Score, 4));
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }
}
