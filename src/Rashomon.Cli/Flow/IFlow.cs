using Rashomon.Accounts;

namespace Rashomon.Cli.Flow;

/// <summary>The steps that the commands call, in one place: ingestion, the engine and the HTML page.</summary>
internal interface IFlow
{
    /// <summary>Reads files, folders, patterns and standard input into articles.</summary>
    Reading Read(ReadRequest request, IProgress<string> progress, CancellationToken cancellation);

    /// <summary>Makes the account of articles that are taken as one story.</summary>
    Account Build(Reading reading, FigureRule rule, IProgress<string> progress, CancellationToken cancellation);

    /// <summary>Renders an account as one self-contained page.</summary>
    string Html(Account account);
}
