using Rashomon.Ingestion;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Fuzz;

/// <summary>Does with an input what the commands do, and checks what must hold whatever the input.</summary>
internal static class FuzzTarget
{
    private static readonly ArticleReader Reader = new();

    /// <summary>Reads an input to the end.</summary>
    /// <param name="kind">Its kind; the name that it gets may mislead, as names do.</param>
    /// <param name="input">The input.</param>
    /// <param name="random">Chooses what is checked more closely.</param>
    /// <returns>What is wrong; null for nothing.</returns>
    public static string? Run(string kind, byte[] input, Random random)
    {
        var name = kind switch { "page" => "a.html", "text" => "a.txt", "feed" => "a.xml", "warc" => "a.warc", "gzip" => "a.gz", "lines" => "a.jsonl", "json" => "a.json", _ => "a.mhtml" };
        var records = Read(name, input, null);
        foreach (var record in records)
        {
            if (record.Outcome == RecordOutcome.Document != record.Document is not null)
                return "a record's outcome does not fit its document";
            if (record.Outcome == RecordOutcome.Failed && record.Diagnostics.IsEmpty)
                return "a failure says nothing";
            if (record.Document is { } document && Fault(Reader.Read(document)) is { } fault)
                return fault;
        }
        if (records.Count == 0 || random.Next(4) > 0)
            return null;
        var at = random.Next(records.Count);
        var rest = Read(name, input, records[at].Position);
        return rest.Select(r => r.Name).SequenceEqual(records.Skip(at + 1).Select(r => r.Name), StringComparer.Ordinal) ? null
            : $"reading on behind {records[at].Name} at {records[at].Position} gives {rest.Count} records, not {records.Count - at - 1}";
    }

    private static List<SourceRecord> Read(string name, byte[] input, string? from) =>
        [.. new StreamSource(name, () => new MemoryStream(input, writable: false)) { Length = input.Length }.ReadAsync(from).ToBlockingEnumerable()];

    private static string? Fault(ReadResult result)
    {
        if (result.Article is not { } article)
            return result.Diagnostics.Any(d => d.Severity == Severity.Error) ? null : "an input that became no article says nothing";
        var end = 0;
        foreach (var block in article.Blocks)
        {
            if (block.Span.Start < end || block.Span.End > article.Text.Length || block.Span.Length <= 0)
                return "blocks overlap, are empty, or lie outside the text";
            end = block.Span.End;
        }
        return null;
    }
}
