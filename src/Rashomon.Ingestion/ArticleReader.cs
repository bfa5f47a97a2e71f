using System.Collections.Immutable;
using Rashomon.Ingestion.Decoding;
using Rashomon.Ingestion.Html;
using Rashomon.Ingestion.Languages;
using Rashomon.Ingestion.Outlets;
using Rashomon.Ingestion.PlainText;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion;

/// <summary>Makes articles of inputs. Pure: the same bytes, name and metadata give the same article; bad input gives diagnostics, never an exception.</summary>
/// <param name="options">Limits; <see cref="ReaderOptions.Default"/> where null.</param>
public sealed class ArticleReader(ReaderOptions? options = null)
{
    private readonly ReaderOptions _options = options ?? ReaderOptions.Default;

    /// <summary>Reads one input.</summary>
    /// <returns>The article, or none with the reason as a diagnostic of severity <see cref="Severity.Error"/>.</returns>
    public ReadResult Read(RawDocument document)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var all = document.Bytes.IsDefault ? [] : document.Bytes.AsSpan();
        var bytes = all[..Math.Min(all.Length, _options.MaxBytes)];
        if (bytes.Length < all.Length)
            diagnostics.Add(new(DiagnosticCodes.InputTruncated, Severity.Warning, $"Only the first {bytes.Length} of {all.Length} bytes were read."));
        if (bytes.IsEmpty)
            return Failed(document, diagnostics, new(DiagnosticCodes.EmptyInput, Severity.Error, "The input is empty."));
        if (ContentSniffer.BinaryKind(bytes) is { } kind)
            return Failed(document, diagnostics, new(DiagnosticCodes.BinaryInput, Severity.Error, $"The input is {kind}, not text: give the article as text or HTML."));
        var decoded = TextDecoder.Decode(bytes, document.Container?.Charset);
        if (decoded.Text.AsSpan().Trim("\uFEFF\u200B\0 \t\r\n\f\u00A0").IsWhiteSpace())
            return Failed(document, diagnostics, new(DiagnosticCodes.EmptyInput, Severity.Error, "The input holds only white space."));
        diagnostics.AddRange(decoded.Diagnostics);
        var extraction = ContentKind.IsHtml(decoded.Text) ? HtmlExtractor.Extract(decoded.Text, _options) : PlainTextExtractor.Extract(decoded.Text, _options, document.Given?.Outlet ?? document.Container?.Outlet);
        diagnostics.AddRange(extraction.Diagnostics);
        if (extraction.Text.Length == 0)
            return Failed(document, diagnostics, new(DiagnosticCodes.NoBody, Severity.Error, "The page holds no text."));
        var article = Assemble(document, ContentHash.Of(all), extraction, diagnostics);
        return new(article, [.. diagnostics.Select(d => d with { Article = article.Id })]);
    }

    /// <summary>
    /// Reads several inputs. Of byte-identical inputs one is kept, unless their outlets or addresses differ: then all are, the later ones with ids that their
    /// outlet and address go into.
    /// </summary>
    /// <returns>One result an input that became an article or failed, in the order given.</returns>
    public ImmutableArray<ReadResult> ReadAll(IEnumerable<RawDocument> documents)
    {
        var results = ImmutableArray.CreateBuilder<ReadResult>();
        var kept = new Dictionary<string, List<Article>>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var result = Read(document);
            if (result.Article is { } article)
            {
                if (!kept.TryGetValue(article.Hash, out var same))
                    kept[article.Hash] = same = [];
                result = Distinct(result, article, same);
            }
            results.Add(result);
        }
        return results.ToImmutable();
    }

    private static ReadResult Distinct(ReadResult result, Article article, List<Article> same)
    {
        if (same.Count == 0)
        {
            same.Add(article);
            return result;
        }
        var twin = same.Find(a => a.Outlet == article.Outlet && a.Url == article.Url);
        var note = new Diagnostic(DiagnosticCodes.DuplicateArticle, Severity.Warning, "", article.File);
        if (twin is not null)
            return new(null, [note with { Message = $"{article.File ?? article.Id} has the same bytes as {twin.File ?? twin.Id}; it was left out." }]);
        var id = ContentHash.Id("a", article.Hash, article.Outlet?.Name ?? "", article.Url ?? "");
        var distinct = article with { Id = id };
        same.Add(distinct);
        note = note with { Severity = Severity.Info, Article = id, Message = $"{article.File ?? id} has the same bytes as {same[0].File ?? same[0].Id}, from another outlet: both were kept." };
        return new(distinct, [.. result.Diagnostics.Select(d => d with { Article = id }), note]);
    }

    private static ReadResult Failed(RawDocument document, ImmutableArray<Diagnostic>.Builder before, Diagnostic reason) =>
        new(null, [.. before.Append(reason).Select(d => d with { Article = document.Name })]);

    private Article Assemble(RawDocument document, string hash, Extraction extraction, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var isAddress = document.Name.Contains("://", StringComparison.Ordinal);
        var file = isAddress || document.Name == "-" ? null : document.Name;
        var container = document.Container;
        var url = document.Given?.Url ?? container?.Url ?? (isAddress ? document.Name : extraction.Page?.Url);
        var facts = extraction.Facts;
        var outlet = OutletResolver.Find(extraction, document.Given, file, url, container?.Outlet);
        if (outlet is null)
            diagnostics.Add(new(DiagnosticCodes.NoOutlet, Severity.Info, "No outlet was found: give one in story.json."));
        var authors = extraction.Page is { Authors.Length: > 0 } page ? page.Authors : container is { Authors.Length: > 0 } ? container.Authors : [.. facts.Authors];
        facts.AddAgencies(authors.Where(a => OutletDirectory.FindAgency(a) is not null));
        var language = LanguageDetector.Detect(BodyText(extraction)) ?? extraction.Page?.Language ?? container?.Language;
        if (language is not null && !IsEnglish(language))
            diagnostics.Add(new(DiagnosticCodes.OtherLanguage, Severity.Warning, $"The text seems to be in “{language}”, which is not read yet."));
        var completeness = Completeness.Of(extraction, _options);
        diagnostics.AddRange(completeness.Diagnostics);
        if (container is { IsSummary: true } && !completeness.MayBeCutShort)
            diagnostics.Add(new(DiagnosticCodes.CutShort, Severity.Info, "The text may be cut short: its feed gives a summary alone."));
        var title = container?.Title ?? extraction.Page?.Title ?? facts.Title;
        var status = container is { IsWithdrawn: true } ? ReportStatus.Withdrawn : ReportStatuses.Of(title, extraction.Text, extraction.Blocks);
        if (status == ReportStatus.Withdrawn)
            diagnostics.Add(ReportStatuses.WithdrawnNote(container));
        var published = DateResolver.Find(extraction, document.Given, diagnostics, container?.Published);
        return new Article
        {
            Id = "a" + hash[..12],
            Hash = hash,
            Text = extraction.Text,
            Blocks = extraction.Blocks,
            File = file,
            Url = url,
            Outlet = outlet,
            Title = title,
            Byline = authors,
            Dateline = facts.Dateline is { } dateline ? new(dateline.Place, dateline.Date?.Date) : null,
            Published = published,
            Modified = DateResolver.Modified(extraction, published),
            Section = extraction.Page?.Section,
            Status = status,
            AgencyCredits = [.. facts.Agencies.Where(a => outlet is null || (a != outlet.Name && !outlet.Name.EndsWith(" " + a, StringComparison.Ordinal) && !AgencyNames.AreInitials(a, outlet.Name)))],
            Republishes = document.Given?.Republishes ?? container?.Republishes ?? facts.OriginalSource ?? OtherOutlet(authors, outlet),
            Language = language,
            MayBeCutShort = completeness.MayBeCutShort || container is { IsSummary: true },
        };
    }

    private static bool IsEnglish(string language) => language == "en" || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    private static string BodyText(Extraction extraction)
    {
        var body = extraction.Blocks.Where(b => b.IsBody).Take(100).Select(b => extraction.Text.Substring(b.Span.Start, Math.Min(b.Span.Length, 20_000)));
        return string.Join('\n', body);
    }

    /// <summary>A byline that is another known outlet's name says that the text is a reprint; an agency's is a credit.</summary>
    private static string? OtherOutlet(ImmutableArray<string> authors, Outlet? outlet) =>
        outlet is null ? null : authors.FirstOrDefault(a => OutletDirectory.Find(a) is { IsAgency: false } other && a.Contains(' ', StringComparison.Ordinal) && other.Name != outlet.Name && other.Domain != outlet.Domain);
}
