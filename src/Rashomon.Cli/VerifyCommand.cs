using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Rashomon.Accounts.Show;
using Rashomon.Accounts.Verification;
using Rashomon.Cli.Terminal;

namespace Rashomon.Cli;

/// <summary><c>rashomon verify</c>: whether an account's citations are what they claim to be.</summary>
internal sealed class VerifyCommand : Command
{
    /// <summary>What every run prints first.</summary>
    public const string Notice = "This checks citations, not truth: that the words cited stand where the account says, not that they are right.";

    private readonly Argument<string> _account = new("ACCOUNT") { Description = "The account: a file that compare --format json wrote, or - for standard input." };

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "The reports it was made from: their hashes are checked, and the spans of an account of excerpts.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print the faults alone." };
    private readonly Host _host;

    public VerifyCommand(Host host)
        : base("verify", "Checks an account's citations against its own texts and the files given: every span, every id, every figure of the brief. " +
            "It checks citations, not truth.")
    {
        _host = host;
        _account.Validators.Add(UnknownOption.Refuse);
        _paths.Validators.Add(UnknownOption.Refuse);
        Arguments.Add(_account);
        Arguments.Add(_paths);
        Options.Add(_quiet);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, cancellation), cancellation));
    }

    private int Run(ParseResult parse, CancellationToken cancellation)
    {
        var quiet = parse.GetValue(_quiet);
        var account = AccountFile.Read(parse.GetRequiredValue(_account), _host);
        ImmutableArray<string> paths = [.. parse.GetValue(_paths) ?? []];
        ImmutableArray<Article> given = [];
        if (!paths.IsEmpty)
        {
            using var progress = new StepProgress(_host, quiet, verbose: false);
            var reading = _host.Flow.Read(new(paths, null, ImmutableSortedDictionary<string, string>.Empty, _host.Input), progress, cancellation);
            given = reading.Articles;
            foreach (var diagnostic in reading.Diagnostics.Where(d => d.Severity == Severity.Error))
                _host.Error.WriteLine(string.Concat(DiagnosticSection.Of(diagnostic, index: null).Select(p => p.Text)));
            if (given.IsEmpty)
                throw new UsageException("None of the paths given holds an article to check against.");
        }

        var result = AccountVerifier.Check(account, given);
        using var output = new StreamWriter(_host.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        if (!quiet)
            output.WriteLine(Notice);
        foreach (var fault in result.Faults)
            output.WriteLine(new Piece(fault.ToString()).Text);
        if (!quiet)
            Sum(result, given.Length, output);
        return result.Faults.IsEmpty ? ExitCode.Success : ExitCode.Faults;
    }

    private static void Sum(VerificationResult result, int given, StreamWriter output)
    {
        output.WriteLine($"{FigureText.Count(result.SpansChecked, "span")} checked to the letter.");
        if (result.SpansUnchecked > 0)
            output.WriteLine($"{FigureText.Count(result.SpansUnchecked, "span")} not checked: the account keeps excerpts alone. Give the reports after the account.");
        if (given > 0)
            output.WriteLine($"{FigureText.Number(result.FilesChecked)} of {FigureText.Count(given, "file")} given have the hash of one of the account's articles.");
        output.WriteLine(result.Faults.IsEmpty ? "No fault found." : $"{FigureText.Count(result.Faults.Length, "fault")} found.");
    }
}
