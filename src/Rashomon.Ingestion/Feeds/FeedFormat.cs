using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Ingestion.Decoding;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Ingestion.Feeds;

/// <summary>RSS 0.9x, 1.0 and 2.0 and Atom: each item a document.</summary>
internal static class FeedFormat
{
    /// <summary>Reads the items behind the position, which is the number of the last item dealt with.</summary>
    public static IEnumerable<SourceRecord> Read(FormatInput input)
    {
        if (input.From == FormatInput.End)
            yield break;
        var (bytes, problem) = input.ReadWhole(input.Options.MaxContainerBytes);
        if (problem is null && bytes.Length > input.Options.MaxContainerBytes)
            problem = new(DiagnosticCodes.InputTruncated, Severity.Warning, $"{input.Name} is longer than a feed that is read; its end was left out.", input.Name);
        var decoded = TextDecoder.Decode(bytes, input.Outer?.Charset);
        var reader = new FeedReader(decoded.Text, input.Outer?.Url);
        // What is wrong with the feed as a whole is told with the item that comes next.
        var notes = problem is null ? decoded.Diagnostics : decoded.Diagnostics.Add(problem);
        var first = input.FirstNumber;
        var number = 0;
        while (reader.TryRead(out var item, out var fault))
        {
            if (item is null)
                notes = notes.Add(new(reader.Code, Severity.Warning, $"{input.Name}: {fault}.", input.Name));
            else
            {
                if (++number > first)
                    yield return Record(input, reader.Channel, item, number, fault, notes);
                notes = [];
            }
        }
        if (!notes.IsEmpty)
            yield return new(input.Name, RecordOutcome.Failed, FormatInput.End) { Diagnostics = [.. notes.Select(d => d with { Article = input.Name })] };
    }

    private static SourceRecord Record(FormatInput input, FeedChannel channel, FeedItem item, int number, string? problem, ImmutableArray<Diagnostic> notes)
    {
        var position = Position(number);
        if (problem is not null)
        {
            var failure = input.Failure(number, position, DiagnosticCodes.BrokenRecord, $"{input.NameOf(number)} cannot be read: {problem}. Reading went on with the next item.");
            return failure with { Diagnostics = [.. notes.Select(d => d with { Article = d.Article ?? failure.Name }), .. failure.Diagnostics] };
        }
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        diagnostics.AddRange(notes);
        var container = item.Container(channel, diagnostics);
        if (item.Body is not { } body)
        {
            if (container.Url is { } page)
                diagnostics.Add(new(DiagnosticCodes.NotFollowed, Severity.Info, $"{input.NameOf(number)} has no text; its page {page} was not asked to be fetched."));
            return input.Skipped(number, position, "an item without text", container) with { Diagnostics = [.. diagnostics.Select(d => d with { Article = d.Article ?? input.NameOf(number) })] };
        }
        var document = item.ContentIsText ? ItemDocument.OfText(item.Title, body) : ItemDocument.Of(item.Title, body, container.Language);
        return input.Document(number, position, document, container, diagnostics.ToImmutable());
    }

    private static string Position(int number) => number.ToString(CultureInfo.InvariantCulture);
}
