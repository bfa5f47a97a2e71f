using System.CommandLine;

namespace Rashomon.Cli;

/// <summary><c>rashomon show</c>: an account that was kept as JSON, in another form.</summary>
internal sealed class ShowCommand : Command
{
    public ShowCommand(Host host)
        : base("show", "Gives an account that was kept as JSON out in another form.")
    {
        var account = new Argument<string>("ACCOUNT") { Description = "The account: a file that compare --format json wrote, or - for standard input." };
        var show = new ShowOptions();
        account.Validators.Add(UnknownOption.Refuse);
        Arguments.Add(account);
        show.AddTo(this);
        SetAction((parse, cancellation) => Task.Run(
            () =>
            {
                AccountOutput.Write(AccountFile.Read(parse.GetRequiredValue(account), host), show.Of(parse), host);
                return ExitCode.Success;
            },
            cancellation));
    }
}
