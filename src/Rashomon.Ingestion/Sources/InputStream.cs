namespace Rashomon.Ingestion.Sources;

/// <summary>A stream whose first bytes can be looked at before they are read, and which knows how far it is read.</summary>
internal sealed class InputStream(Stream inner) : Stream
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _at;
    private int _end;

    /// <summary>Bytes read so far.</summary>
    public override long Position { get; set; }

    /// <summary>Bytes not read yet, where the stream can tell.</summary>
    public long? Left => inner.CanSeek ? Math.Max(0, inner.Length - Position) : null;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    /// <summary>The next bytes, <paramref name="count"/> of them or fewer at the end, which are read all the same later.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (_end - _at < count)
        {
            var room = count > _buffer.Length ? new byte[count] : _buffer;
            _buffer.AsSpan(_at, _end - _at).CopyTo(room);
            (_buffer, _end, _at) = (room, _end - _at, 0);
            int read;
            while (_end < count && (read = inner.Read(_buffer, _end, _buffer.Length - _end)) > 0)
                _end += read;
        }
        return _buffer.AsSpan(_at, Math.Min(count, _end - _at));
    }

    /// <summary>Goes to an absolute offset: by seeking where that can be, else by reading on.</summary>
    /// <returns>Whether the stream is that long.</returns>
    public bool GoTo(long offset)
    {
        if (inner.CanSeek)
        {
            if (offset > inner.Length)
                return false;
            inner.Seek(offset, SeekOrigin.Begin);
            (_at, _end, Position) = (0, 0, offset);
            return true;
        }
        while (Position < offset)
        {
            var skipped = (int)Math.Min(offset - Position, _buffer.Length);
            if (Peek(1).IsEmpty)
                return false;
            skipped = Math.Min(skipped, _end - _at);
            _at += skipped;
            Position += skipped;
        }
        return Position == offset;
    }

    public override int Read(Span<byte> buffer)
    {
        int count;
        if (_at < _end)
        {
            count = Math.Min(buffer.Length, _end - _at);
            _buffer.AsSpan(_at, count).CopyTo(buffer);
            _at += count;
        }
        else
        {
            count = inner.Read(buffer);
        }
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

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
