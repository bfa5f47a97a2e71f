using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CsvHelper;
using Rashomon.Accounts.Ledger;

namespace Rashomon.Cli.Csv;

/// <summary>The figure ledger as comma-separated values (RFC 4180).</summary>
internal static class LedgerCsv
{
    private static readonly ImmutableArray<(string Name, Func<LedgerRow, object?> Value)> Columns =
    [
        ("what_happened", r => r.What),
        ("counted", r => r.Counted),
        ("min", r => r.Min),
        ("max", r => r.Max),
        ("soft", r => r.Soft),
        ("unit", r => r.Unit),
        ("words", r => r.Words),
        ("polarity", r => Kebab(r.Polarity)),
        ("scope", r => r.Scope is { } scope ? Kebab(scope) : null),
        ("happened_from", r => r.Time?.StartText),
        ("happened_to", r => r.Time?.EndText),
        ("speaker", r => r.Speaker),
        ("affiliation", r => r.Affiliation),
        ("via", r => r.Via),
        ("origin", r => r.Origin),
        ("as_of", r => r.AsOf),
        ("outlet", r => r.Outlet),
        ("article", r => r.Article),
        ("title", r => r.Title),
        ("published", r => r.Published),
        ("url", r => r.Url),
        ("words_start", r => r.WordsSpan.Start),
        ("words_end", r => r.WordsSpan.End),
        ("span_start", r => r.SentenceSpan.Start),
        ("span_end", r => r.SentenceSpan.End),
        ("sentence", r => r.Sentence),
        ("question", r => r.Question),
        ("verdict", r => r.Verdict),
        ("relation", r => r.Relation),
        ("derived", r => r.Derived),
        ("confidence", r => r.Confidence),
        ("decided", r => r.Decided),
        ("claim", r => r.Claim),
        ("file_hash", r => r.FileHash),
        ("file", r => r.File),
    ];

    /// <summary>Writes a line of names, then a line a row. What is unknown is an empty cell, never 0.</summary>
    public static void Write(ImmutableArray<LedgerRow> rows, TextWriter writer)
    {
        using var csv = CsvWriter.Create(writer, leaveOpen: true);
        csv.WriteRecord([.. Columns.Select(column => column.Name)]);
        foreach (var row in rows)
            csv.WriteRecord([.. Columns.Select(column => Cell(column.Value(row)))]);
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "yes" : "no",
        int number => number.ToString(CultureInfo.InvariantCulture),
        // Not in powers of ten, which spreadsheets show as they like.
        double number => number.ToString("0.###############", CultureInfo.InvariantCulture),
        _ => SpreadsheetCell.Safe((string)value),
    };

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
