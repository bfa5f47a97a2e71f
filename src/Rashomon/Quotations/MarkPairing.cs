using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Quotations;

/// <summary>Pairs double quotation marks block by block, and across blocks where a quotation runs on.</summary>
internal sealed class MarkPairing(AnnotatedDocument document)
{
    /// <summary>Blocks that one quotation may run over without its marks being repeated; a transcript's line breaks, not an article.</summary>
    private const int MostBlocks = 6;

    private readonly string _text = document.Text;
    private readonly TokenLayer _tokens = document.Get<TokenLayer>();
    private readonly List<QuotedRun> _runs = [];
    private readonly List<(Span Block, List<Mark> Marks)> _blocks = [];

    /// <summary>The runs between double marks.</summary>
    public List<QuotedRun> Doubles()
    {
        foreach (var block in document.Article.Blocks.Where(b => b.IsBody))
            _blocks.Add((block.Span, MarkReader.Doubles(_text, block.Span)));
        var carried = -1;
        for (var b = 0; b < _blocks.Count; b++)
            carried = ReadBlock(b, carried);
        return _runs;
    }

    /// <summary>Reads one block. <paramref name="open"/> is where a quotation that runs on opened, or -1; so is what it returns.</summary>
    private int ReadBlock(int b, int open)
    {
        var (block, marks) = _blocks[b];
        for (var m = 0; m < marks.Count; m++)
        {
            var mark = marks[m];
            if (open < 0)
            {
                if (mark.Role == MarkRole.Close)
                    Unopened(block, mark);
                else
                    open = mark.At;
            }
            else if (mark.Role == MarkRole.Open && Reopens(block, marks, m))
            {
                CutShort(open, mark.At);
                open = mark.At;
            }
            else
            {
                Close(open, mark);
                open = -1;
            }
        }

        return open < 0 ? -1 : EndOfBlock(b, open);
    }

    /// <summary>Whether a mark that looks opening within a quotation starts another: curly always; straight if a partner is left for it.</summary>
    private bool Reopens(Span block, List<Mark> marks, int m) =>
        _text[marks[m].At] != '"' || marks[m].At == block.Start || (marks.Count - m - 1) % 2 == 1;

    private int EndOfBlock(int b, int open)
    {
        var block = _blocks[b].Block;
        if (b + 1 < _blocks.Count && _blocks[b + 1].Marks is [var first, ..] && first.Role != MarkRole.Close && IsAtStart(b + 1, first))
        {
            Add(open, block.End, block.End, closed: true, continues: true);
            return -1;
        }

        for (var n = b + 1; n < _blocks.Count && n - b <= MostBlocks; n++)
        {
            if (_blocks[n].Marks is not [var next, ..])
                continue;
            if (next.Role == MarkRole.Close)
                return open;
            break;
        }

        CutShort(open, block.End);
        return -1;
    }

    private bool IsAtStart(int b, Mark mark) => _text.AsSpan(_blocks[b].Block.Start, mark.At - _blocks[b].Block.Start).IsWhiteSpace();

    private void Close(int open, Mark mark) => Add(open, mark.At, mark.End, closed: true);

    /// <summary>Never closed: to the end of its sentence, or to where the next one opens.</summary>
    private void CutShort(int open, int limit)
    {
        var token = _tokens.TokenAt(open);
        var sentence = token < _tokens.Tokens.Length ? _tokens.Sentences[_tokens.SentenceOf(token)].Span.End : limit;
        // A mark that ends a sentence's line belongs to the next one.
        if (sentence <= open + 2 && token + 1 < _tokens.Tokens.Length)
            sentence = _tokens.Sentences[_tokens.SentenceOf(token + 1)].Span.End;
        var end = Math.Max(open + 1, Math.Min(limit, sentence));
        Add(open, end, end, closed: false);
    }

    /// <summary>Never opened: from after the cue of its sentence, else from the sentence's start; both are guesses.</summary>
    private void Unopened(Span block, Mark mark)
    {
        var token = _tokens.TokenAt(mark.At) - 1;
        if (token < 0 || _tokens.Tokens[token].Span.Start < block.Start)
            return;
        var sentence = _tokens.Sentences[_tokens.SentenceOf(token)];
        var start = sentence.FirstToken;
        for (var i = token; i > sentence.FirstToken; i--)
        {
            if (!CueLexicon.IsCue(document.TextOf(_tokens.Tokens[i].Span)))
                continue;
            start = i + 1;
            if (start < token && document.TextOf(_tokens.Tokens[start].Span) is "that" or "," or ":")
                start++;
            break;
        }

        var from = _tokens.Tokens[start].Span.Start;
        if (_runs.Count > 0)
            from = Math.Max(from, _runs[^1].Whole.End);
        if (Trim(from, mark.At) is { IsEmpty: false } content)
            _runs.Add(new(content, new(content.Start, mark.End)) { Opened = false });
    }

    private void Add(int open, int contentEnd, int end, bool closed, bool continues = false)
    {
        var length = _text[open] is '`' or '\'' ? 2 : 1;
        if (Trim(open + length, contentEnd) is { IsEmpty: false } content)
            _runs.Add(new(content, new(open, end)) { Closed = closed, Continues = continues });
    }

    private Span Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return new(start, end);
    }
}
