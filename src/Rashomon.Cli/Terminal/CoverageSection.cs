using System.Globalization;
using Rashomon.Accounts.Show;

namespace Rashomon.Cli.Terminal;

/// <summary>Which report answers which question: the number of claims, a dot for none.</summary>
internal static class CoverageSection
{
    private const int CellWidth = 4;
    private const int LeastQuestionWidth = 24;
    private const int MostOmitted = 5;

    public static void Write(AccountIndex index, TerminalPage page)
    {
        var rows = CoverageRow.Of(index);
        var articles = index.Account.Coverage.Articles;
        if (rows.IsEmpty || articles.IsEmpty)
            return;
        page.Heading("Coverage", "number of claims; the columns are the reports as numbered above");
        var perTable = Math.Max(1, (page.Width - LeastQuestionWidth) / CellWidth);
        for (var first = 0; first < articles.Length; first += perTable)
        {
            if (first > 0)
                page.Blank();
            Table(index, page, rows, first, Math.Min(perTable, articles.Length - first));
        }

        Omissions(index, page);
    }

    // At most a handful a report: the table above has them all.
    private static void Omissions(AccountIndex index, TerminalPage page)
    {
        if (index.Account.Coverage.Omissions.IsDefaultOrEmpty)
            return;
        page.Blank();
        page.Wrapped([new("Not in a report, though two or more origins tell it:", Tone.Title)]);
        foreach (var omission in index.Account.Coverage.Omissions)
        {
            var numbers = omission.Questions.Take(MostOmitted).Select(id => FigureText.Number(index.QuestionNumber(id)) + ".");
            var more = omission.Questions.Length > MostOmitted ? $" and {FigureText.Number(omission.Questions.Length - MostOmitted)} more" : "";
            page.Wrapped([index.ArticleName(omission.Article) + ": ", string.Join(" ", numbers) + more], indent: 2, hanging: 4);
        }
    }

    private static void Table(AccountIndex index, TerminalPage page, IReadOnlyList<CoverageRow> rows, int first, int count)
    {
        var longest = rows.Max(row => Cells.Of(Name(row))) + 1;
        var width = Math.Min(longest, page.Width - (count * CellWidth));
        var columns = index.Account.Coverage.Articles.AsSpan(first, count).ToArray();
        var head = columns.Select(id => Cell(index.Article(id) is { } shown ? shown.Number : 0));
        page.Line(new Piece(new string(' ', width) + string.Concat(head), Tone.Title));
        foreach (var row in rows)
        {
            var cells = Enumerable.Range(first, count).Select(i => i < row.Cells.Length ? Cell(row.Cells[i]) : Cell(0));
            page.Line(Cells.Fit(Name(row), width - 1) + " ", string.Concat(cells));
        }
    }

    private static string Name(CoverageRow row) => new Piece($"{FigureText.Number(row.Number)}. {row.Question.Text}").Text;

    private static string Cell(int value) => (value == 0 ? "·" : value.ToString(CultureInfo.InvariantCulture)).PadLeft(CellWidth);
}
