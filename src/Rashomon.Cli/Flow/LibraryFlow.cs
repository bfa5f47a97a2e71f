using Rashomon.Accounts;
using Rashomon.Accounts.Html;

namespace Rashomon.Cli.Flow;

/// <summary>The library's own steps. Reading and building are wired when ingestion and the engine are merged.</summary>
internal sealed class LibraryFlow : IFlow
{
    public Reading Read(ReadRequest request, IProgress<string> progress, CancellationToken cancellation) =>
        throw new NotSupportedException("Rashomon.Ingestion is not wired to the command line yet");

    public Account Build(Reading reading, Rule rule, IProgress<string> progress, CancellationToken cancellation) =>
        throw new NotSupportedException("AccountBuilder is not wired to the command line yet");

    public string Html(Account account) => AccountHtml.Render(account);
}
