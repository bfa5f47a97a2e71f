using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rashomon.Accounts;
using Rashomon.Accounts.Verification;
using Rashomon.Cli.Flow;

namespace Rashomon.Cli.Tests.EndToEnd;

/// <summary>Accounts as <c>compare</c> makes them; none leaves here that does not verify.</summary>
internal static class Accounts
{
    private static readonly ConcurrentDictionary<string, Lazy<Account>> Samples = new(StringComparer.Ordinal);

    /// <summary>The account of a sample story, made once.</summary>
    public static Account OfSample(string story) => Samples.GetOrAdd(story, s => new(() => Verified(Repository.Sample(s)))).Value;

    /// <summary>The account of files, folders and patterns.</summary>
    public static Account Verified(params string[] paths)
    {
        var reading = Read(paths);
        return Verified(new LibraryFlow().Build(reading, FigureRule.Range, Silent.Progress, TestContext.Current.CancellationToken), reading.Articles);
    }

    /// <summary>The account itself, once it holds to the letter: whole, as excerpts beside its reports, and read back from its JSON.</summary>
    public static Account Verified(Account account, ImmutableArray<Article> articles)
    {
        Faults(account, articles).ShouldBeEmpty();
        Faults(Excerpts.ForSharing(account), articles).ShouldBeEmpty();
        var bytes = AccountJson.Write(account);
        var again = AccountJson.Read(bytes);
        AccountJson.Write(again).AsSpan().SequenceEqual(bytes).ShouldBeTrue("an account is read back from its JSON as it was");
        Faults(again, []).ShouldBeEmpty();
        return account;
    }

    public static Reading Read(params string[] paths) =>
        new LibraryFlow().Read(new([.. paths], null, ImmutableSortedDictionary<string, string>.Empty, Stream.Null), Silent.Progress, TestContext.Current.CancellationToken);

    private static string Faults(Account account, ImmutableArray<Article> articles) =>
        string.Join('\n', AccountVerifier.Verify(account, articles).Select(f => f.ToString()));

    private sealed class Silent : IProgress<string>
    {
        public static Silent Progress { get; } = new();

        public void Report(string value)
        {
        }
    }
}
