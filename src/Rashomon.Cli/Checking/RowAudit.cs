using System.Collections.Immutable;
using Rashomon.Accounts;
using Rashomon.Accounts.Show;

namespace Rashomon.Cli.Checking;

/// <summary>Holds coded rows against the reports that they cite.</summary>
internal sealed class RowAudit(Account account)
{
    // A word and its forms begin alike: "killed" and "killing", "injury" and "injured".
    private const int StemLetters = 4;

    // What recorders write for words that give no number (docs/conventions.md): tens, dozens, hundreds, thousands, tens of thousands.
    private static readonly (double Read, double Coded)[] Conventions = [(20, 10), (24, 12), (200, 100), (2000, 1000), (20000, 10000)];

    private static readonly (string Word, string[] Also)[] Synonyms =
        [.. Alike("fata", "kill", "dead", "deat", "die", "died", "dyin"), .. Alike("woun", "inju", "hurt")];

    private static IEnumerable<(string Word, string[] Also)> Alike(params string[] stems) => stems.Select(stem => (stem, stems));

    /// <summary>What the report says to a row.</summary>
    public RowFinding Of(CodedRow row)
    {
        if (row.Unreadable is { } cell)
            return new(row, RowFinding.NotFound, $"“{cell}” is no number.");
        if (row.Low is null && row.High is null)
            return new(row, RowFinding.NotFound, "The row has no figure.");
        var articles = Articles(row.Report);
        if (articles.IsEmpty)
            return new(row, RowFinding.NotFound, $"“{row.Report}” is none of the reports given.");
        if (row.Words is { } words && articles.FirstOrDefault(article => Contains(article.Text, words)) is { } holder)
            articles = [holder];
        else if (row.Words is not null)
            return new(row, RowFinding.NotFound, "The words do not stand in the report.") { Article = articles[0] };
        var claims = account.Claims.Where(claim => claim.Quantity is not null && articles.Any(article => article.Id == claim.Article)).ToList();
        if (row.Words is { } cited && claims.Where(claim => Contains(claim.Text, cited) || Contains(cited, claim.Quantity!.Text)).ToList() is { Count: > 0 } within)
            claims = within;
        if (row.Counted is { } counted)
            claims = [.. claims.Where(claim => IsOf(claim, counted))];
        return Judge(row, articles[0], claims);
    }

    private static RowFinding Judge(CodedRow row, AccountArticle article, List<Claim> claims)
    {
        if (claims.Count == 0)
            return new(row, RowFinding.NotFound, row.Counted is null ? "The report gives no figure there." : $"The report gives no figure of “{row.Counted}”.") { Article = article };
        if (claims.Find(claim => Allows(claim.Quantity!, row)) is { } supporting)
            return new(row, RowFinding.Supported, $"The report says {FigureText.Bounds(supporting.Quantity!)}.") { Article = article, Claim = supporting };
        var nearest = claims.MinBy(claim => Math.Abs((claim.Quantity!.Min ?? claim.Quantity.Max ?? 0) - (row.Low ?? row.High)!.Value))!;
        return new(row, RowFinding.OutOfBounds, $"Coded is {FigureText.Bounds(row.Low, row.High, approximate: false)}; the report says {FigureText.Bounds(nearest.Quantity!)}.") { Article = article, Claim = nearest };
    }

    /// <summary>Whether the words allow what is coded: each bound coded lies within theirs, soft ones widened as when answers are compared.</summary>
    private static bool Allows(Quantity quantity, CodedRow row)
    {
        if (quantity.Approximate && Conventions.Any(pair => pair.Read == quantity.Min && pair.Coded == (row.Low ?? row.High)))
            return true;
        var slack = quantity.Approximate ? Math.Max(1, Math.Abs(quantity.Min ?? quantity.Max ?? 0) / 10) : 0;
        var (min, max) = (quantity.Min - slack, quantity.Max + slack);
        bool Within(double value) => (min is null || value >= min) && (max is null || value <= max);
        // "At least 19" is coded as 19, not as any number above it.
        var single = row.Low == row.High && row.Low is { } coded && quantity.Max is null && quantity.Min is { } least && !quantity.Approximate;
        return single ? row.Low == quantity.Min : (row.Low is not { } low || Within(low)) && (row.High is not { } high || Within(high));
    }

    private ImmutableArray<AccountArticle> Articles(string report)
    {
        var name = report.Replace('\\', '/');
        return
        [
            .. account.Articles.Where(article =>
                article.Id == report || article.Url == report || string.Equals(article.Outlet?.Name, report, StringComparison.OrdinalIgnoreCase) || string.Equals(article.Outlet?.Domain, report, StringComparison.OrdinalIgnoreCase)
                || (article.File is { } file && (file == name || file.EndsWith("/" + name, StringComparison.Ordinal) || name.EndsWith("/" + file, StringComparison.Ordinal)))),
        ];
    }

    /// <summary>Whether a figure is of what the row counts: they share the beginning of a word, or mean dying or being hurt both.</summary>
    private static bool IsOf(Claim claim, string counted)
    {
        var told = Stems($"{claim.Quantity!.Of} {claim.Predicate?.Lemma} {claim.Predicate?.Type} {string.Join(' ', claim.Arguments.Select(argument => argument.Text))}").ToHashSet(StringComparer.Ordinal);
        return Stems(counted).Any(stem => told.Contains(stem) || Synonyms.Any(pair => stem == pair.Word && Array.Exists(pair.Also, told.Contains)));
    }

    private static IEnumerable<string> Stems(string text) =>
        text.Split([' ', '-', '_', '/', ',', ';', '.'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()).Where(word => word.Length > 2).Select(word => word.Length > StemLetters ? word[..StemLetters] : word);

    private static bool Contains(string? text, string words) => text is not null && Squeezed(text).Contains(Squeezed(words), StringComparison.OrdinalIgnoreCase);

    private static string Squeezed(string text) => string.Join(' ', text.Replace('“', '"').Replace('”', '"').Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
