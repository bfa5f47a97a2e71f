using System.Text.Encodings.Web;
using System.Text.Json;
using Rashomon.Cli.Flow;

namespace Rashomon.Cli.Extracts;

/// <summary>Articles as JSON: one object, a list, or one object a line.</summary>
internal static class ExtractJson
{
    // The output is no part of a page: letters stay as they are.
    private static readonly JsonWriterOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = Line with { Indented = true, NewLine = "\n" };

    /// <summary>Writes the articles.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="output">Where to.</param>
    /// <param name="lines">Whether each stands on a line of its own; else one article is an object and several are a list.</param>
    public static void Write(Reading reading, Stream output, bool lines)
    {
        var notes = reading.Diagnostics.ToLookup(d => d.Article ?? "", StringComparer.Ordinal);
        if (lines)
        {
            foreach (var article in reading.Articles)
            {
                using (var line = new Utf8JsonWriter(output, Line))
                    Write(line, article, notes[article.Id]);
                output.WriteByte((byte)'\n');
            }

            return;
        }

        using (var writer = new Utf8JsonWriter(output, Indented))
        {
            var several = reading.Articles.Length > 1;
            if (several)
                writer.WriteStartArray();
            foreach (var article in reading.Articles)
                Write(writer, article, notes[article.Id]);
            if (several)
                writer.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, Article article, IEnumerable<Diagnostic> notes)
    {
        json.WriteStartObject();
        json.WriteString("file", article.File);
        json.WriteString("id", article.Id);
        json.WriteString("url", article.Url);
        json.WriteString("title", article.Title);
        json.WriteString("published", article.Published?.ToString());
        json.WriteString("publishedBasis", article.Published?.Basis);
        json.WriteString("modified", article.Modified?.ToString());
        json.WriteString("modifiedBasis", article.Modified?.Basis);
        json.Strings("authors", article.Byline);
        json.WriteString("outlet", article.Outlet?.Name);
        json.WriteString("domain", article.Outlet?.Domain);
        json.WriteString("section", article.Section);
        json.WriteString("language", article.Language);
        json.WriteString("dateline", article.Dateline?.Place);
        json.Strings("agencyCredits", article.AgencyCredits);
        json.WriteString("status", article.Status.ToString().ToLowerInvariant());
        json.WriteBoolean("mayBeCutShort", article.MayBeCutShort);
        json.WriteStartArray("blocks");
        foreach (var block in article.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind", ExtractBlocks.Name(block.Kind));
            json.WriteBoolean("kept", ExtractBlocks.IsKept(block));
            json.WriteString("reason", ExtractBlocks.Reason(block));
            json.WriteString("text", block.Span.Of(article.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("body", ExtractBlocks.Body(article));
        json.WriteStartArray("diagnostics");
        foreach (var note in notes)
        {
            json.WriteStartObject();
            json.WriteString("code", note.Code);
            json.WriteString("message", note.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
