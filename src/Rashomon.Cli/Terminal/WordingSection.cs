using Rashomon.Accounts;
using Rashomon.Accounts.Show;

namespace Rashomon.Cli.Terminal;

/// <summary>Terms that outlets choose differently for the same thing.</summary>
internal static class WordingSection
{
    public static void Write(Account account, AccountIndex index, TerminalPage page)
    {
        if (account.Wording.IsDefaultOrEmpty)
            return;
        page.Heading("Wording", "what outlets call the same thing");
        foreach (var wording in account.Wording)
        {
            page.Wrapped([new(wording.About, Tone.Title)]);
            foreach (var term in wording.Terms)
            {
                var names = string.Join(", ", term.Reports.Select(r => index.ArticleName(r.Article)).Distinct(StringComparer.Ordinal));
                page.Wrapped([new($"“{term.Term}” ", Tone.Words), names, new(term.Loaded ? " (loaded)" : "", Tone.Quiet)], indent: 2, hanging: 4);
            }
        }
    }
}
