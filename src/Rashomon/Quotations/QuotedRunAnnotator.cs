using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Quotations;

/// <summary>Pairs quotation marks. A mark without its partner costs at most its own sentence, and is reported.</summary>
public sealed class QuotedRunAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(QuotedRunLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var pairing = new MarkPairing(document);
        var runs = pairing.Doubles();
        runs.AddRange(SingleMarks.Read(document, runs));
        runs.Sort((a, b) => a.Whole.CompareTo(b.Whole));
        var diagnostics = runs.Where(r => !r.Opened || !r.Closed).Select(r => new Diagnostic(
            DiagnosticCodes.UnbalancedQuotation,
            Severity.Warning,
            $"The quotation mark at {(r.Opened ? r.Whole.Start : r.Whole.End - 1)} {(r.Opened ? "never closes" : "never opened")}; the quotation was taken to {(r.Opened ? "end with its sentence" : "begin after its cue")}.",
            document.Article.Id));
        return new QuotedRunLayer([.. runs], [.. diagnostics]);
    }
}
