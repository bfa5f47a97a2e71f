using System.Collections.Immutable;
using Rashomon.Accounts;
using Rashomon.Accounts.Html;
using Rashomon.Accounts.Show;
using Rashomon.Ingestion;
using Rashomon.Ingestion.Inputs;

namespace Rashomon.Cli.Flow;

/// <summary>The library's own steps.</summary>
internal sealed class LibraryFlow : IFlow
{
    public Reading Read(ReadRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        progress.Report("Looking for reports");
        var inputs = new InputExpander().Expand(request.Paths, request.Input, request.MetaFile);
        var diagnostics = inputs.Diagnostics.ToBuilder();
        var documents = Dated(inputs.Documents, request.Published, diagnostics);
        var count = 0;
        var told = documents.Select(document =>
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Report($"Reading {FigureText.Number(++count)} of {FigureText.Number(documents.Length)}: {document.Name}");
            return document;
        });
        var reader = new ArticleReader();
        ImmutableArray<ReadResult> results = request.IsEachByItself ? [.. told.Select(reader.Read)] : reader.ReadAll(told);
        diagnostics.AddRange(results.SelectMany(result => result.Diagnostics));
        var articles = results.Select(result => result.Article).OfType<Article>();
        // What was taken back is told by its diagnostic and compared with nothing.
        return new([.. request.IsEachByItself ? articles : articles.Where(a => a.Status != ReportStatus.Withdrawn)], diagnostics.ToImmutable());
    }

    public Account Build(Reading reading, FigureRule rule, IProgress<string> progress, CancellationToken cancellation)
    {
        progress.Report($"Comparing {FigureText.Count(reading.Articles.Length, "report")}");
        return AccountBuilder.Build(reading.Articles, new() { Rule = rule, Diagnostics = reading.Diagnostics });
    }

    public string Html(Account account) => AccountHtml.Render(account);

    private static ImmutableArray<RawDocument> Dated(
        ImmutableArray<RawDocument> documents, ImmutableSortedDictionary<string, string> published, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var (file, date) in published)
        {
            var name = file.Replace('\\', '/');
            var dated = documents.Select(d => Same(d.Name, name) ? d with { Given = (d.Given ?? new()) with { Published = date } } : d).ToImmutableArray();
            if (dated.SequenceEqual(documents))
                diagnostics.Add(new(DiagnosticCodes.InvalidMetadata, Severity.Warning, $"--published names “{file}”, which is not among the inputs.", file));
            documents = dated;
        }

        return documents;
    }

    // Documents are named from the folder given on, and users name files as they gave them, or by their last part.
    private static bool Same(string document, string name) =>
        string.Equals(document, name, StringComparison.Ordinal) ||
        document.EndsWith("/" + name, StringComparison.Ordinal) || name.EndsWith("/" + document, StringComparison.Ordinal);
}
