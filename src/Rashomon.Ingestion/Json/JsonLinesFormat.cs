using System.Globalization;
using System.Text.Json;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Ingestion.Json;

/// <summary>JSON lines: an object a line, each a document.</summary>
internal static class JsonLinesFormat
{
    private const int MostDepth = 64;

    /// <summary>Reads the lines behind the position, which is the last line's number, <c>:</c> and where the next begins.</summary>
    public static IEnumerable<SourceRecord> Read(FormatInput input)
    {
        using var bytes = new ByteReader(input.Stream);
        var number = 0;
        if (input.From is { } from && !TryGo(bytes, from, out number))
        {
            yield return input.Failure(null, bytes.IsGzip ? "0:0+0" : "0:0", DiagnosticCodes.InvalidPosition, $"The position “{from}” is none of {input.Name}, which was begun at its start.", Severity.Warning);
            if (!bytes.GoTo(bytes.IsGzip ? "0+0" : "0"))
                yield break;
            number = 0;
        }
        while (Next(bytes, input, ref number) is { } record)
        {
            if (record.Name.Length > 0)
                yield return record;
        }
    }

    private static bool TryGo(ByteReader bytes, string from, out int number)
    {
        var colon = from.IndexOf(':', StringComparison.Ordinal);
        number = 0;
        return colon > 0 && int.TryParse(from.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out number) && bytes.GoTo(from[(colon + 1)..]);
    }

    /// <summary>The next line's record; one without a name for an empty line; null at the end.</summary>
    private static SourceRecord? Next(ByteReader bytes, FormatInput input, ref int number)
    {
        try
        {
            // One byte more than is taken shows that the line goes on.
            var most = input.Options.MaxBytes;
            if (!bytes.TryReadLine(most < int.MaxValue ? most + 1 : most, out var line))
                return null;
            number++;
            var position = number.ToString(CultureInfo.InvariantCulture) + ":" + bytes.Position;
            if (line.StartsWith("\uFEFF"u8))
                line = line[3..];
            line = line.Trim(" \t\u001E"u8);
            if (line.IsEmpty)
                return new("", RecordOutcome.NotAnArticle, position);
            return line.Length > most
                ? input.Failure(number, position, DiagnosticCodes.InputTruncated, $"{input.NameOf(number)} is longer than is read.")
                : Line(input, line, number, position);
        }
        catch (InvalidDataException e)
        {
            number++;
            var goesOn = bytes.Resync();
            return input.Failure(number, number.ToString(CultureInfo.InvariantCulture) + ":" + bytes.Position, DiagnosticCodes.DamagedArchive,
                $"{input.Name} is damaged behind line {number - 1}: {e.Message}. {(goesOn ? "Reading went on with the next part." : "Nothing behind it can be read.")}");
        }
    }

    private static SourceRecord Line(FormatInput input, ReadOnlySpan<byte> line, int number, string position)
    {
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MostDepth });
            using var document = JsonDocument.ParseValue(ref reader);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? JsonItem.Record(input, document.RootElement, number, position)
                : input.Failure(number, position, DiagnosticCodes.BrokenRecord, $"{input.NameOf(number)} is no JSON object.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return input.Failure(number, position, DiagnosticCodes.BrokenRecord, $"{input.NameOf(number)} is not valid JSON. Reading went on with the next line.");
        }
    }
}
