using System.Text;

namespace Rashomon.Ingestion.Mhtml;

/// <summary>The fields at the head of a message or of a part of one (RFC 5322), folded lines joined.</summary>
internal sealed class MessageHead
{
    private const int MostLines = 500;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a field; null where it is not there.</summary>
    public string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>Reads a head.</summary>
    /// <param name="bytes">The message.</param>
    /// <param name="bodyStart">Where its body begins.</param>
    public static MessageHead Parse(ReadOnlySpan<byte> bytes, out int bodyStart)
    {
        var head = new MessageHead();
        bodyStart = 0;
        string? name = null;
        for (var lines = 0; lines < MostLines && bodyStart < bytes.Length; lines++)
        {
            var rest = bytes[bodyStart..];
            var end = rest.IndexOf((byte)'\n');
            var line = (end < 0 ? rest : rest[..end]).TrimEnd((byte)'\r');
            bodyStart += end < 0 ? rest.Length : end + 1;
            if (line.IsEmpty)
                break;
            if (line.Length > 8000)
                continue;
            var text = Encoding.UTF8.GetString(line);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (text[0] is ' ' or '\t' && name is not null)
                head._fields[name] += " " + text.Trim();
            else if (colon > 0)
                head._fields[name = text[..colon].Trim()] = text[(colon + 1)..].Trim();
        }
        return head;
    }
}
