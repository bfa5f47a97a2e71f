using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Rashomon.Storage.Sqlite;

/// <summary>Everything but the times of writing, a line a row.</summary>
internal static class SqliteDump
{
    private static readonly string[] Tables = ["raw", "article", "annotation", "claim", "quotation", "name", "source", "ledger", "membership", "stream", "story_event", "decision"];

    public static IEnumerable<string> Lines(SqliteSession session)
    {
        foreach (var table in Tables)
        {
            foreach (var line in session.Read("dump." + table, Line))
                yield return table + "\t" + line;
        }
    }

    private static string Line(SqliteDataReader reader)
    {
        var line = new StringBuilder();
        for (var column = 0; column < reader.FieldCount; column++)
        {
            if (column > 0)
                line.Append('\t');
            if (reader.IsDBNull(column))
                line.Append("\\N");
            else
                line.Append(Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)!.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal));
        }

        return line.ToString();
    }
}
