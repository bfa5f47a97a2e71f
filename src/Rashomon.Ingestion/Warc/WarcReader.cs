using System.Globalization;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Ingestion.Warc;

/// <summary>Reads a web archive record by record, and finds the next one behind what is broken.</summary>
internal sealed class WarcReader(ByteReader bytes, SourceOptions options)
{
    private const int LongestLine = 64 * 1024;
    private const int MostLines = 1000;
    private const int Beginning = 32 * 1024;

    private readonly WarcBlock _block = new();

    // Damage that was met behind a record that is sound itself.
    private string? _pending;

    /// <summary>Where the next record begins.</summary>
    public string Position => bytes.Position;

    /// <summary>Reads on to the next record, or what is wrong in its place.</summary>
    /// <returns>False at the end.</returns>
    public bool TryRead(out WarcRecord record)
    {
        if (_pending is { } damage)
        {
            record = Broken(damage);
            Recover();
            return true;
        }
        try
        {
            return TryNext(out record);
        }
        catch (InvalidDataException e)
        {
            record = Broken(e.Message);
            Recover();
            return true;
        }
    }

    private static WarcRecord Broken(string what) => new(new(), default, default, what);

    private bool TryNext(out WarcRecord record)
    {
        record = Broken("");
        ReadOnlySpan<byte> line;
        do
        {
            if (!bytes.TryReadLine(LongestLine, out line))
                return false;
        }
        while (line.IsEmpty);
        if (!WarcHead.IsStart(line))
        {
            record = Broken("no record begins where one should");
            ToNextStart();
            return true;
        }
        var head = new WarcHead();
        var lines = 0;
        while (bytes.TryReadLine(LongestLine, out line) && !line.IsEmpty && ++lines <= MostLines)
            head.Add(line);
        if (head.Length is not { } length || lines > MostLines)
        {
            record = Broken(lines > MostLines ? "a record's head does not end" : "a record gives no length");
            ToNextStart();
            return true;
        }
        record = Block(head, length);
        return true;
    }

    private WarcRecord Block(WarcHead head, long length)
    {
        // Of what is passed over, the beginning tells that it is.
        _ = bytes.Ahead();
        var start = bytes.IsGzip ? 0 : bytes.Offset;
        var member = bytes.Members;
        _block.Clear(options.VerifyDigests && head.BlockDigest is not null);
        var left = Keep(Math.Min(length, Beginning), Beginning, member);
        left = length - Math.Min(length, Beginning) + left;
        var message = head.Type is "response" ? HttpMessage.Parse(_block.Bytes.Span) : null;
        var reason = WarcSelection.Reason(head, message, _block.Bytes.Span);
        var wanted = reason is null;
        // The body may stand compressed, and in chunks: one byte more than is kept of it shows that it goes on.
        var most = wanted ? (int)Math.Min(options.MaxBytes + 1L + (message?.BodyStart ?? 0), Array.MaxLength) : Beginning;
        if (left > 0 && _block.Kept == Beginning)
            left = Keep(left, most, member);
        if (left > 0)
            return Broken($"a record ends {left.ToString(CultureInfo.InvariantCulture)} bytes before the length that it gives");
        return new(head, message, _block.Bytes, End(start, member)) { Reason = reason, IsDigestRight = _block.Fits(head.BlockDigest) };
    }

    /// <summary>Goes to the next record.</summary>
    /// <returns>What that shows to be wrong with this one.</returns>
    private string? End(long start, int member)
    {
        try
        {
            if (EndsHere(member))
                return null;
            // The length is wrong: the next record may begin within what was taken for the block.
            bytes.TryGoBack(start);
            ToNextStart();
            return "a record does not end where the length that it gives says";
        }
        catch (InvalidDataException e)
        {
            if (bytes.Members == member && !bytes.EndedWell)
                throw;
            _pending = e.Message;
            return null;
        }
    }

    /// <summary>Keeps bytes of the block; stops where its member of gzip ends and another record begins.</summary>
    /// <returns>How many are missing.</returns>
    private long Keep(long count, int most, int member)
    {
        while (count > 0 && bytes.Ahead() is { IsEmpty: false } ahead)
        {
            if (bytes.Members != member && ahead.StartsWith("WARC/"u8))
                return count;
            ahead = ahead[..(int)Math.Min(count, ahead.Length)];
            _block.Add(ahead, most);
            bytes.Take(ahead.Length);
            count -= ahead.Length;
        }
        return count;
    }

    /// <summary>Whether the two line ends that close a record come next, or the end.</summary>
    private bool EndsHere(int member)
    {
        var lines = 0;
        while (bytes.Ahead() is { IsEmpty: false } ahead)
        {
            if (bytes.Members != member || lines == 2)
                return lines > 0 || bytes.IsMemberStart || WarcHead.IsStart(FirstLine(ahead));
            if (ahead[0] is not ((byte)'\r' or (byte)'\n'))
                return WarcHead.IsStart(FirstLine(ahead)) && lines > 0;
            lines += ahead[0] == (byte)'\n' ? 1 : 0;
            bytes.Take(1);
        }
        return true;
    }

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> bytes)
    {
        var line = bytes[..Math.Min(bytes.Length, 16)];
        var end = line.IndexOfAny((byte)'\r', (byte)'\n');
        return end < 0 ? line : line[..end];
    }

    /// <summary>Goes to the next line that begins a record.</summary>
    private bool ToNextStart()
    {
        while (bytes.Ahead() is { IsEmpty: false } ahead)
        {
            if (WarcHead.IsStart(FirstLine(ahead)))
                return true;
            bytes.TryReadLine(0, out _);
        }
        return false;
    }

    private void Recover()
    {
        _pending = null;
        // Each step goes on by at least one member, so this ends.
        while (bytes.Resync())
        {
            try
            {
                ToNextStart();
                return;
            }
            catch (InvalidDataException)
            {
                continue;
            }
        }
    }
}
