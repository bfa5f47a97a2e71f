namespace Rashomon.Cli.Csv;

/// <summary>Keeps a spreadsheet from running what stands in a cell.</summary>
internal static class SpreadsheetCell
{
    // What Excel, LibreOffice and Google Sheets take for the start of a formula, with the full-width forms that
    // Excel takes too (OWASP, CSV Injection); a line feed as it may be trimmed off before one.
    private const string Leads = "=+-@\t\r\n＝＋－＠";

    /// <summary>The text, led by an apostrophe where it would be run; numbers are not to be passed here.</summary>
    public static string Safe(string? text) =>
        string.IsNullOrEmpty(text) ? "" : Leads.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
}
