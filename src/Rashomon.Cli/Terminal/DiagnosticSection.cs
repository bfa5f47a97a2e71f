using Rashomon.Accounts;
using Rashomon.Accounts.Show;

namespace Rashomon.Cli.Terminal;

/// <summary>What was noticed about the inputs.</summary>
internal static class DiagnosticSection
{
    public static void Write(Account account, AccountIndex index, TerminalPage page)
    {
        if (account.Diagnostics.IsDefaultOrEmpty)
            return;
        page.Heading("Diagnostics");
        foreach (var diagnostic in account.Diagnostics)
            page.Wrapped(Of(diagnostic, index), hanging: 4);
    }

    /// <summary>One diagnostic: "warning RSH0201 Harbour Courier: No publication date …".</summary>
    public static IEnumerable<Piece> Of(Diagnostic diagnostic, AccountIndex? index)
    {
        var tone = diagnostic.Severity switch { Severity.Error => Tone.Error, Severity.Warning => Tone.Warning, _ => Tone.Quiet };
        var about = diagnostic.Article is { } id ? $"{index?.ArticleName(id) ?? id}: " : "";
        return [new($"{Labels.Of(diagnostic.Severity)} {diagnostic.Code} ", tone), about + diagnostic.Message];
    }
}
