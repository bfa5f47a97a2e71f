using Microsoft.Data.Sqlite;
using Rashomon.Storage.Sqlite;

namespace Rashomon.Storage.Tests.Sqlite;

/// <summary>The file itself: schema, faults, what is no store.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_NoSuchFile_IsToldUnlessItMayBeMade()
    {
        Should.Throw<StoreException>(() => SqliteStore.Open(_folder.At("none.db"), create: false)).Message.ShouldContain("There is no store");
        File.Exists(_folder.At("none.db")).ShouldBeFalse();
        using var made = SqliteStore.Open(_folder.At("deep/er/store.db"));
        made.Info().Schema.ShouldBe(SqliteMigrations.All[^1].Number);
    }

    [Fact]
    public void Open_WhatIsNoStore_IsTold()
    {
        var text = _folder.Write("text.db", new string('x', 5000));
        Should.Throw<StoreException>(() => SqliteStore.Open(text)).Message.ShouldContain("is no store");
        Script("other.db", "CREATE TABLE things (x)");
        Should.Throw<StoreException>(() => SqliteStore.Open(_folder.At("other.db"))).Message.ShouldContain("something else");
    }

    [Fact]
    public void Open_NewerSchema_IsRefused()
    {
        SqliteStore.Open(_folder.At("store.db")).Dispose();
        Script("store.db", "INSERT INTO migration VALUES (9999, '9999-later', '', '')");

        Should.Throw<StoreException>(() => SqliteStore.Open(_folder.At("store.db"))).Message.ShouldContain("newer version");
    }

    [Fact]
    public void Migrations_Numbers_AreInOrderWithoutGaps() =>
        SqliteMigrations.All.Select(step => step.Number).ShouldBe(Enumerable.Range(1, SqliteMigrations.All.Length));

    [Theory]
    [InlineData("raw", "UPDATE raw SET bytes = x'00'")]
    [InlineData("ledger", "DELETE FROM ledger")]
    [InlineData("ledger", "INSERT INTO ledger (source, name, outcome, seen_at) VALUES (1, 'x', 'kept', '')")]
    [InlineData("stories", "DELETE FROM membership")]
    [InlineData("articles", "UPDATE article SET latest = 0")]
    [InlineData("search", "DELETE FROM claim_words")]
    [InlineData("search", "UPDATE article SET text = 'other words'")]
    [InlineData("schema", "UPDATE migration SET hash = 'other'")]
    public void Check_WhatSomebodyChanged_IsAFault(string part, string sql)
    {
        using (var store = SqliteStore.Open(_folder.At("store.db")))
        {
            store.Keep("s1", Some.Entry("A fire killed seven.").WithClaim("killed seven"));
            store.Check(TestContext.Current.CancellationToken).ShouldBeEmpty();
        }

        Script("store.db", sql);

        using var again = SqliteStore.Open(_folder.At("store.db"));
        again.Check(TestContext.Current.CancellationToken).Select(fault => fault.Part).ShouldContain(part);
    }

    [Fact]
    public void Compact_AfterAdding_KeepsEverything()
    {
        using var store = SqliteStore.Open(_folder.At("store.db"));
        store.Keep("s1", Some.Entry("A fire killed seven.").WithClaim("killed seven"), Some.Entry("A flood killed two."));
        var before = store.Dump().ToArray();

        store.Compact();

        store.Dump().ShouldBe(before);
        store.Search.Find(SearchRequest.Parse("killed")).Length.ShouldBe(3);
        store.Check(TestContext.Current.CancellationToken).ShouldBeEmpty();
    }

    private void Script(string name, string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={_folder.At(name)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
