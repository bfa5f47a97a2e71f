using System.Globalization;
using System.Text.Json;
using Rashomon.Accounts.Show;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary>What a store has, in words.</summary>
internal static class StoreText
{
    /// <summary>"120 records: 100 kept, 10 duplicates, 5 not articles, 3 in another language, 2 failed."</summary>
    public static string Ledger(LedgerTotals totals) =>
        $"{FigureText.Count((int)totals.Records, "record")}: {FigureText.Number(totals.Kept)} kept, {FigureText.Count((int)totals.Duplicates, "duplicate")}, {FigureText.Number(totals.NotArticles)} not articles, " +
        $"{FigureText.Number(totals.OtherLanguage)} in another language, {FigureText.Number(totals.Failed)} failed.";

    /// <summary>The same as properties.</summary>
    public static void Ledger(LedgerTotals totals, Utf8JsonWriter json)
    {
        json.WriteNumber("seen", totals.Records);
        json.WriteNumber("kept", totals.Kept);
        json.WriteNumber("duplicates", totals.Duplicates);
        json.WriteNumber("notArticles", totals.NotArticles);
        json.WriteNumber("otherLanguage", totals.OtherLanguage);
        json.WriteNumber("failed", totals.Failed);
    }

    /// <summary>A day, or "no date".</summary>
    public static string Day(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date";

    /// <summary>A time to the minute, UTC; "never" for none.</summary>
    public static string Minute(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture) ?? "never";

    /// <summary>From the first day to the last.</summary>
    public static string Days(StoryRow story) => story.First?.Date == story.Last?.Date ? Day(story.First) : $"{Day(story.First)} to {Day(story.Last)}";

    /// <summary>A time in ISO 8601, or null.</summary>
    public static void Time(this Utf8JsonWriter json, string name, DateTimeOffset? time)
    {
        if (time is { } known)
            json.WriteString(name, known.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        else
            json.WriteNull(name);
    }

    /// <summary>What a decision is, as properties.</summary>
    public static void Decision(this Utf8JsonWriter json, Decision decision)
    {
        json.WriteString("id", decision.Id);
        json.WriteString("kind", decision.Kind.ToString().ToLowerInvariant());
        json.WriteString("by", decision.By);
        json.WriteString("reason", decision.Reason);
        json.Time("at", decision.At);
        json.WriteString("story", decision.Story);
        json.WriteString("other", decision.Other);
        json.WriteString("subject", decision.Subject);
        json.WriteString("value", decision.Value);
        json.Strings("articles", decision.Articles);
        json.Time("undoneAt", decision.UndoneAt);
        json.WriteString("undoneBy", decision.UndoneBy);
        json.WriteString("undoneReason", decision.UndoneReason);
    }

    /// <summary>An article as an object.</summary>
    public static void Article(this Utf8JsonWriter json, StoredArticle article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteNumber("revision", article.Revision);
        json.WriteString("title", article.Title);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("url", article.Url);
        json.WriteString("file", article.File);
        json.WriteString("published", article.Published);
        json.WriteString("story", article.Story);
        json.WriteEndObject();
    }
}
