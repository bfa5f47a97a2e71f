using System.CommandLine;
using System.Text.Json;
using Rashomon.Accounts.Show;
using Rashomon.Cli.Terminal;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary><c>rashomon diff</c>: what changed between the revisions of a report.</summary>
internal sealed class DiffCommand : Command
{
    private readonly Argument<string> _article = new("ARTICLE") { Description = "The report: the id of any of its revisions, the id that its source gave, its address or its file." };
    private readonly StoreOption _store;
    private readonly ListOptions _list;

    public DiffCommand(Host host)
        : base("diff", "Shows the revisions of a report, and what changed from each to the next: words taken out in [-…-], words put in in {+…+}.")
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
        var revisions = store.Articles.Revisions(StoreReferences.Article(store, parse.GetRequiredValue(_article)).Report);
        var texts = revisions.Select(revision => store.Articles.Read(revision.Id)!).ToList();
        var changes = texts.Zip(texts.Skip(1), RevisionDiff.Of).ToList();
        _list.Write(parse, page =>
        {
            foreach (var (index, revision) in revisions.Index())
            {
                page.Line(new Piece($"Revision {revision.Revision}: {revision.Title ?? revision.Label}", Tone.Title), new Piece($"  {revision.Id}, {revision.Published ?? "no date"}, kept {StoreText.Minute(revision.AddedAt)}", Tone.Quiet));
                if (index > 0)
                    RevisionDiff.Write(changes[index - 1], page);
            }

            if (revisions.Length == 1)
                page.Line($"{FigureText.Count(1, "revision")}: nothing to compare.");
        }, json =>
        {
            json.WriteStartObject();
            json.WriteString("report", revisions[0].Report);
            json.WriteStartArray("revisions");
            foreach (var (index, revision) in revisions.Index())
                Json(revision, index == 0 ? null : changes[index - 1], json);
            json.WriteEndArray();
            json.WriteEndObject();
        });
        return ExitCode.Success;
    }

    private static void Json(StoredArticle revision, List<WordRun>? changes, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("revision", revision.Revision);
        json.WriteString("id", revision.Id);
        json.WriteString("title", revision.Title);
        json.WriteString("published", revision.Published);
        json.Time("kept", revision.AddedAt);
        if (changes is not null)
        {
            json.WriteStartArray("changes");
            foreach (var run in changes.Where(run => run.Kind != WordRunKind.Shared))
            {
                json.WriteStartObject();
                json.WriteString(run.Kind == WordRunKind.LeftOut ? "out" : "in", run.Text.Trim());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
