namespace Rashomon.Ingestion.Sources;

/// <summary>
/// Gives out compressed bytes cut before everything that looks like the head of a gzip member. What inflates them reads ahead, and so could not tell where
/// a member ends; but members end only where another begins or the file does, and no piece goes further than that.
/// </summary>
internal sealed class GzipSegments(InputStream input) : Stream
{
    private static readonly byte[] Magic = [0x1F, 0x8B, 0x08];

    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _at;
    private int _end;
    private bool _whole;

    // Where the last piece given out begins: a member's trailer is in it once its end is known, or behind it.
    private int _piece;

    /// <summary>The offset, in the file, of the next byte that is given out.</summary>
    public override long Position { get; set; }

    /// <summary>Whether more was asked for than there is.</summary>
    public bool Starved { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    /// <summary>Whether a member may begin at the next byte.</summary>
    public bool AtMagic()
    {
        Fill(4);
        // Of the flags three bits are reserved and zero.
        return _end - _at >= 4 && _buffer.AsSpan(_at).StartsWith(Magic) && (_buffer[_at + 3] & 0xE0) == 0;
    }

    /// <summary>Whether nothing is left.</summary>
    public bool AtEnd()
    {
        Fill(1);
        return _at == _end;
    }

    /// <summary>Goes on to the next place where a member may begin, at the next byte or later.</summary>
    /// <returns>Whether there is one.</returns>
    public bool FindMagic()
    {
        while (!AtMagic())
        {
            if (_at == _end)
                return false;
            var found = _buffer.AsSpan(_at + 1, _end - _at - 1).IndexOf(Magic);
            var step = found >= 0 ? found + 1 : Math.Max(1, _end - _at - 2);
            _at += step;
            Position += step;
        }
        return true;
    }

    /// <summary>Goes to an offset of the file.</summary>
    public bool GoTo(long offset)
    {
        (_at, _end, _whole, Starved) = (0, 0, false, false);
        Position = offset;
        return input.GoTo(offset);
    }

    public override int ReadByte()
    {
        Fill(1);
        if (_at == _end)
            return -1;
        Position++;
        return _buffer[_at++];
    }

    public override int Read(Span<byte> buffer)
    {
        Fill(4);
        if (_at == _end)
        {
            Starved = true;
            return 0;
        }
        // The first byte itself may be what the caller already took for a head that was none.
        var there = _buffer.AsSpan(_at, _end - _at);
        var cut = there[1..].IndexOf(Magic);
        var most = cut >= 0 ? cut + 1 : _whole ? there.Length : Math.Max(1, there.Length - 2);
        var count = Math.Min(buffer.Length, most);
        there[..count].CopyTo(buffer);
        _piece = _at;
        _at += count;
        Position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // There is nothing to write.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>The next bytes without taking them; fewer at the end.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        Fill(count);
        return _buffer.AsSpan(_at, Math.Min(count, _end - _at));
    }

    /// <summary>Goes behind the trailer of a member that ended within the last piece given out.</summary>
    /// <param name="trailer">The checksum and the length that it must have.</param>
    /// <returns>Whether it is there.</returns>
    public bool TakeTrailer(ReadOnlySpan<byte> trailer)
    {
        var given = _at - _piece;
        _at = _piece;
        Fill(given + trailer.Length);
        var found = _buffer.AsSpan(_at, Math.Min(given + trailer.Length, _end - _at)).IndexOf(trailer);
        _at += found < 0 ? given : found + trailer.Length;
        Position += found < 0 ? 0 : found + trailer.Length - given;
        return found >= 0;
    }

    private void Fill(int count)
    {
        if (_whole || _end - _at >= count)
            return;
        _buffer.AsSpan(_at, _end - _at).CopyTo(_buffer);
        (_end, _at) = (_end - _at, 0);
        while (_end < _buffer.Length)
        {
            var read = input.Read(_buffer.AsSpan(_end));
            _whole = read == 0;
            _end += read;
            if (_whole || _end >= count)
                return;
        }
    }
}
