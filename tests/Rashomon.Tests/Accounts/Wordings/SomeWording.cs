using Rashomon.Accounts;
using Rashomon.Accounts.Verification;

namespace Rashomon.Tests.Accounts.Wordings;

/// <summary>Reads the wording of invented reports, each by an outlet of its own: A, B, C …</summary>
internal static class SomeWording
{
    /// <summary>The sets of the account, each as "about: term (outlets), term* (outlets)"; "*" for a loaded term.</summary>
    public static string[] Of(params string[] reports) => [.. Account(reports).Wording.Select(wording => $"{wording.About}: {string.Join(", ", Terms(reports, wording))}")];

    /// <summary>The terms of all sets, as in <see cref="Of"/>.</summary>
    public static string[] TermsOf(params string[] reports) => [.. Account(reports).Wording.Select(wording => string.Join(", ", Terms(reports, wording)))];

    /// <summary>The account, its citations checked.</summary>
    public static Account Account(params string[] reports)
    {
        var account = AccountBuilder.Build([.. reports.Select(Article)], new());
        AccountVerifier.Verify(account).ShouldBeEmpty();
        return account;
    }

    private static Article Article(string text, int index) => text.Split("\n\n", 2) is [var title, var body]
        ? Some.Article(body, title, outlet: Outlet(index))
        : Some.Article(text, outlet: Outlet(index));

    private static string Outlet(int index) => ((char)('A' + index)).ToString();

    private static IEnumerable<string> Terms(string[] reports, Wording wording)
    {
        var names = reports.Select(Article).ToDictionary(article => article.Id, article => article.Outlet!.Name, StringComparer.Ordinal);
        return wording.Terms.Select(term => $"{term.Term}{(term.Loaded ? "*" : "")} ({string.Join(' ', term.Reports.Select(report => names[report.Article]).Distinct().Order(StringComparer.Ordinal))})");
    }
}
