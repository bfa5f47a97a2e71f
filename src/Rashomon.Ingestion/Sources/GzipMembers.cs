using System.Buffers.Binary;
using System.IO.Compression;

namespace Rashomon.Ingestion.Sources;

/// <summary>
/// Reads gzip member by member (RFC 1952). Web archives compress each record on its own: so a reader can begin at any member, and one that is damaged costs
/// its own record alone.
/// </summary>
internal sealed class GzipMembers(InputStream input) : IDisposable
{
    private const int LongestName = 64 * 1024;

    private readonly GzipSegments _segments = new(input);
    private DeflateStream? _inflate;
    private uint _crc;
    private uint _size;

    /// <summary>The offset of the member that the last bytes read came from.</summary>
    public long Member { get; private set; }

    /// <summary>How many bytes of that member were read.</summary>
    public long Into { get; private set; }

    /// <summary>How many members were begun.</summary>
    public int Begun { get; private set; }

    /// <summary>Whether the last member that was begun ended as it should.</summary>
    public bool EndedWell { get; private set; }

    /// <summary>Goes to a member.</summary>
    public bool GoTo(long member)
    {
        End();
        return _segments.GoTo(member);
    }

    /// <summary>Reads on, never over the end of a member. 0 at the end of the file.</summary>
    /// <exception cref="InvalidDataException">The member is damaged or cut off: <see cref="Resync"/> goes on behind it.</exception>
    public int Read(Span<byte> buffer)
    {
        while (true)
        {
            if (_inflate is null && !Begin())
                return 0;
            var read = _inflate!.Read(buffer);
            if (read > 0)
            {
                _crc = Crc32.Append(_crc, buffer[..read]);
                _size += (uint)read;
                Into += read;
                return read;
            }
            Finish();
        }
    }

    /// <summary>Goes on to the next member behind damage.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Resync()
    {
        End();
        return _segments.FindMagic();
    }

    public void Dispose()
    {
        End();
        _segments.Dispose();
    }

    private bool Begin()
    {
        while (_segments.Peek(1) is [0])
            _segments.ReadByte();
        if (_segments.AtEnd())
            return false;
        if (!_segments.AtMagic())
            throw new InvalidDataException("no gzip member begins where one should");
        var member = _segments.Position;
        Header();
        Member = member;
        Into = _crc = _size = 0;
        Begun++;
        EndedWell = false;
        _inflate = new(_segments, CompressionMode.Decompress, leaveOpen: true);
        return true;
    }

    private void Header()
    {
        Span<byte> head = stackalloc byte[10];
        for (var i = 0; i < head.Length; i++)
            head[i] = Next();
        var flags = head[3];
        if ((flags & 4) != 0)
        {
            for (var left = Next() | (Next() << 8); left > 0; left--)
                Next();
        }
        for (var texts = ((flags >> 3) & 1) + ((flags >> 4) & 1); texts > 0; texts--)
        {
            var length = 0;
            while (Next() != 0)
            {
                if (++length > LongestName)
                    throw new InvalidDataException("the head of a gzip member does not end");
            }
        }
        if ((flags & 2) != 0)
        {
            Next();
            Next();
        }
    }

    private byte Next() => _segments.ReadByte() is >= 0 and var b ? (byte)b : throw new InvalidDataException("the file ends within the head of a gzip member");

    /// <summary>Checks the trailer of a member whose data ended.</summary>
    private void Finish()
    {
        var starved = _segments.Starved;
        End();
        if (starved)
            throw new InvalidDataException("the file ends within a gzip member");
        Span<byte> trailer = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _crc);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], _size);
        EndedWell = _segments.TakeTrailer(trailer);
        if (EndedWell)
            return;
        throw new InvalidDataException("a gzip member's checksum does not fit its data");
    }

    private void End()
    {
        _inflate?.Dispose();
        _inflate = null;
    }
}
