using System.Collections.Immutable;

namespace Rashomon.Accounts.Show;

/// <summary>What the account rests on: reports, outlets, origins and dates.</summary>
public static class BasisText
{
    /// <summary>The story's headline; "5 reports of one story" where it has none.</summary>
    public static string Title(Account account) => string.IsNullOrWhiteSpace(account.Story.Headline)
        ? FigureText.Count(account.Articles.Length, "report") + " of one story"
        : account.Story.Headline;

    /// <summary>"5 reports, 4 outlets named, 3 to 5 origins".</summary>
    public static string Counts(Account account)
    {
        var outlets = account.Articles.Select(article => article.Outlet?.Name).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        var text = $"{FigureText.Count(account.Articles.Length, "report")}, {FigureText.Count(outlets, "outlet")} named";
        return account.Story.Origins is { } origins ? $"{text}, {Of(origins)}" : text;
    }

    /// <summary>"3 to 5 origins", "1 origin", "at most 2 origins"; "origin unknown" where none can be traced.</summary>
    public static string Of(Origins origins) => (origins.AtLeast, origins.AtMost) switch
    {
        (_, 0) => "origin unknown",
        (0, var most) => "at most " + FigureText.Count(most, "origin"),
        var (least, most) when least == most => FigureText.Count(least, "origin"),
        var (least, most) => $"{FigureText.Number(least)} to {FigureText.Count(most, "origin")}",
    };

    /// <summary>When the reports came out and how many carry no date: "28 to 30 May 2031 (2 carry no date)"; null without reports.</summary>
    public static string? Dates(Account account)
    {
        if (account.Articles.IsEmpty)
            return null;
        ImmutableArray<DateOnly> days =
        [
            .. account.Articles.Select(article => article.PublishedAt)
                .OfType<string>()
                .Select(text => PublicationTime.Parse(text, "account")?.Date)
                .OfType<DateOnly>()
                .Order(),
        ];
        var undated = account.Articles.Length - days.Length;
        if (days.IsEmpty)
            return "no report carries a date";
        var dates = "published " + DateText.Days(days[0], days[^1]);
        return undated == 0 ? dates : $"{dates} ({FigureText.Number(undated)} {(undated == 1 ? "carries" : "carry")} no date)";
    }
}
