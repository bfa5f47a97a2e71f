using Rashomon.Accounts;

namespace Rashomon.Cli.Flow;

/// <summary>Stands here until ingestion, the engine and the HTML page are merged; it says so and does nothing.</summary>
internal sealed class UnwiredFlow : IFlow
{
    public Reading Read(ReadRequest request, IProgress<string> progress, CancellationToken cancellation) =>
        throw new NotSupportedException("Rashomon.Ingestion is not wired to the command line yet");

    public Account Build(Reading reading, Rule rule, IProgress<string> progress, CancellationToken cancellation) =>
        throw new NotSupportedException("AccountBuilder is not wired to the command line yet");

    public string Html(Account account) =>
        throw new NotSupportedException("AccountHtml is not wired to the command line yet");
}
