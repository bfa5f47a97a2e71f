using System.Xml;

namespace Rashomon.Ingestion.Feeds;

/// <summary>
/// Reads a feed's items in order. Where its XML is broken, it says so once, and from there on each item is cut out and read on its own, mended where it
/// can be: so one item's fault costs the others nothing.
/// </summary>
internal sealed class FeedReader
{
    // Of a document type nothing is taken: no entities, no files.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = false,
    };

    private readonly string _text;
    private XmlReader? _reader;
    private FeedPieces? _pieces;
    private int _items;
    private bool _toldEntities;
    private bool _isAtom;

    /// <summary>Begins at the feed's start.</summary>
    /// <param name="text">The feed.</param>
    /// <param name="address">Where it was found; null for a file.</param>
    public FeedReader(string text, string? address)
    {
        _text = text;
        Channel = new() { Base = address };
        _reader = XmlReader.Create(new StringReader(text.TrimStart()), Settings);
    }

    /// <summary>What the feed says of itself.</summary>
    public FeedChannel Channel { get; }

    /// <summary>The code of the last problem.</summary>
    public string Code { get; private set; } = DiagnosticCodes.BrokenFeed;

    /// <summary>Reads the next item.</summary>
    /// <param name="item">The item; null for a problem of the feed as a whole.</param>
    /// <param name="problem">What is wrong with the item or the feed; null for a sound item.</param>
    /// <returns>False at the end.</returns>
    public bool TryRead(out FeedItem? item, out string? problem)
    {
        (item, problem) = (null, null);
        if (!_toldEntities && DeclaresEntities())
        {
            _toldEntities = true;
            Code = DiagnosticCodes.EntitiesIgnored;
            problem = "its document type declares entities, which are not read; where they stand the text is left as it is";
            return true;
        }
        _toldEntities = true;
        if (_reader is not null)
        {
            try
            {
                return TryNext(_reader, out item);
            }
            catch (XmlException e)
            {
                _reader.Dispose();
                _reader = null;
                Code = DiagnosticCodes.BrokenFeed;
                problem = $"its XML is broken ({Said(e)}); from item {_items + 1} on each was read on its own";
                _pieces = new(_text, _isAtom, _items);
                item = null;
                return true;
            }
        }
        return _pieces!.TryRead(Settings, out item, out problem);
    }

    /// <summary>An exception's words, shortened: they may quote the feed.</summary>
    internal static string Said(XmlException exception)
    {
        var words = exception.Message.ReplaceLineEndings(" ").TrimEnd('.');
        return words.Length > 160 ? words[..160] + "…" : words;
    }

    /// <summary>Whether the text's document type declares entities.</summary>
    private bool DeclaresEntities()
    {
        var head = _text.AsSpan(0, Math.Min(_text.Length, 100_000));
        var type = head.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        return type >= 0 && head[type..].IndexOf("<!ENTITY", StringComparison.Ordinal) >= 0;
    }

    private bool TryNext(XmlReader reader, out FeedItem? item)
    {
        item = null;
        // An item that was read leaves the reader on what follows it.
        if (reader.ReadState == ReadState.Initial && !reader.Read())
            return false;
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
            }
            else if (reader.LocalName is "item" or "entry" && FeedNames.Vocabulary(reader.NamespaceURI) == "")
            {
                item = FeedItemReader.Read(reader);
                _items++;
                return true;
            }
            else
            {
                ChannelElement(reader);
            }
        }
        return false;
    }

    private void ChannelElement(XmlReader reader)
    {
        if (reader.Depth == 0)
        {
            _isAtom = reader.LocalName == "feed";
            Channel.Language ??= reader.GetAttribute("xml:lang");
            Channel.Base = FeedChannel.Resolve(Channel.Base, reader.GetAttribute("xml:base")) ?? Channel.Base;
            reader.Read();
            return;
        }
        var isOwn = FeedNames.Vocabulary(reader.NamespaceURI) is "" or "dc";
        switch (isOwn ? reader.LocalName : "")
        {
            case "channel" or "items":
                Channel.Base = FeedChannel.Resolve(Channel.Base, reader.GetAttribute("xml:base")) ?? Channel.Base;
                reader.Read();
                break;
            case "title":
                var title = FeedItemReader.PlainText(reader);
                Channel.Title ??= title.Length > 0 ? title : null;
                break;
            case "language":
                var language = FeedItemReader.PlainText(reader);
                Channel.Language ??= language.Length > 0 ? language : null;
                break;
            case "link" when reader.GetAttribute("href") is { } href:
                if (reader.GetAttribute("rel") is null or "alternate")
                    Channel.Link ??= FeedChannel.Resolve(Channel.Base, href);
                FeedItemReader.Skip(reader);
                break;
            case "link":
                var link = FeedChannel.Resolve(Channel.Base, FeedItemReader.PlainText(reader));
                Channel.Link ??= link;
                break;
            default:
                FeedItemReader.Skip(reader);
                break;
        }
    }
}
