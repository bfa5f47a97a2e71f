using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Rashomon.Accounts.Show;
using Rashomon.Cli.Terminal;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary><c>rashomon stories</c>: the stories of the store.</summary>
internal sealed class StoriesCommand : Command
{
    private const int MostOnAPage = 50;

    private readonly Option<string?> _from = TimeOption.Of("--from", "Only stories with a report published then or later.");
    private readonly Option<string?> _to = TimeOption.Of("--to", "Only stories with a report published then or earlier.");
    private readonly Option<string?> _place = new("--place") { Description = "Only stories that name the place.", HelpName = "PLACE" };
    private readonly Option<string?> _name = new("--name") { Description = "Only stories that name the person, organization or thing: the name or a word of it.", HelpName = "NAME" };
    private readonly Option<int> _least = new("--min") { Description = "Only stories of as many reports.", HelpName = "N", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> _contested = new("--contested") { Description = "Only stories whose account has a contested question. Accounts that were never made are made first." };
    private readonly Option<int?> _limit = new("--limit") { Description = "At most so many stories. Without it 50 as text, all as JSON.", HelpName = "N" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress on standard error." };
    private readonly StoreOption _store;
    private readonly ListOptions _list;
    private readonly Host _host;

    public StoriesCommand(Host host)
        : base("stories", """Lists the stories of the store, the latest first. As JSON: {"stories": [{"id": …, "articles": [ids as their sources gave them]}]}.""")
    {
        _host = host;
        foreach (var option in new Option[] { _from, _to, _place, _name, _least, _contested, _limit, _quiet })
            Options.Add(option);
        _store = new(host, this);
        _list = new(host, this);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, cancellation), cancellation));
    }

    private int Run(ParseResult parse, CancellationToken cancellation)
    {
        using var store = _store.Open(parse);
        var contested = parse.GetValue(_contested);
        var limit = parse.GetValue(_limit) ?? (_list.IsJson(parse) ? null : MostOnAPage);
        var filter = new StoryFilter
        {
            From = parse.GetValue(_from) is { } from ? GivenTime.Start(from) : null,
            To = parse.GetValue(_to) is { } to ? GivenTime.End(to) : null,
            Place = parse.GetValue(_place),
            Name = parse.GetValue(_name),
            LeastReports = Math.Max(contested ? 2 : 1, parse.GetValue(_least)),
            Most = contested ? null : limit,
        };
        var stories = store.Stories.List(filter);
        if (contested)
            stories = Contested(store, stories, limit, parse, cancellation);
        var groups = store.Stories.Grouping(StoryFilter.All).ToDictionary(group => group.Story, group => group.Articles, StringComparer.Ordinal);
        _list.Write(parse, page => Text(stories, page), json => Json(stories, groups, json));
        return ExitCode.Success;
    }

    private ImmutableArray<StoryRow> Contested(IStore store, ImmutableArray<StoryRow> stories, int? limit, ParseResult parse, CancellationToken cancellation)
    {
        using var progress = new StepProgress(_host, parse.GetValue(_quiet), verbose: false);
        var accounts = new StoryAccounts(store);
        var kept = ImmutableArray.CreateBuilder<StoryRow>();
        foreach (var (index, story) in stories.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            if (kept.Count >= limit)
                break;
            progress.Report($"Comparing story {FigureText.Number(index + 1)} of {FigureText.Number(stories.Length)}");
            if (accounts.IsContested(story.Id))
                kept.Add(story);
        }

        return kept.ToImmutable();
    }

    private static void Text(ImmutableArray<StoryRow> stories, TerminalPage page)
    {
        if (stories.IsEmpty)
        {
            page.Line("No story fits.");
            return;
        }

        page.Line(new Piece($"{"STORY",-14}{"REPORTS",8}{"OUTLETS",9}  {"PUBLISHED",-26}HEADLINE", Tone.Heading));
        foreach (var story in stories)
            page.Line($"{story.Id,-14}{FigureText.Number(story.Reports),8}{FigureText.Number(story.Outlets),9}  ", new Piece($"{StoreText.Days(story),-26}", Tone.Quiet), story.Headline);
    }

    private static void Json(ImmutableArray<StoryRow> stories, Dictionary<string, ImmutableArray<string>> groups, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("stories");
        foreach (var story in stories)
        {
            json.WriteStartObject();
            json.WriteString("id", story.Id);
            json.WriteString("headline", story.Headline);
            json.WriteNumber("reports", story.Reports);
            json.WriteNumber("outlets", story.Outlets);
            json.Time("first", story.First);
            json.Time("last", story.Last);
            json.Strings("articles", groups.GetValueOrDefault(story.Id, []));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
