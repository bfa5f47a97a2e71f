namespace Rashomon.Ingestion.Sources;

/// <summary>The records of a source, whose stream may fail at any byte: that is a record too, the last.</summary>
internal sealed class GuardedRecords(FormatInput input, SourceFormat? format) : IDisposable
{
    private IEnumerator<SourceRecord>? _records;
    private string _position = input.From ?? "0";
    private bool _isOver;

    /// <summary>The next record; null at the end.</summary>
    public SourceRecord? TryNext()
    {
        if (_isOver)
            return null;
        try
        {
            _records ??= Formats.Read(input, format).GetEnumerator();
            if (!_records.MoveNext())
                return null;
            _position = _records.Current.Position;
            return _records.Current;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            _isOver = true;
            return Unreadable(input.Name, e) with { Position = _position };
        }
    }

    /// <summary>The record of a source that cannot be opened or read on.</summary>
    public static SourceRecord Unreadable(string name, Exception exception) => new(name, RecordOutcome.Failed, "0")
    {
        Diagnostics = [new(DiagnosticCodes.UnreadableInput, Severity.Error, $"{name} cannot be read ({exception.GetType().Name}): check that it exists and may be opened.", name)],
    };

    public void Dispose() => _records?.Dispose();
}
