using System.CommandLine;
using Rashomon.Storage;

namespace Rashomon.Cli.Stores;

/// <summary>Who decides and why: nothing is decided without.</summary>
internal sealed class DecisionOptions
{
    private const int LongestInitials = 12;

    private readonly Host _host;
    private readonly Option<string> _by = new("--by") { Description = "The initials of whoever decides.", HelpName = "INITIALS", Required = true };
    private readonly Option<string> _reason = new("--reason") { Description = "Why, in a sentence.", HelpName = "TEXT", Required = true };

    public DecisionOptions(Host host, Command command)
    {
        _host = host;
        _by.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var initials }] && (string.IsNullOrWhiteSpace(initials) || initials.Length > LongestInitials))
                result.AddError($"--by takes initials, at most {LongestInitials} characters.");
        });
        _reason.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var reason }] && string.IsNullOrWhiteSpace(reason))
                result.AddError("--reason takes a sentence that says why.");
        });
        command.Options.Add(_by);
        command.Options.Add(_reason);
    }

    /// <summary>Whoever decides, and why.</summary>
    public (string By, string Reason) Of(ParseResult parse) => (parse.GetRequiredValue(_by).Trim(), parse.GetRequiredValue(_reason).Trim());

    /// <summary>Keeps a decision, and tells its id.</summary>
    public int Decide(IStore store, ParseResult parse, DecisionKind kind, Func<Decision, Decision> fill)
    {
        var (by, reason) = Of(parse);
        var decision = fill(new("", kind, by, reason, _host.Clock.GetUtcNow())).WithId();
        using (var batch = store.Begin())
        {
            batch.Decide(decision);
            batch.Commit();
        }

        _host.Error.WriteLine($"Decided: {decision.Id}. Taken back by: rashomon decide undo {decision.Id} --by {by} --reason …");
        return ExitCode.Success;
    }
}
