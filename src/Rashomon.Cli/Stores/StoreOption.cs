using System.CommandLine;
using Rashomon.Storage.Sqlite;

namespace Rashomon.Cli.Stores;

/// <summary>Where the store is.</summary>
internal sealed class StoreOption
{
    private readonly Host _host;

    public StoreOption(Host host, Command command)
    {
        _host = host;
        command.Options.Add(Option);
    }

    /// <summary><c>--store</c>.</summary>
    public Option<string?> Option { get; } = new("--store") { Description = "The store's file. Without it rashomon/store.db in the user's data folder.", HelpName = "PATH" };

    /// <summary>Opens the store.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="create">Whether it is made where it is not there.</param>
    public SqliteStore Open(ParseResult parse, bool create = false) => SqliteStore.Open(parse.GetValue(Option) ?? DefaultPath(), create, _host.Clock);

    private static string DefaultPath()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return data.Length == 0 ? throw new UsageException("There is no user's data folder here: give the store's file with --store PATH.") : Path.Combine(data, "rashomon", "store.db");
    }
}
