using System.Text;

namespace Rashomon.Fuzz;

/// <summary>Breaks inputs: bits, runs, lengths, order, and words that readers stumble over.</summary>
internal sealed class Mutator(Random random)
{
    private const int Longest = 48 * 1024;

    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "<div>", "</div>", "<p>", "<b><i>", "</html>", "<article>", "<![CDATA[", "]]>", "<!--", "-->", "<script>", "<style>", "<svg><math>", "<table><td>", "<template>", "<plaintext>", "<a href=\"", "'\"", "&nbsp;", "&#0;", "&#xD800;", "&#x110000;",
            "&amp;amp;", "&unknown;", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<item>", "</item>", "<entry>", "<title>", "xml:base=\"http://[\"", "xmlns=\"", "\0", "\0\0\0\0", "\u202E", "\u200F", "\uFEFF", "\uFFFF", "\u2028", "😀",
            "WARC/1.0\r\n", "Content-Length: 99999999999999999999\r\n", "Content-Length: -1\r\n", "\r\n\r\n", "HTTP/1.1 200 OK\r\n", "ffffffff\r\n", "{\"", "\":", "[[[[", "]]]]", "\\ud800", "1e999", "99999999999999999999", "-0", "null", "true", "“", "”", "'", "—", "By ", "(Reuters) - ",
            "at least 1,000,000,000,000,000", "31 February 2031", "Published 99/99/9999", "0000-00-00T99:99:99Z", "Tue, 99 Foo 99999 99:99:99 XYZ", "=3D", "=\r\n", "--b", "Content-Transfer-Encoding: base64\r\n", "charset=\"utf-7\"", "charset=x-nothing",
        }.Select(Encoding.UTF8.GetBytes),
        [0x1F, 0x8B, 0x08, 0x00], [0x1F, 0x8B], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80, 0x81, 0x82],
    ];

    /// <summary>A broken copy of an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="other">One whose parts may be put into it.</param>
    public byte[] Mutate(byte[] input, byte[] other)
    {
        for (var times = 1 + (int)(8 * random.NextDouble() * random.NextDouble()); times > 0; times--)
        {
            input = Once(input, other);
            if (input.Length > Longest)
                input = input[..Longest];
        }
        return input;
    }

    private byte[] Once(byte[] input, byte[] other)
    {
        var at = random.Next(input.Length + 1);
        var end = Math.Min(input.Length, at + random.Next(1, 1 + (int)Math.Pow(2, random.Next(1, 11))));
        switch (random.Next(11))
        {
            case 0:
                return Changed(input, at, b => (byte)(b ^ (1 << random.Next(8))));
            case 1:
                return Changed(input, at, _ => (byte)random.Next(256));
            case 2:
                return [.. input[..at], .. input[end..]];
            case 3:
                return Repeated(input, input[at..end]);
            case 4:
                return input[..at];
            case 5:
                var from = random.Next(other.Length + 1);
                return [.. input[..at], .. other[from..Math.Min(other.Length, from + random.Next(1, 2000))], .. input[end..]];
            case 6 or 7:
                return [.. input[..at], .. Words[random.Next(Words.Length)], .. input[at..]];
            case 8:
                return Repeated(input, Words[random.Next(Words.Length)]);
            case 9:
                var middle = random.Next(at, input.Length + 1);
                return [.. input[middle..], .. input[at..middle], .. input[..at]];
            default:
                var noise = new byte[random.Next(1, 64)];
                random.NextBytes(noise);
                return [.. input[..at], .. noise, .. input[end..]];
        }
    }

    private static byte[] Changed(byte[] input, int at, Func<byte, byte> change)
    {
        var changed = (byte[])input.Clone();
        if (at < changed.Length)
            changed[at] = change(changed[at]);
        return changed;
    }

    /// <summary>A run many times over: nesting, long lines, floods of items.</summary>
    private byte[] Repeated(byte[] input, byte[] run)
    {
        var at = random.Next(input.Length + 1);
        var times = Math.Min((int)Math.Pow(10, 3.5 * random.NextDouble() * random.NextDouble()), Longest / 4 / Math.Max(1, run.Length));
        return [.. input[..at], .. Enumerable.Repeat(run, times).SelectMany(r => r), .. input[at..]];
    }
}
