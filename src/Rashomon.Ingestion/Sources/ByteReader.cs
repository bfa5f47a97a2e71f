using System.Globalization;

namespace Rashomon.Ingestion.Sources;

/// <summary>
/// Lines and runs of bytes of a stream, plain or gzip, with a position at every byte that reading can begin at again. Its buffer never holds bytes of two gzip members.
/// </summary>
internal sealed class ByteReader : IDisposable
{
    private static readonly byte[] GzipMagic = [0x1F, 0x8B];

    private readonly InputStream _input;
    private readonly GzipMembers? _gzip;
    private readonly byte[] _buffer = new byte[64 * 1024];
    private byte[] _line = new byte[1024];
    private int _at;
    private int _end;
    private long _start;
    private long _into;

    // Nothing behind some damage can be read.
    private bool _isOver;

    public ByteReader(InputStream input)
    {
        _input = input;
        _gzip = input.Peek(2).SequenceEqual(GzipMagic) ? new(input) : null;
    }

    /// <summary>Whether the bytes are compressed.</summary>
    public bool IsGzip => _gzip is not null;

    /// <summary>Whether the last member of gzip that was begun ended as it should: then damage lies behind it.</summary>
    public bool EndedWell => _gzip?.EndedWell == true;

    /// <summary>How many members of gzip were begun.</summary>
    public int Members => _gzip?.Begun ?? 0;

    /// <summary>The next byte's place: its offset, or its member's and how far into it.</summary>
    public string Position => _isOver ? FormatInput.End
        : _gzip is null ? Text(_start + _at)
        : Text(_start) + "+" + Text(_into + _at);

    /// <summary>Whether the next byte is the first of a member.</summary>
    public bool IsMemberStart => _gzip is not null && _into + _at == 0;

    /// <summary>Goes to a place that <see cref="Position"/> gave.</summary>
    /// <returns>Whether there is such a place.</returns>
    public bool GoTo(string position)
    {
        _isOver = position == FormatInput.End;
        if (_isOver)
            return true;
        var plus = position.IndexOf('+', StringComparison.Ordinal);
        if ((plus >= 0) != IsGzip || !TryLong(plus < 0 ? position : position[..plus], out var start))
            return false;
        (_at, _end, _start, _into) = (0, 0, start, 0);
        if (_gzip is null)
            return _input.GoTo(start);
        try
        {
            return TryLong(position[(plus + 1)..], out var into) && _gzip.GoTo(start) && Skip(into) == into;
        }
        catch (InvalidDataException)
        {
            // No member begins there, or not with so many bytes.
            return false;
        }
    }

    /// <summary>Goes back to a place within the file; only where it can be sought and is not compressed.</summary>
    public bool TryGoBack(long offset)
    {
        if (_gzip is not null || offset > _start + _at || !_input.GoTo(offset))
            return false;
        (_at, _end, _start) = (0, 0, offset);
        return true;
    }

    /// <summary>The offset of the next byte, of what is not compressed.</summary>
    public long Offset => _start + _at;

    /// <summary>What comes next in the buffer, read if it is empty; none at the end.</summary>
    /// <exception cref="InvalidDataException">The compressed data are damaged.</exception>
    public ReadOnlySpan<byte> Ahead()
    {
        if (_at == _end && !_isOver)
            Fill();
        return _buffer.AsSpan(_at, _end - _at);
    }

    /// <summary>Takes bytes that <see cref="Ahead"/> showed.</summary>
    public void Take(int count) => _at += count;

    /// <summary>Reads a line without its end.</summary>
    /// <param name="most">Most bytes of it that are kept; the rest of a longer line is passed over.</param>
    /// <param name="line">The line; good until the next is read.</param>
    /// <returns>False at the end.</returns>
    public bool TryReadLine(int most, out ReadOnlySpan<byte> line)
    {
        var length = 0;
        var any = false;
        while (true)
        {
            var ahead = Ahead();
            if (ahead.IsEmpty)
                break;
            any = true;
            var end = ahead.IndexOf((byte)'\n');
            var piece = end < 0 ? ahead : ahead[..end];
            // Most lines lie whole in the buffer, and need no copy.
            if (end >= 0 && length == 0 && piece.Length <= most)
            {
                Take(end + 1);
                line = WithoutReturn(piece);
                return true;
            }
            length = Append(piece, length, most);
            Take(end < 0 ? ahead.Length : end + 1);
            if (end >= 0)
                break;
        }
        line = WithoutReturn(_line.AsSpan(0, length));
        return any;
    }

    /// <summary>Passes over bytes.</summary>
    /// <returns>How many there were.</returns>
    public long Skip(long count)
    {
        var left = count;
        while (left > 0 && Ahead() is { IsEmpty: false } ahead)
        {
            var step = (int)Math.Min(left, ahead.Length);
            Take(step);
            left -= step;
        }
        return count - left;
    }

    /// <summary>Goes on to the next member of gzip behind damage that can be read.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Resync()
    {
        (_at, _end) = (0, 0);
        while (_gzip?.Resync() == true)
        {
            try
            {
                Ahead();
                return true;
            }
            catch (InvalidDataException)
            {
                // What looked like the head of a member was none, or it is damaged too.
                continue;
            }
        }
        _isOver = true;
        return false;
    }

    public void Dispose() => _gzip?.Dispose();

    private static ReadOnlySpan<byte> WithoutReturn(ReadOnlySpan<byte> line) => line is [.., (byte)'\r'] ? line[..^1] : line;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool TryLong(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private int Append(ReadOnlySpan<byte> piece, int length, int most)
    {
        piece = piece[..Math.Min(piece.Length, most - length)];
        if (length + piece.Length > _line.Length)
            Array.Resize(ref _line, (int)Math.Min(Math.Max(_line.Length * 2L, length + piece.Length), Array.MaxLength));
        piece.CopyTo(_line.AsSpan(length));
        return length + piece.Length;
    }

    private void Fill()
    {
        if (_gzip is null)
        {
            (_start, _at) = (_start + _end, 0);
            _end = 0;
            _end = _input.Read(_buffer.AsSpan());
            return;
        }
        // Before what may be damaged the position stays behind what was read.
        (_into, _at, _end) = (_into + _end, 0, 0);
        _end = _gzip.Read(_buffer);
        (_start, _into) = (_gzip.Member, _gzip.Into - _end);
    }
}
