using System.Collections.Immutable;
using System.Text;
using Rashomon.Ingestion;

namespace Rashomon.Cli.Annotating;

/// <summary>The ways to take a text from an input.</summary>
internal static class TextReaders
{
    /// <summary>The reader for a value of <c>--input</c>.</summary>
    public static Func<RawDocument, TextResult> For(string input) => input switch
    {
        "text" => Text,
        "conllu" => Conllu,
        _ => Article,
    };

    private static TextResult Article(RawDocument document)
    {
        var result = new ArticleReader().Read(document);
        return new(result.Article is { } article ? new(document.Name, article) : null, result.Diagnostics);
    }

    private static TextResult Text(RawDocument document)
    {
        var text = Decoded(document);
        return string.IsNullOrWhiteSpace(text) ? Empty(document) : new(new(document.Name, ArticleOf(document, text, Paragraphs(text))), []);
    }

    private static TextResult Conllu(RawDocument document)
    {
        var words = ConlluText.Parse(Decoded(document));
        return words.Sentences.IsEmpty ? Empty(document) : new(new(document.Name, ArticleOf(document, words.Text, words.Blocks), words), []);
    }

    // As given but for a byte order mark: spans count the units of what follows it.
    private static string Decoded(RawDocument document) => Encoding.UTF8.GetString(document.Bytes.AsSpan()).TrimStart('\uFEFF');

    private static TextResult Empty(RawDocument document) =>
        new(null, [new(DiagnosticCodes.EmptyInput, Severity.Error, $"{document.Name} holds no text.", document.Name)]);

    private static Article ArticleOf(RawDocument document, string text, ImmutableArray<Block> blocks)
    {
        var hash = ContentHash.Of(document.Bytes.AsSpan());
        return new() { Id = "a" + hash[..12], Hash = hash, Text = text, Blocks = blocks, File = document.Name, Language = "en" };
    }

    /// <summary>What stands between blank lines.</summary>
    private static ImmutableArray<Block> Paragraphs(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var (start, end) = (-1, 0);
        for (var line = 0; line < text.Length;)
        {
            var next = text.IndexOf('\n', line) is var mark and >= 0 ? mark + 1 : text.Length;
            if (string.IsNullOrWhiteSpace(text[line..next]))
                Close();
            else
                (start, end) = (start < 0 ? line : start, line + text[line..next].TrimEnd().Length);
            line = next;
        }

        Close();
        return blocks.ToImmutable();

        void Close()
        {
            if (start >= 0)
                blocks.Add(new(BlockKind.Paragraph, new(start, end)));
            start = -1;
        }
    }
}
