namespace Rashomon.Cli.Checking;

/// <summary>A figure as a recorder coded it.</summary>
/// <param name="Line">The row's number, the header not counted, from 1.</param>
/// <param name="Report">The report that it cites: an id, file, address or outlet.</param>
/// <param name="Low">The lowest value coded; null for none.</param>
/// <param name="High">The highest value coded; null for none.</param>
/// <param name="Counted">What is counted or what happened; null where the row does not tell.</param>
/// <param name="Words">The words that it rests on; null for none.</param>
internal sealed record CodedRow(int Line, string Report, double? Low, double? High, string? Counted, string? Words)
{
    /// <summary>What the cell of the value holds, where it is no number.</summary>
    public string? Unreadable { get; init; }
}
