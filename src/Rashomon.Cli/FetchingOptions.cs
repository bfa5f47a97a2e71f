using System.CommandLine;

namespace Rashomon.Cli;

/// <summary>The options of commands that may read addresses.</summary>
internal sealed class FetchingOptions
{
    private readonly Option<bool> _follow = new("--follow") { Description = "Fetch the feeds that an OPML list names, and the pages of feed items that hold no more than a summary." };

    private readonly Option<bool> _allowPrivate = new("--allow-private") { Description = "Let addresses of this machine and of private networks be fetched." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_follow);
        command.Options.Add(_allowPrivate);
    }

    /// <summary>Whether what feeds and lists name is fetched too.</summary>
    public bool Follow(ParseResult parse) => parse.GetValue(_follow);

    /// <summary>Whether addresses that are not public may be asked.</summary>
    public bool AllowPrivate(ParseResult parse) => parse.GetValue(_allowPrivate);
}
