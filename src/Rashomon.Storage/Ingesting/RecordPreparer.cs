using System.Collections.Immutable;
using Rashomon.Ingestion;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Storage.Ingesting;

/// <summary>Makes of a record all that can be made of it without regard to others: safe on several threads at once.</summary>
/// <param name="store">Asked whether an article is there already, so that it is not read again; whoever writes asks once more.</param>
internal sealed class RecordPreparer(IStore store)
{
    private readonly ArticleReader _reader = new();

    public Prepared Prepare(SourceRecord record)
    {
        if (record.Outcome == RecordOutcome.Failed)
            return Failed(record, "read", record.Diagnostics, DiagnosticCodes.BrokenRecord);
        if (record.Document is not { } document)
            return new(record, LedgerOutcome.NotAnArticle) { Reason = record.Reason ?? "no document" };
        try
        {
            return Read(record, document);
        }
#pragma warning disable CA1031 // One document's failure never stops a batch: it is counted with its step, code and reason.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new(record, LedgerOutcome.Failed) { Step = "extract", Code = DiagnosticCodes.StepFailed, Reason = failure.GetType().Name + ": " + failure.Message };
        }
    }

    private Prepared Read(SourceRecord record, RawDocument document)
    {
        var result = _reader.Read(document);
        if (result.Article is not { } article)
            return Failed(record, "extract", result.Diagnostics, DiagnosticCodes.NoBody);
        if (!article.Blocks.Any(block => block.IsBody))
            return new(record, LedgerOutcome.NotAnArticle) { Reason = "no body: only headings, credits or boilerplate" };
        if (article.Language is { } language && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return new(record, LedgerOutcome.OtherLanguage) { Article = article, Reason = language };
        if (store.Articles.Twin(article.Hash, article.Outlet?.Name, article.Url) is not null)
            return new(record, LedgerOutcome.Kept) { Article = article };
        return WithFindings(new(record, LedgerOutcome.Kept) { Article = article }, article);
    }

    /// <summary>The record with what is read in its article; a failure where that fails.</summary>
    public static Prepared WithFindings(Prepared prepared, Article article)
    {
        try
        {
            return prepared with { Article = article, Findings = Findings.Of(article) };
        }
#pragma warning disable CA1031 // As above; the article is kept, in no story.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return prepared with { Article = article, Outcome = LedgerOutcome.Failed, Step = "annotate", Code = DiagnosticCodes.StepFailed, Reason = failure.GetType().Name + ": " + failure.Message };
        }
    }

    private static Prepared Failed(SourceRecord record, string step, ImmutableArray<Diagnostic> diagnostics, string otherwise)
    {
        var worst = diagnostics.Where(d => d.Severity == Severity.Error).Concat(diagnostics).FirstOrDefault();
        return new(record, LedgerOutcome.Failed) { Step = step, Code = worst?.Code ?? otherwise, Reason = worst?.Message };
    }
}
