using System.Globalization;
using System.Text;

namespace Rashomon.Eval.Readers;

/// <summary>Reads one document's lines.</summary>
internal sealed class GumReader(string id, List<string> lines)
{
    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];
    private readonly List<(Span Span, string Class, int Head)> _words = [];
    private readonly List<(string Group, string Type, int First)> _open = [];
    private readonly List<(int First, int End, string Group, string Type)> _phrases = [];
    private int _blockStart;
    private int _sentenceStart;

    public GumDocument Read()
    {
        (int Last, string Form, bool Space)? surface = null;
        foreach (var line in lines)
        {
            if (line.StartsWith("# newpar_block", StringComparison.Ordinal))
                EndBlock();
            if (line.Length == 0)
                _sentenceStart = _words.Count;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t');
            if (fields[0].Contains('.', StringComparison.Ordinal))
                continue;
            if (fields[0].Split('-') is [_, var last])
            {
                surface = (Number(last), fields[1], !fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal));
                continue;
            }

            var start = _text.Length;
            _text.Append(fields[1]);
            _words.Add((new(start, _text.Length), fields[3], Number(fields[6]) is 0 ? -1 : _sentenceStart + Number(fields[6]) - 1));
            Entities(fields[9]);
            var inside = surface is { } token && Number(fields[0]) < token.Last;
            if (!inside && (surface is { } ended && ended.Last == Number(fields[0]) ? ended.Space : !fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal)))
                _text.Append(' ');
            if (surface is { } over && over.Last == Number(fields[0]))
                surface = null;
        }

        EndBlock();
        return new(id, _text.ToString(), [.. _blocks], [.. _phrases.Select(Name).OfType<GumName>().OrderBy(n => n.Span).DistinctBy(n => n.Span)]);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private void EndBlock()
    {
        if (_text.Length > _blockStart)
        {
            _blocks.Add(new(_blocks.Count == 0 ? BlockKind.Headline : BlockKind.Paragraph, new(_blockStart, _text.Length)));
            _text.Append("\n\n");
        }

        _blockStart = _text.Length;
    }

    // "(7-person-acc:inf-…" opens, "7)" closes, several stand together.
    private void Entities(string misc)
    {
        var field = misc.Split('|').FirstOrDefault(f => f.StartsWith("Entity=", StringComparison.Ordinal));
        if (field is null)
            return;
        foreach (System.Text.RegularExpressions.Match match in GumDocument.Brackets().Matches(field["Entity=".Length..]))
        {
            if (match.Groups["open"].Success)
            {
                var parts = match.Groups["open"].Value.Split('-');
                _open.Add((parts[0], parts[1], _words.Count - 1));
                if (match.Groups["shut"].Length > 0)
                    Close(parts[0]);
            }
            else
            {
                Close(match.Groups["close"].Value);
            }
        }
    }

    private void Close(string group)
    {
        var at = _open.FindLastIndex(o => string.Equals(o.Group, group, StringComparison.Ordinal));
        if (at < 0)
            return;
        _phrases.Add((_open[at].First, _words.Count, group, _open[at].Type));
        _open.RemoveAt(at);
    }

    /// <summary>The proper nouns around the phrase's head; null where another kind of word heads it, and for times.</summary>
    private GumName? Name((int First, int End, string Group, string Type) phrase)
    {
        var head = Enumerable.Range(phrase.First, phrase.End - phrase.First).FirstOrDefault(w => _words[w].Head < phrase.First || _words[w].Head >= phrase.End, -1);
        if (head < 0 || _words[head].Class is not "PROPN" || phrase.Type is "time")
            return null;
        var (first, end) = (head, head + 1);
        while (first > phrase.First && _words[first - 1].Class is "PROPN")
            first--;
        while (end < phrase.End && _words[end].Class is "PROPN")
            end++;
        return new(new(_words[first].Span.Start, _words[end - 1].Span.End), phrase.Group, phrase.Type);
    }
}
