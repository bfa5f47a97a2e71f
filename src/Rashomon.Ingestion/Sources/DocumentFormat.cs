using System.Runtime.InteropServices;

namespace Rashomon.Ingestion.Sources;

/// <summary>A source that is one page or text.</summary>
internal static class DocumentFormat
{
    /// <summary>Reads the document, unless the position says that it was read.</summary>
    public static IEnumerable<SourceRecord> Read(FormatInput input)
    {
        if (input.From is not null)
            yield break;
        // One byte more than is kept lets the reader of articles see that it goes on.
        var (bytes, problem) = input.ReadWhole(input.Options.MaxBytes);
        if (problem is { Severity: Severity.Error })
            yield return new(input.Name, RecordOutcome.Failed, "1") { Diagnostics = [problem] };
        else
            yield return input.Document(null, "1", ImmutableCollectionsMarshal.AsImmutableArray(bytes), input.Outer, problem is null ? [] : [problem]);
    }
}
