using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Rashomon.Storage.Sqlite;

/// <summary>The ledger in SQLite.</summary>
internal sealed class SqliteLedger(SqliteSession session) : ILedger
{
    public LedgerTotals Totals(string? source = null)
    {
        static (LedgerOutcome Outcome, long Count) Row(SqliteDataReader reader) => (Rows.Outcome(reader.GetString(0)), reader.GetInt64(1));
        var counts = (source is null ? session.Read("ledger.totals", Row) : session.Read("ledger.totals_of", Row, ("source", source))).ToDictionary(row => row.Outcome, row => row.Count);
        long Of(LedgerOutcome outcome) => counts.GetValueOrDefault(outcome);
        return new(Of(LedgerOutcome.Kept), Of(LedgerOutcome.Duplicate), Of(LedgerOutcome.NotAnArticle), Of(LedgerOutcome.OtherLanguage), Of(LedgerOutcome.Failed));
    }

    public ImmutableArray<LedgerEntry> Failures(int most) => session.Read("ledger.failures", Rows.Entry, ("most", most));

    public SourcePosition? Position(string source) => session.First("ledger.position", Rows.Position, ("key", source));

    public ImmutableArray<SourcePosition> Sources() => session.Read("ledger.sources", Rows.Position);
}
