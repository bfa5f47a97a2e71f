using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Rashomon.Ingestion.Sources;

/// <summary>What the reader of a format is given: a stream at its start, and what is known of it.</summary>
/// <param name="name">The source's name.</param>
/// <param name="stream">Its bytes.</param>
/// <param name="options">Limits.</param>
/// <param name="from">The position to go on behind; null for the start.</param>
/// <param name="outer">What the server said of the whole source; null for a file.</param>
internal sealed class FormatInput(string name, InputStream stream, SourceOptions options, string? from, ContainerMetadata? outer)
{
    public string Name { get; } = name;

    public InputStream Stream { get; } = stream;

    public SourceOptions Options { get; } = options;

    public string? From { get; } = from;

    /// <summary>What the server said of the whole source.</summary>
    public ContainerMetadata? Outer { get; } = outer;

    /// <summary>The position of a record behind which there is nothing.</summary>
    public const string End = "end";

    /// <summary>The number of the last record dealt with in <see cref="From"/>, where a position is a number alone; 0 for none.</summary>
    public int FirstNumber => From == End ? int.MaxValue : int.TryParse(From, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The name of a record.</summary>
    public string NameOf(long number) => Name + "#" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A failure that concerns a record, or the source where <paramref name="number"/> is null.</summary>
    public SourceRecord Failure(long? number, string position, string code, string message, Severity severity = Severity.Error)
    {
        var named = number is { } n ? NameOf(n) : Name;
        return new(named, RecordOutcome.Failed, position) { Diagnostics = [new(code, severity, message, named)] };
    }

    /// <summary>A record that is no article.</summary>
    public SourceRecord Skipped(long number, string position, string reason, ContainerMetadata? container = null) =>
        new(NameOf(number), RecordOutcome.NotAnArticle, position) { Reason = reason, Container = container };

    /// <summary>A document.</summary>
    public SourceRecord Document(long? number, string position, ImmutableArray<byte> bytes, ContainerMetadata? container, ImmutableArray<Diagnostic> diagnostics = default)
    {
        var named = number is { } n ? NameOf(n) : Name;
        return new(named, RecordOutcome.Document, position)
        {
            Document = new(named, bytes, Container: container),
            Container = container,
            Diagnostics = diagnostics.IsDefaultOrEmpty ? [] : [.. diagnostics.Select(d => d with { Article = d.Article ?? named })],
        };
    }

    /// <summary>Reads the whole source, inflated if it is compressed.</summary>
    /// <returns>The bytes, or the diagnostic that says why there are none.</returns>
    public (byte[] Bytes, Diagnostic? Problem) ReadWhole(int most)
    {
        using var reader = new ByteReader(Stream);
        using var memory = new MemoryStream((int)Math.Min(Stream.Left ?? 0, most + 1L));
        try
        {
            while (reader.Ahead() is { IsEmpty: false } ahead)
            {
                memory.Write(ahead[..(int)Math.Min(ahead.Length, most + 1L - memory.Length)]);
                reader.Take(ahead.Length);
                if (memory.Length > most)
                    break;
                if (reader.IsGzip && memory.Length > Options.RatioFloor && memory.Length / Math.Max(1, Stream.Position) > Options.MaxRatio)
                    return ([], new(DiagnosticCodes.DecompressionBomb, Severity.Error, $"{Name} inflates to more than {Options.MaxRatio} times its size; it was not read.", Name));
            }
        }
        catch (InvalidDataException e)
        {
            return (memory.ToArray(), new(DiagnosticCodes.DamagedArchive, Severity.Warning, $"{Name} is damaged: {e.Message}. What comes before was read.", Name));
        }
        // What fitted its room to the byte needs no copy.
        return (memory.Length == memory.Capacity ? memory.GetBuffer() : memory.ToArray(), null);
    }

    /// <summary>The bytes of a text.</summary>
    public static ImmutableArray<byte> Utf8(string text) => System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes(text));
}
