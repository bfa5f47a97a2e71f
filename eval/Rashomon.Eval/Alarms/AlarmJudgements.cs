using System.Collections.Frozen;

namespace Rashomon.Eval.Alarms;

/// <summary>
/// What a reader of the articles judged of alarms. A row holds for the answers that it names: where a question's answers have changed,
/// it must be read again.
/// </summary>
internal sealed class AlarmJudgements
{
    private const int Columns = 6;

    private readonly FrozenDictionary<(string Story, string Question, string Answers), bool> _rows;

    private AlarmJudgements(IEnumerable<string> lines) =>
        _rows = lines.Where(line => line.Length > 0 && line[0] != '#').Select(Row).ToFrozenDictionary(row => row.Key, row => row.Right);

    /// <summary>Those that lie beside this program.</summary>
    public static AlarmJudgements Default { get; } = new(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "contested-judged.tsv")));

    /// <summary>How many alarms were judged.</summary>
    public int Count => _rows.Count;

    /// <summary>Reads a list: story, question, kind, answers, <c>true</c> or <c>false</c>, reason; lines that begin with <c>#</c> are comments.</summary>
    /// <exception cref="FormatException">A row has too few columns or another judgement.</exception>
    /// <exception cref="ArgumentException">Two rows judge one alarm.</exception>
    public static AlarmJudgements Read(IEnumerable<string> lines) => new(lines);

    /// <summary>Whether a reader would call the reports' answers a contradiction; null where nobody read them yet.</summary>
    public bool? Of(Alarm alarm) => _rows.TryGetValue((alarm.Story, alarm.Question, alarm.Answers), out var right) ? right : null;

    private static ((string Story, string Question, string Answers) Key, bool Right) Row(string line) => line.Split('\t') is { Length: Columns } cells
        ? ((cells[0], cells[1], cells[3]), cells[4] switch { "true" => true, "false" => false, _ => throw new FormatException($"Neither true nor false: {line}") })
        : throw new FormatException($"Not {Columns} columns: {line}");
}
