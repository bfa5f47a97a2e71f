using System.Collections.Immutable;
using Rashomon.Accounts.Show;
using Rashomon.Ingestion;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Cli.Flow;

/// <summary>The documents of sources, with what was noticed about their records kept beside them.</summary>
internal sealed class DocumentStream(IArticleSource sources, GivenDates dates, IProgress<string> progress)
{
    // A note of a document is of the article that it becomes, which is known later.
    private readonly List<(int? Document, Diagnostic Note)> _notes = [];

    /// <summary>Reads the documents, once.</summary>
    public IEnumerable<RawDocument> Read(CancellationToken cancellation)
    {
        var count = 0;
        var meter = new Meter();
        foreach (var record in sources.ReadAsync(null, meter, cancellation).ToBlockingEnumerable(cancellation))
        {
            _notes.AddRange(record.Diagnostics.Select(note => (record.Document is null ? (int?)null : count, note)));
            progress.Report(Step(record, meter.Now));
            if (record.Document is not { } document)
                continue;
            count++;
            yield return dates.Dated(document);
        }
    }

    /// <summary>What was noticed about the records, with the ids of the articles made of them.</summary>
    /// <param name="results">What became of the documents, in their order.</param>
    public IEnumerable<Diagnostic> Diagnostics(ImmutableArray<ReadResult> results) =>
        _notes.Select(note => note.Document is { } index && results[index].Article is { } article && IsOfDocument(note.Note, article) ? note.Note with { Article = article.Id } : note.Note);

    // What concerns a feed as a whole is told beside one of its items, under the feed's own name.
    private static bool IsOfDocument(Diagnostic note, Article article) => article.File is null || string.Equals(note.Article, article.File, StringComparison.Ordinal);

    private static string Step(SourceRecord record, SourceProgress now)
    {
        var left = now.TimeLeft is { TotalSeconds: > 2 } time ? $", about {FigureText.Number((long)time.TotalSeconds)} s left" : "";
        return $"Reading {FigureText.Number(now.Records)}{(now.Share is { } share and < 1 ? $" ({share:P0})" : "")}{left}: {record.Name}";
    }

    /// <summary>Keeps the last progress, at once: <see cref="Progress{T}"/> tells it later.</summary>
    private sealed class Meter : IProgress<SourceProgress>
    {
        public SourceProgress Now { get; private set; }

        public void Report(SourceProgress value) => Now = value;
    }
}
