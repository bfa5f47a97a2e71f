using System.Collections.Immutable;
using Rashomon.Accounts;
using Rashomon.Cli.Flow;

namespace Rashomon.Cli.Tests;

/// <summary>Gives a hand-built account for whatever is read, and keeps what it was asked.</summary>
internal sealed class FakeFlow(Account account, ImmutableArray<Article> articles) : IFlow
{
    public ReadRequest? Request { get; private set; }

    public FigureRule? Rule { get; private set; }

    public Reading Read(ReadRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        Request = request;
        progress.Report("reading \u001B[2Jone");
        return new(articles, articles.IsEmpty ? [new(DiagnosticCodes.NoSuchInput, Severity.Error, "No file matches.", request.Paths[0])] : []);
    }

    public Account Build(Reading reading, FigureRule rule, IProgress<string> progress, CancellationToken cancellation)
    {
        Rule = rule;
        return account;
    }

    public string Html(Account account) => "<!doctype html><title>" + account.Story.Headline + "</title>";
}
