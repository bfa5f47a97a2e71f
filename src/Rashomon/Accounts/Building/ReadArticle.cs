using Rashomon.Annotation;
using Rashomon.Claims;
using Rashomon.Claims.Attributions;
using Rashomon.Language;
using Rashomon.Places;
using Rashomon.Quotations;
using Rashomon.Text;
using Rashomon.Times;

namespace Rashomon.Accounts.Building;

/// <summary>An article of the story with everything that was read in it.</summary>
/// <param name="Document">With all layers of <see cref="ArticlePipeline"/>.</param>
/// <param name="Index">Its place in the story's order.</param>
internal sealed record ReadArticle(AnnotatedDocument Document, int Index)
{
    public Article Article => Document.Article;

    public TokenLayer Tokens => Document.Get<TokenLayer>();

    public TagLayer Tags => Document.Get<TagLayer>();

    public ClaimLayer Claims => Document.Get<ClaimLayer>();

    public ResolvedTimes Times => Document.Get<ResolvedTimes>();

    public QuotationLayer Quotations => Document.Get<QuotationLayer>();

    public AttributionLayer Attributions => Document.Get<AttributionLayer>();

    public NameLayer Names => Document.Get<NameLayer>();

    public ResolvedPlaces Places => Document.Get<ResolvedPlaces>();

    public NameChainLayer Chains => Document.Get<NameChainLayer>();

    /// <summary>The kind of block that a sentence stands in.</summary>
    public BlockKind KindOf(int sentence) => Article.Blocks[Tokens.Sentences[sentence].Block].Kind;

    /// <summary>The words of a span with what it is cited for.</summary>
    public Citation Cite(Span span, string? claim = null) => new(Article.Id, span, Document.TextOf(span), claim);
}
