using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Rashomon.Storage.Sqlite;

/// <summary>Looks for faults in a file.</summary>
internal static class SqliteCheck
{
    private static readonly (string Part, string Statement, string Message)[] Rules =
    [
        ("articles", "check.latest", "The revisions of report {0} are not numbered from 1 with the last one marked."),
        ("articles", "check.claims_off", "Claim {0} has a span that is none."),
        ("raw", "check.raw_unused", "The bytes {0} belong to no article."),
        ("ledger", "check.articles_without_record", "Article {0} has not exactly one record that it came in."),
        ("ledger", "check.records_without_article", "The record {0} should have an article and has none."),
        ("stories", "check.kept_without_story", "Article {0} is kept and in no story."),
        ("stories", "check.reports_in_two_stories", "The revisions of report {0} are in several stories."),
    ];

    public static ImmutableArray<StoreFault> Faults(SqliteSession session, CancellationToken cancellation)
    {
        var faults = ImmutableArray.CreateBuilder<StoreFault>();
        foreach (var line in session.Read("check.file", static reader => reader.GetString(0)).Where(line => line != "ok"))
            faults.Add(new("file", line));
        if (faults.Count > 0)
            return faults.ToImmutable();
        foreach (var (table, parent) in session.Read("check.keys", static reader => (reader.GetString(0), reader.GetString(2))))
            faults.Add(new("file", $"A row of {table} names one of {parent} that is not there."));
        Schema(session, faults);
        foreach (var words in new[] { "article_words", "claim_words", "quotation_words" })
        {
            cancellation.ThrowIfCancellationRequested();
            Words(session, words, faults);
        }

        foreach (var (part, statement, message) in Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var subject in session.Read(statement, static reader => reader.GetString(0)))
                faults.Add(new(part, string.Format(System.Globalization.CultureInfo.InvariantCulture, message, subject)));
        }

        Raw(session, faults, cancellation);
        return faults.ToImmutable();
    }

    private static void Schema(SqliteSession session, ImmutableArray<StoreFault>.Builder faults)
    {
        var known = SqliteMigrations.All.ToDictionary(step => step.Number, step => step.Hash);
        foreach (var (number, name, hash) in session.Read("schema.migrations", static reader => (reader.GetInt32(0), reader.GetString(1), reader.GetString(2))))
        {
            if (known.GetValueOrDefault(number) != hash)
                faults.Add(new("schema", $"The migration {name} was another when it was applied."));
        }
    }

    private static void Words(SqliteSession session, string words, ImmutableArray<StoreFault>.Builder faults)
    {
        try
        {
            session.Run("check." + words);
        }
        catch (SqliteException e)
        {
            faults.Add(new("search", $"The index {words} does not fit what it is of: {e.Message}"));
        }
    }

    private static void Raw(SqliteSession session, ImmutableArray<StoreFault>.Builder faults, CancellationToken cancellation)
    {
        var behind = "";
        while (session.Read("check.raw", static reader => (Hash: reader.GetString(0), Size: reader.GetInt64(1), Bytes: reader.Blob(2)), ("behind", behind)) is { IsEmpty: false } page)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (hash, size, packed) in page)
            {
                behind = hash;
                if (!IsSound(hash, size, packed))
                    faults.Add(new("raw", $"The bytes {hash} are not those that were kept."));
            }
        }
    }

    private static bool IsSound(string hash, long size, byte[] packed)
    {
        try
        {
            var bytes = Packed.Back(packed);
            return bytes.LongLength == size && ContentHash.Of(bytes) == hash;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
