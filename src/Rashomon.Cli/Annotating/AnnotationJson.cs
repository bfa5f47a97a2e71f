using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Cli.Annotating;

/// <summary>Writes all layers of a text as one JSON object.</summary>
internal sealed class AnnotationJson(AnnotatedText text)
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <summary>Writes the object and a line end.</summary>
    public void Write(TextWriter output, bool indented)
    {
        using (var json = new Utf8JsonWriter(_buffer, new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            var article = text.Document.Article;
            json.WriteStartObject();
            json.WriteString("file", text.Input.Name);
            json.WriteString("id", article.Id);
            json.WriteString("published", article.Published?.ToString());
            json.WriteString("text", article.Text);
            List(json, "blocks", article.Blocks, block =>
            {
                Span(json, block.Span, withText: false);
                json.WriteString("kind", Name(block.Kind));
            });
            Words(json);
            new NamesJson(text, this).Write(json);
            new FindingsJson(text, this).Write(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(_buffer.WrittenSpan));
    }

    /// <summary>An array with an object an item.</summary>
    public static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A value of an enumeration as the account writes it.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>A span, with its words beside it.</summary>
    public void Span(Utf8JsonWriter json, Span span, bool withText = true)
    {
        Range(json, "span", span);
        if (withText)
            json.WriteString("text", text.Document.TextOf(span));
    }

    /// <summary>A span under a name.</summary>
    public static void Range(Utf8JsonWriter json, string name, Span span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteEndObject();
    }

    private void Words(Utf8JsonWriter json)
    {
        var (tokens, tags, syntax) = (text.Document.Get<TokenLayer>(), text.Document.Get<TagLayer>(), text.Document.Get<SyntaxLayer>());
        List(json, "sentences", tokens.Sentences, sentence =>
        {
            Span(json, sentence.Span, withText: false);
            json.WriteNumber("first", sentence.FirstToken);
            json.WriteNumber("end", sentence.EndToken);
        });
        List(json, "tokens", Enumerable.Range(0, tokens.Tokens.Length), i =>
        {
            Span(json, tokens.Tokens[i].Span);
            json.WriteString("lemma", tags.Tags[i].Lemma);
            json.WriteString("upos", tags.Tags[i].Pos.ToString().ToUpperInvariant());
            json.WriteString("xpos", tags.Tags[i].Fine);
            json.WriteNumber("head", syntax.Heads[i]);
            json.WriteString("relation", syntax.Relations[i]);
        });
    }
}
