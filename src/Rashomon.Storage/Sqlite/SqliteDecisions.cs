using System.Collections.Immutable;

namespace Rashomon.Storage.Sqlite;

/// <summary>Decisions in SQLite.</summary>
internal sealed class SqliteDecisions(SqliteSession session) : IDecisionBook
{
    public ImmutableArray<Decision> List(bool undone = false) => session.Read("decisions.list", Rows.Decision, ("undone", undone ? 1 : 0));
}
