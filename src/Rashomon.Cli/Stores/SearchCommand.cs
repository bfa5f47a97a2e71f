using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Rashomon.Cli.Terminal;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary><c>rashomon search</c>: articles, claims and quotations by their words.</summary>
internal sealed class SearchCommand : Command
{
    private readonly Argument<string[]> _query = new("QUERY")
    {
        Description = "Words; \"a phrase\"; begin* for beginnings; -not; OR between alternatives; title:, text:, speaker: before a word or phrase; outlet:, place:, name:, story:, after:, before:, on:, in:articles|claims|quotations.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _from = TimeOption.Of("--from", "Only articles published then or later.");
    private readonly Option<string?> _to = TimeOption.Of("--to", "Only articles published then or earlier.");
    private readonly Option<string?> _outlet = new("--outlet") { Description = "Only outlets whose name has this in it.", HelpName = "NAME" };
    private readonly Option<string?> _in = new("--in") { Description = "What is searched: articles, claims or quotations. Without it all.", HelpName = "KIND" };
    private readonly Option<int> _limit = new("--limit") { Description = "At most so many of each kind.", HelpName = "N", DefaultValueFactory = _ => 10 };
    private readonly Option<bool> _revisions = new("--revisions") { Description = "Earlier revisions too." };
    private readonly StoreOption _store;
    private readonly ListOptions _list;

    public SearchCommand(Host host)
        : base("search", "Finds articles, claims and quotations by their words, with what was found marked.")
    {
        _in.AcceptOnlyFromAmong("articles", "claims", "quotations");
        _limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is not (>= 1 and <= 1000))
                result.AddError("--limit takes a number from 1 to 1000.");
        });
        Arguments.Add(_query);
        foreach (var option in new Option[] { _in, _from, _to, _outlet, _limit, _revisions })
            Options.Add(option);
        _store = new(host, this);
        _list = new(host, this);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse), cancellation));
    }

    private int Run(ParseResult parse)
    {
        var request = Request(parse);
        if (request.Terms.All(term => term.IsExcluded))
            throw new UsageException("There is no word to look for. Give at least one that must be there.");
        using var store = _store.Open(parse);
        var hits = store.Search.Find(request);
        _list.Write(parse, page => Text(hits, page), json => Json(hits, json));
        return ExitCode.Success;
    }

    private SearchRequest Request(ParseResult parse)
    {
        // The shell has taken the marks off a phrase that was given as one argument: such an argument is put back into them unless it says more.
        var words = parse.GetRequiredValue(_query);
        var text = string.Join(' ', words.Select(word => word.Contains(' ', StringComparison.Ordinal) && words.Length > 1 && word.AsSpan().IndexOfAny("\":“”*") < 0 ? $"\"{word}\"" : word));
        var request = SearchRequest.Parse(text);
        return request with
        {
            From = parse.GetValue(_from) is { } from ? GivenTime.Start(from) : request.From,
            To = parse.GetValue(_to) is { } to ? GivenTime.End(to) : request.To,
            Outlet = parse.GetValue(_outlet) ?? request.Outlet,
            Kinds = parse.GetValue(_in) switch { "articles" => SearchKind.Article, "claims" => SearchKind.Claim, "quotations" => SearchKind.Quotation, _ => request.Kinds },
            Most = parse.GetValue(_limit),
            Revisions = parse.GetValue(_revisions),
        };
    }

    private static void Text(ImmutableArray<SearchHit> hits, TerminalPage page)
    {
        if (hits.IsEmpty)
            page.Line("Nothing was found.");
        foreach (var kind in hits.GroupBy(hit => hit.Kind))
        {
            page.Heading(kind.Key switch { SearchKind.Article => "Articles", SearchKind.Claim => "Claims", _ => "Quotations" });
            foreach (var hit in kind)
            {
                page.Line(
                    new Piece(hit.Article.Title ?? hit.Article.Label, Tone.Title),
                    new Piece($"  {hit.Article.Label}, {hit.Article.Published ?? "no date"}, {hit.Article.Id}{(hit.Article.Story is { } story ? ", story " + story : "")}", Tone.Quiet));
                page.Wrapped([.. hit.Speaker is { } speaker ? [speaker + ": "] : Array.Empty<Piece>(), .. Marked(hit)], indent: 2, hanging: 2, most: 4);
            }
        }
    }

    /// <summary>What was found stands in brackets, and in another tone where there is colour.</summary>
    private static IEnumerable<Piece> Marked(SearchHit hit)
    {
        var at = 0;
        foreach (var mark in hit.Marks)
        {
            yield return hit.Text[at..mark.Start];
            yield return new("[" + mark.Of(hit.Text) + "]", Tone.Differs);
            at = mark.End;
        }

        yield return hit.Text[at..];
    }

    private static void Json(ImmutableArray<SearchHit> hits, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("hits");
        foreach (var hit in hits)
        {
            json.WriteStartObject();
            json.WriteString("kind", hit.Kind.ToString().ToLowerInvariant());
            json.WriteString("id", hit.Id ?? hit.Article.Id);
            json.WriteString("text", hit.Text);
            json.WriteStartArray("marks");
            foreach (var mark in hit.Marks)
            {
                json.WriteStartArray();
                json.WriteNumberValue(mark.Start);
                json.WriteNumberValue(mark.End);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            if (hit.Span is { } span)
            {
                json.WriteNumber("start", span.Start);
                json.WriteNumber("end", span.End);
            }

            if (hit.Speaker is not null)
                json.WriteString("speaker", hit.Speaker);
            json.WritePropertyName("article");
            json.Article(hit.Article);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
