using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Lineage;

/// <summary>An article with what it says of its sources.</summary>
internal sealed class Report
{
    /// <summary>Reads a document.</summary>
    public Report(AnnotatedDocument document, AgencyBook book)
    {
        Document = document;
        Body = BodyText.Read(document);
        Signs = [.. ShortForms.Resolve(document.Article, book, [.. CreditReader.Read(document, book), .. MentionReader.Read(document)])];
        Whole = WholeSource(Signs);
        IsAgencyOwn = book.IsOwn(Article);
    }

    /// <summary>The document.</summary>
    public AnnotatedDocument Document { get; }

    /// <summary>The article.</summary>
    public Article Article => Document.Article;

    /// <summary>Its words.</summary>
    public BodyText Body { get; }

    /// <summary>What it says of its sources.</summary>
    public ImmutableArray<LinkDraft> Signs { get; }

    /// <summary>Where the whole text is said to come from; null where that is not said or more than one is named.</summary>
    public string? Whole { get; }

    /// <summary>Whether an agency published it itself.</summary>
    public bool IsAgencyOwn { get; }

    /// <summary>The passages set in from others.</summary>
    public IEnumerable<(Span Passage, string Source)> SetIn => Signs.SelectMany(sign => sign.Passages.Select(passage => (passage, sign.Source)));

    /// <summary>Whether it names an outlet as its source in any way.</summary>
    public bool Names(Outlet? outlet) => outlet is not null && Signs.Any(sign => MediaNames.AreSame(sign.Source, outlet.Name));

    /// <summary>Words of the body that lie in a span.</summary>
    public int WordsIn(Span span) => Body.Spans.Count(word => span.Contains(word));

    /// <summary>A share of the body's words, 0 to 1; 0 for an empty body.</summary>
    public double ShareOf(int words) => Body.Length == 0 ? 0 : Math.Round((double)words / Body.Length, 3);

    private static string? WholeSource(ImmutableArray<LinkDraft> signs)
    {
        var reprinted = signs.FirstOrDefault(sign => sign.Kind == LineageKind.Republished);
        if (reprinted is not null)
            return reprinted.Source;
        var credited = signs.Where(sign => sign.Whole).Select(sign => sign.Source).Distinct(StringComparer.Ordinal).ToList();
        return credited.Count == 1 ? credited[0] : null;
    }
}
