using System.Globalization;
using System.Text;

namespace Rashomon.Cli.Checking;

/// <summary>Reads a recorder's rows: comma-separated values with a line of names, RFC 4180. Columns are known by the names that recorders use, and by those of <c>--format csv</c>.</summary>
internal static class CodedRows
{
    private static readonly string[] Report = ["report", "article", "file", "url", "source", "outlet"];
    private static readonly string[] Value = ["value", "figure", "fatalities", "count", "best", "number"];
    private static readonly string[] Low = ["min", "low", "minimum", "at_least"];
    private static readonly string[] High = ["max", "high", "maximum", "at_most"];
    private static readonly string[] Counted = ["counted", "what", "of", "event", "category"];
    private static readonly string[] Words = ["words", "quote", "sentence", "notes"];

    /// <summary>The rows.</summary>
    /// <exception cref="UsageException">There is no column of reports, or none of values.</exception>
    public static List<CodedRow> Read(string text, string file)
    {
        var records = Records(text.TrimStart('\uFEFF'));
        if (records.Count == 0)
            throw new UsageException($"{file} is empty.");
        var names = records[0].ConvertAll(name => name.Trim().ToLowerInvariant().Replace(' ', '_'));
        int[] Columns(string[] known) => [.. known.Select(name => names.IndexOf(name)).Where(at => at >= 0)];
        var (report, value, low, high, counted, words) = (Columns(Report), Columns(Value), Columns(Low), Columns(High), Columns(Counted), Columns(Words));
        if (report.Length == 0)
            throw new UsageException($"{file} has no column that names the report: one of {string.Join(", ", Report)}.");
        if (value.Length + low.Length + high.Length == 0)
            throw new UsageException($"{file} has no column with a figure: one of {string.Join(", ", Value.Concat(Low).Concat(High))}.");
        return [.. records.Skip(1).Where(record => record.Exists(cell => cell.Length > 0)).Select((record, index) =>
        {
            string? Cell(int[] columns) => columns.Select(at => at < record.Count ? record[at].Trim().TrimStart('\'') : "").FirstOrDefault(cell => cell.Length > 0);
            var (single, least, most) = (Cell(value), Cell(low), Cell(high));
            var unreadable = new[] { single, least, most }.FirstOrDefault(cell => cell is not null && Number(cell) is null);
            var all = string.Join(' ', counted.Select(at => at < record.Count ? record[at].Trim() : "")).Trim();
            return new CodedRow(index + 1, Cell(report) ?? "", Number(least) ?? Number(single), Number(most) ?? (least is null ? Number(single) : null), all.Length == 0 ? null : all, Cell(words)) { Unreadable = unreadable };
        })];
    }

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static List<List<string>> Records(string text)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                    cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    cell.Append(text[i++]);
                else
                    quoted = false;
            }
            else if (c == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (c == ',')
            {
                record.Add(cell.ToString());
                cell.Clear();
            }
            else if (c == '\n')
            {
                record.Add(cell.ToString());
                records.Add(record);
                cell.Clear();
                record = [];
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        if (cell.Length > 0 || record.Count > 0)
        {
            record.Add(cell.ToString());
            records.Add(record);
        }

        return records;
    }
}
