using System.Collections.Immutable;

namespace Rashomon.Lineage;

/// <summary>Who drew on whom in one story, and where the words of any passage come from.</summary>
public sealed class StoryLineage
{
    private readonly OriginTracer _tracer;

    internal StoryLineage(ImmutableArray<LineageLink> links, ImmutableArray<SharedPassage> passages, OriginTracer tracer)
    {
        Links = links;
        Passages = passages;
        _tracer = tracer;
        Carriers = tracer.Carriers();
        Reporting = tracer.Reporting();
    }

    /// <summary>What each article draws on, by article, kind and source.</summary>
    public ImmutableArray<LineageLink> Links { get; }

    /// <summary>Passages that articles share, by article and place; each is linked to the one article it most likely comes from.</summary>
    public ImmutableArray<SharedPassage> Passages { get; }

    /// <summary>The known origins of the story's words and the articles that carry them, by name.</summary>
    public ImmutableArray<CarriedOrigin> Carriers { get; }

    /// <summary>
    /// How many newsrooms the reports rest on: agencies and outlets that a whole text or a passage comes from. An article whose own text cannot be traced may be one more
    /// (it counts in <see cref="Origins.AtMost"/> only); articles that share most of their words count once.
    /// </summary>
    public Origins Reporting { get; }

    /// <summary>Where a claim's words come from.</summary>
    /// <param name="articleId">The article that makes the claim.</param>
    /// <param name="span">The claim's span in it.</param>
    /// <param name="chain">The claim's attribution, whoever said it first at the front; empty for the outlet's own voice.</param>
    /// <returns>The fullest name of the origin; null where it cannot be traced, which is never one more origin that is known.</returns>
    public string? OriginOf(string articleId, Span span, ImmutableArray<Attribution> chain) => _tracer.OriginOf(articleId, span, chain);

    /// <summary>The article in which a span's words stand first, as far as the articles given tell: what cannot be traced in two articles of one root may count once.</summary>
    /// <returns>The id of that article; <paramref name="articleId"/> where no other has the words.</returns>
    public string RootOf(string articleId, Span span) => _tracer.RootOf(articleId, span).Article;

    /// <summary>The same with the place of the words in that article.</summary>
    internal (string Article, Span Span) RootPassage(string articleId, Span span) => _tracer.RootOf(articleId, span);

    /// <summary>The body that a source speaks for; persons of one body belong together but are origins of their own.</summary>
    /// <returns>Null where no article tells.</returns>
    public string? BodyOf(string source) => _tracer.BodyOf(source);

    /// <summary>The fullest name that any article gives a source.</summary>
    /// <returns><paramref name="source"/> where no other name is of the same source.</returns>
    public string FullNameOf(string source) => _tracer.FullNameOf(source);
}
