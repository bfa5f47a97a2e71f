using System.Xml;

namespace Rashomon.Ingestion.Feeds;

/// <summary>The items of a feed whose XML is broken, cut out by their tags and read one by one.</summary>
/// <param name="text">The feed.</param>
/// <param name="isAtom">Whether its items are called <c>entry</c>.</param>
/// <param name="skip">How many at its start were read already.</param>
internal sealed class FeedPieces(string text, bool isAtom, int skip)
{
    private readonly string _name = isAtom ? "entry" : "item";
    private int _at;
    private int _skip = skip;

    // No CDATA section closes from here on: then none is taken for one.
    private bool _neverCloses;

    /// <summary>Reads the next item.</summary>
    /// <param name="settings">How XML is read.</param>
    /// <param name="item">The item; an empty one where it cannot be read.</param>
    /// <param name="problem">Why it cannot be read; null for a sound or mended one.</param>
    /// <returns>False at the end.</returns>
    public bool TryRead(XmlReaderSettings settings, out FeedItem? item, out string? problem)
    {
        (item, problem) = (null, null);
        while (TryCut(out var piece))
        {
            if (_skip-- > 0)
                continue;
            try
            {
                item = Parse(piece, settings);
            }
            catch (XmlException)
            {
                try
                {
                    item = Parse(XmlMending.Mend(piece), settings);
                }
                catch (XmlException e)
                {
                    (item, problem) = (new(), FeedReader.Said(e));
                }
            }
            return true;
        }
        return false;
    }

    private static FeedItem Parse(string piece, XmlReaderSettings settings)
    {
        var names = new XmlNamespaceManager(new NameTable());
        foreach (var (prefix, uri) in FeedNames.Prefixes)
            names.AddNamespace(prefix, uri);
        var fragment = settings.Clone();
        fragment.ConformanceLevel = ConformanceLevel.Fragment;
        // A document type cannot stand in a fragment, and is not to be looked for.
        fragment.DtdProcessing = DtdProcessing.Prohibit;
        using var reader = XmlReader.Create(new StringReader(piece), fragment, new XmlParserContext(names.NameTable, names, null, XmlSpace.None));
        reader.MoveToContent();
        return FeedItemReader.Read(reader);
    }

    /// <summary>Cuts out the next item: up to its end tag, to the next start tag where that is missing, else to the end.</summary>
    private bool TryCut(out string piece)
    {
        piece = "";
        var start = Find("<" + _name, _at, text.Length);
        if (start < 0)
            return false;
        var from = start + _name.Length + 1;
        var end = Find("</" + _name, from, text.Length);
        var next = Find("<" + _name, from, end < 0 ? text.Length : end);
        if (next >= 0)
        {
            piece = text[start..next] + "</" + _name + ">";
            _at = next;
            return true;
        }
        var close = end < 0 ? -1 : text.IndexOf('>', end);
        piece = close < 0 ? text[start..] + "</" + _name + ">" : text[start..(close + 1)];
        _at = close < 0 ? text.Length : close + 1;
        return true;
    }

    /// <summary>A tag outside CDATA sections; -1 where there is none before <paramref name="limit"/>.</summary>
    private int Find(string tag, int from, int limit)
    {
        while (from < limit)
        {
            var found = text.IndexOf('<', from, limit - from);
            if (found < 0)
                return -1;
            // "<items>" is no "<item>".
            if (text.AsSpan(found).StartsWith(tag, StringComparison.Ordinal) && IsEnd(found + tag.Length))
                return found;
            from = found + 1;
            if (_neverCloses || !text.AsSpan(found).StartsWith("<![CDATA[", StringComparison.Ordinal))
                continue;
            var close = text.IndexOf("]]>", from, StringComparison.Ordinal);
            _neverCloses = close < 0;
            from = close < 0 ? from : close + 3;
        }
        return -1;
    }

    private bool IsEnd(int at) => at >= text.Length || text[at] is '>' or '/' or ' ' or '\t' or '\r' or '\n';
}
