using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Ingestion.Warc;

/// <summary>Web archives: each record in turn, in the memory of one.</summary>
internal static class WarcFormat
{
    /// <summary>Reads the records behind the position. A position is the number of the last record dealt with, <c>:</c> and where the next begins.</summary>
    public static IEnumerable<SourceRecord> Read(FormatInput input)
    {
        using var bytes = new ByteReader(input.Stream);
        var number = 0L;
        if (input.From is { } from && !TryGo(bytes, from, out number))
        {
            yield return input.Failure(null, "0:" + (bytes.IsGzip ? "0+0" : "0"), DiagnosticCodes.InvalidPosition, $"The position “{from}” is none of {input.Name}, which was begun at its start.", Severity.Warning);
            if (!bytes.GoTo(bytes.IsGzip ? "0+0" : "0"))
                yield break;
            number = 0;
        }
        var reader = new WarcReader(bytes, input.Options);
        while (reader.TryRead(out var record))
        {
            number++;
            yield return Record(input, record, number, reader);
        }
    }

    private static bool TryGo(ByteReader bytes, string from, out long number)
    {
        var colon = from.IndexOf(':', StringComparison.Ordinal);
        number = 0;
        return colon > 0 && long.TryParse(from.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out number) && bytes.GoTo(from[(colon + 1)..]);
    }

    private static SourceRecord Record(FormatInput input, WarcRecord record, long number, WarcReader reader)
    {
        var position = number.ToString(CultureInfo.InvariantCulture) + ":" + reader.Position;
        if (record.Problem is { } problem)
            return input.Failure(number, position, DiagnosticCodes.BrokenRecord, $"{input.NameOf(number)} cannot be read: {problem}. Reading went on with the next record.");
        var container = Container(record);
        if (record.Reason is { } reason)
            return input.Skipped(number, position, reason, container);
        var body = record.Block;
        if (record.Message is { } message)
        {
            body = body[message.BodyStart..];
            if (message.IsChunked)
                body = BodyDecoder.Unchunk(body);
        }
        var (bytes, code) = BodyDecoder.Inflate(body, record.Message?.ContentEncoding, (int)Math.Min(input.Options.MaxBytes + 1L, Array.MaxLength), input.Options);
        if (code == DiagnosticCodes.DecompressionBomb)
            return input.Failure(number, position, code, $"{input.NameOf(number)} inflates to more than {input.Options.MaxRatio} times its size; it was not read.");
        var notes = ImmutableArray.CreateBuilder<Diagnostic>();
        if (code is not null)
            notes.Add(new(code, Severity.Warning, $"The body of {input.NameOf(number)} is damaged or cut off; what could be inflated was read."));
        if (record.IsDigestRight is false)
            notes.Add(new(DiagnosticCodes.BrokenRecord, Severity.Warning, $"The digest of {input.NameOf(number)} does not fit its block: it was changed or damaged."));
        if (record.Head.Truncated is { } why)
            notes.Add(new(DiagnosticCodes.InputTruncated, Severity.Warning, $"The archive says that it cut {input.NameOf(number)} short ({why})."));
        return input.Document(number, position, ImmutableCollectionsMarshal.AsImmutableArray(bytes.ToArray()), container, notes.ToImmutable());
    }

    private static ContainerMetadata Container(WarcRecord record)
    {
        var type = MediaType.Parse(record.Message is { } message ? message.ContentType : record.Head.Type == "response" ? null : record.Head.ContentType);
        return new()
        {
            Basis = "warc",
            Id = record.Head.RecordId,
            Url = record.Head.TargetUri,
            Captured = record.Head.Date is { } date ? PublicationTime.Parse(date, "warc") : null,
            ContentType = type?.Name,
            Charset = type?.Charset,
            Language = record.Message?.Language,
        };
    }
}
