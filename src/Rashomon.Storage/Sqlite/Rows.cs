using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Rashomon.Storage.Sqlite;

/// <summary>Rows as records, and records' values as columns.</summary>
internal static class Rows
{
    public static string? TextOrNull(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static DateTimeOffset? InstantOrNull(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeSeconds(reader.GetInt64(column));

    public static DateTimeOffset? TimeOrNull(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.Time(column);

    public static DateTimeOffset Time(this SqliteDataReader reader, int column) => DateTimeOffset.Parse(reader.GetString(column), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    public static byte[] Blob(this SqliteDataReader reader, int column) => (byte[])reader.GetValue(column);

    public static string Text(DateTimeOffset time) => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    public static string? Text(DateTimeOffset? time) => time is { } known ? Text(known) : null;

    public static string Text(LedgerOutcome outcome) => outcome switch
    {
        LedgerOutcome.Kept => "kept",
        LedgerOutcome.Duplicate => "duplicate",
        LedgerOutcome.NotAnArticle => "not-an-article",
        LedgerOutcome.OtherLanguage => "other-language",
        _ => "failed",
    };

    public static LedgerOutcome Outcome(string text) => Enum.GetValues<LedgerOutcome>().First(outcome => Text(outcome) == text);

    public static string Json(ImmutableArray<string> texts) => JsonSerializer.Serialize(texts, StoreJson.Default.ImmutableArrayString);

    public static ImmutableArray<string> Texts(this SqliteDataReader reader, int column) => JsonSerializer.Deserialize(reader.GetString(column), StoreJson.Default.ImmutableArrayString);

    /// <summary>The fifteen columns that an article is listed by.</summary>
    public static StoredArticle Article(SqliteDataReader reader) => new(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetInt32(3))
    {
        IsLatest = reader.GetBoolean(4),
        Title = reader.TextOrNull(5),
        Outlet = reader.TextOrNull(6),
        Url = reader.TextOrNull(7),
        File = reader.TextOrNull(8),
        Published = reader.TextOrNull(9),
        Stood = reader.InstantOrNull(10),
        Language = reader.TextOrNull(11),
        Status = Enum.Parse<ReportStatus>(reader.GetString(12)),
        Story = reader.TextOrNull(13),
        AddedAt = reader.Time(14),
    };

    public static SourcePosition Position(SqliteDataReader reader) =>
        new(reader.GetString(0), reader.GetString(1), reader.TextOrNull(2)) { IsDone = reader.GetBoolean(3), Fingerprint = reader.TextOrNull(4) };

    public static LedgerEntry Entry(SqliteDataReader reader) => new(reader.GetString(0), reader.GetString(1), Outcome(reader.GetString(2)))
    {
        Article = reader.TextOrNull(3),
        GivenId = reader.TextOrNull(4),
        Step = reader.TextOrNull(5),
        Code = reader.TextOrNull(6),
        Reason = reader.TextOrNull(7),
    };

    public static Membership Membership(SqliteDataReader reader) => new(reader.GetString(0), reader.GetString(1), reader.GetDouble(4))
    {
        Shown = reader.GetString(2),
        IsNew = reader.GetBoolean(3),
        Reasons = JsonSerializer.Deserialize(reader.GetString(5), StoreJson.Default.ImmutableArrayStoryReason),
        RunnerUp = reader.IsDBNull(6) ? null : new(reader.GetString(6), reader.GetDouble(7)),
    };

    public static Decision Decision(SqliteDataReader reader) =>
        new(reader.GetString(0), Enum.Parse<DecisionKind>(reader.GetString(1)), reader.GetString(2), reader.GetString(3), reader.Time(4))
        {
            Story = reader.TextOrNull(5),
            Other = reader.TextOrNull(6),
            Articles = reader.Texts(7),
            Anchors = reader.Texts(8),
            Subject = reader.TextOrNull(9),
            Value = reader.TextOrNull(10),
            UndoneAt = reader.TimeOrNull(11),
            UndoneBy = reader.TextOrNull(12),
            UndoneReason = reader.TextOrNull(13),
        };

    public static FeedState Feed(SqliteDataReader reader) => new(reader.GetString(0))
    {
        Title = reader.TextOrNull(1),
        LastAttempt = reader.TimeOrNull(2),
        LastSuccess = reader.TimeOrNull(3),
        Due = reader.TimeOrNull(4),
        Successes = reader.GetInt64(5),
        Failures = reader.GetInt64(6),
        FailuresInRow = reader.GetInt32(7),
        LastCode = reader.TextOrNull(8),
        LastError = reader.TextOrNull(9),
        Items = reader.GetInt64(10),
        Gaps = reader.GetInt64(11),
        ETag = reader.TextOrNull(12),
        LastModified = reader.TextOrNull(13),
        LastItems = reader.TextOrNull(14),
    };
}
