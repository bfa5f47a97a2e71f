using System.Text;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Ingestion.Tests.Sources;

/// <summary>Reads invented sources from memory.</summary>
internal static class SomeSource
{
    public static Task<List<SourceRecord>> Read(string content, string name = "source", SourceOptions? options = null, string? from = null) =>
        Read(Encoding.UTF8.GetBytes(content), name, options, from);

    public static async Task<List<SourceRecord>> Read(byte[] content, string name = "source", SourceOptions? options = null, string? from = null, bool seekable = true)
    {
        var source = new StreamSource(name, () => seekable ? new MemoryStream(content, writable: false) : new OddStream(content), options) { Length = content.Length };
        var records = new List<SourceRecord>();
        await foreach (var record in source.ReadAsync(from, null, TestContext.Current.CancellationToken))
            records.Add(record);
        return records;
    }

    public static IEnumerable<SourceRecord> Documents(this IEnumerable<SourceRecord> records) => records.Where(r => r.Outcome == RecordOutcome.Document);

    public static string Text(this SourceRecord record) => Encoding.UTF8.GetString(record.Document!.Bytes.AsSpan());

    public static Article Article(this SourceRecord record) => new ArticleReader().Read(record.Document!).Article ?? throw new InvalidOperationException("no article");

    public static string[] Codes(this IEnumerable<SourceRecord> records) => [.. records.SelectMany(r => r.Diagnostics).Select(d => d.Code)];

    /// <summary>Reading from the position of each record gives the records behind it: what a store relies on after it was stopped.</summary>
    public static async Task ShouldResumeAnywhere(byte[] content, string name, bool seekable = true)
    {
        var all = await Read(content, name, seekable: seekable);
        for (var at = 0; at < all.Count; at++)
        {
            var rest = await Read(content, name, from: all[at].Position, seekable: seekable);
            rest.Select(r => (r.Name, r.Outcome, r.Position)).ShouldBe(all.Skip(at + 1).Select(r => (r.Name, r.Outcome, r.Position)), $"behind {all[at].Name} at {all[at].Position}");
        }
    }
}
