namespace Rashomon.Ingestion.Tests.Sources;

/// <summary>A stream that cannot be sought, gives few bytes at a time, and may fail at a byte.</summary>
internal sealed class OddStream(byte[] bytes, long failsAt = long.MaxValue) : Stream
{
    private const int Most = 997;
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        if (_at > failsAt)
            throw new IOException("the disk is gone");
        var count = Math.Min(Math.Min(buffer.Length, Most), bytes.Length - _at);
        bytes.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
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
}
