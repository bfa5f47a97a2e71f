using Rashomon.Accounts;
using Rashomon.Accounts.Show;
using Spectre.Console;

namespace Rashomon.Cli.Terminal;

/// <summary>An account as text for a terminal, section by section.</summary>
internal static class TerminalAccount
{
    /// <summary>Writes the account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="console">Where to; its profile says whether there is colour.</param>
    /// <param name="width">Cells a line.</param>
    /// <param name="full">Whether to show whole sentences, relations that agree, and each quotation's full length.</param>
    public static void Write(Account account, IAnsiConsole console, int width, bool full = false)
    {
        var page = new TerminalPage(console, width);
        var index = new AccountIndex(account);
        GlanceSection.Write(account, index, page);
        new QuestionSection(index, page, full).Write();
        QuotationSection.Write(account, index, page, full);
        TimelineSection.Write(account, index, page);
        LineageSection.Write(account, index, page);
        WordingSection.Write(account, index, page);
        CoverageSection.Write(index, page);
        DiagnosticSection.Write(account, index, page);
    }
}
