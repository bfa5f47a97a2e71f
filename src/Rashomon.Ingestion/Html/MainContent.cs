using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.Html;

/// <summary>
/// Finds the element that holds the report: the one for which running text minus links and short pieces is greatest. Going up to a parent pays only if
/// the parent brings more of the one than of the other. Markup that names the article's body raises an element's weight; boxes named as something else
/// count against whoever holds them. After Kohlschütter et al., "Boilerplate detection using shallow text features" (2010), and Mozilla's Readability.
/// </summary>
internal sealed class MainContent
{
    /// <summary>Shortest piece that counts as running text though no full stop ends it, in characters.</summary>
    private const int RunningText = 80;

    /// <summary>Shortest sentence that counts as running text, in characters.</summary>
    private const int ShortSentence = 25;

    /// <summary>A box with more than this share of the page's running text is the report, whatever its name.</summary>
    private const double LargestBox = 0.4;

    /// <summary>Other boxes with more than this share of the best one's running text are parts of the same body. A first guess that Readability's test pages bear out.</summary>
    private const double LeastOtherPart = 0.2;

    /// <summary>The hint of elements whose name says that they are the body.</summary>
    private const double NamedBody = 0.4;

    /// <summary>Share of a box's characters that count against the element that holds it. 0.1, 0.15 and 0.3 make no difference of note on Readability's test pages.</summary>
    private const double BoxCost = 0.15;

    /// <summary>An article element may have this many times the body's running text. Chosen by eye on Readability's test pages.</summary>
    private const double MostHeaderText = 1.15;

    /// <summary>An article element may add this share of the body's running text in links and labels. Chosen like the above.</summary>
    private const double MostHeaderLabels = 0.3;

    /// <summary>Running text that an article element of its own has at least, in characters; teasers have less.</summary>
    private const double LeastArticle = 600;

    /// <summary>Share of the page's running text that it has at least.</summary>
    private const double LeastShare = 0.2;

    private readonly ElementRoles _roles;
    private readonly Dictionary<IElement, TextWeight> _weights = [];
    private double _total;

    private MainContent(ElementRoles roles) => _roles = roles;

    /// <summary>The element with the report; null where the page has no text.</summary>
    /// <param name="document">The page.</param>
    /// <param name="roles">What its elements are for.</param>
    /// <param name="given">The body's text as the page's JSON-LD gives it; null without one.</param>
    public static IElement? Find(IDocument document, ElementRoles roles, string? given = null)
    {
        if (document.Body is not { } body)
            return null;
        var finder = new MainContent(roles);
        var measured = Measure(body);
        finder._total = measured.Total;
        finder.Weigh(measured);
        var (best, score) = ((IElement)body, double.MinValue);
        foreach (var (element, weight) in finder._weights)
        {
            var own = (weight.Good * (1 + roles.Hint(element))) - weight.Bad;
            // Children are weighed before their parents: of equals the innermost wins.
            if (own > score && weight.Good > 0)
                (best, score) = (element, own);
        }
        return finder.WithHeader(finder.OneOfSeveral(GivenBody.Choose(given, finder.WithOtherParts(best), finder.Candidates())));
    }

    /// <summary>
    /// Of several article elements side by side the one that holds the page's main heading: the others are other stories, as sites put them below one another
    /// for endless scrolling. All of them where none, or more than one, has such a heading, or its text is no more than a teaser's.
    /// </summary>
    private IElement OneOfSeveral(IElement body)
    {
        var articles = body.QuerySelectorAll("article").Where(a => _weights.ContainsKey(a) && !IsInside(a, body)).Take(40).ToList();
        if (articles.Count < 2)
            return body;
        var first = articles[0];
        var heading = first.QuerySelector("h1");
        return heading is not null && _weights[first].Good > LeastArticle && _weights[first].Good > _weights[body].Good * LeastShare && articles.Skip(1).Any(a => a.QuerySelector("h1, h2") is not null && _weights[a].Good > LeastArticle) ? first : body;
    }

    /// <summary>Whether another article element stands between the element and the body.</summary>
    private static bool IsInside(IElement element, IElement body)
    {
        for (var parent = element.ParentElement; parent is not null && parent != body; parent = parent.ParentElement)
        {
            if (parent.LocalName == "article")
                return true;
        }
        return false;
    }

    /// <summary>The elements of the greatest weight, best first.</summary>
    private IEnumerable<IElement> Candidates() =>
        _weights.OrderByDescending(w => (w.Value.Good * (1 + _roles.Hint(w.Key))) - w.Value.Bad).Take(12).Select(w => w.Key);

    /// <summary>
    /// The element that holds all parts of a body cut into several boxes by advertisements: up to three levels above, where other branches are running
    /// text and hardly anything else.
    /// </summary>
    private IElement WithOtherParts(IElement part)
    {
        var (best, parent) = (part, part.ParentElement);
        for (var level = 0; level < 3 && parent is not null && parent.LocalName is not ("body" or "html") && _weights.ContainsKey(parent); level++)
        {
            var branch = best;
            while (branch.ParentElement is { } above && above != parent)
                branch = above;
            // An element that is named as the article's body is cut only into others of the same name.
            var isNamed = _roles.Hint(part) >= NamedBody;
            var others = parent.Children.Where(c => c != branch && c.LocalName == branch.LocalName && (!isNamed || c.ClassName == branch.ClassName) && _weights.TryGetValue(c, out var w) && w.Good > w.Bad * 4).Sum(c => _weights[c].Good);
            if (others > _weights[best].Good * LeastOtherPart)
                best = parent;
            parent = parent.ParentElement;
        }
        return best;
    }

    /// <summary>The article element around the body, where it adds a header, byline or picture and little else.</summary>
    private IElement WithHeader(IElement body)
    {
        var inner = _weights[body];
        for (var parent = body.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (parent.LocalName is "body" or "html" || !_weights.TryGetValue(parent, out var outer) || outer.Good > inner.Good * MostHeaderText || outer.Bad - inner.Bad > inner.Good * MostHeaderLabels)
                return body;
            if (parent.LocalName == "article")
                return parent;
        }
        return body;
    }

    /// <summary>Reads the text of every element once.</summary>
    private static MeasuredElement Measure(IElement element)
    {
        var measured = new MeasuredElement(element);
        var run = new InlineText();
        var own = default(TextWeight);
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            var child = children[i];
            if (child is IText text)
            {
                run.Append(text.Data, inLink: false);
            }
            else if (child is IElement inner && !ElementRoles.IsNeverText(inner))
            {
                if (IsInline(inner))
                {
                    run.Append(inner, inner is IHtmlAnchorElement);
                    continue;
                }
                own += Flush(run, element);
                measured.Add(Measure(inner));
            }
        }
        measured.Own = own + Flush(run, element);
        return measured;
    }

    private TextWeight Weigh(MeasuredElement measured)
    {
        var sum = measured.Own;
        foreach (var child in measured.Children)
            sum += Child(child);
        _weights[measured.Element] = sum;
        return sum;
    }

    private TextWeight Child(MeasuredElement measured)
    {
        var weight = Weigh(measured);
        if (weight.Good > _total * LargestBox || _roles.Box(measured.Element) is null)
            return weight;
        _weights.Remove(measured.Element);
        // The box will be set apart from the text: it costs whoever holds it little.
        return new(0, (weight.Good + weight.Bad) * BoxCost);
    }

    private static bool IsInline(IElement element)
    {
        if (ElementRoles.IsBlock(element.LocalName))
            return false;
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            var child = children[i];
            if (child is IElement inner && (ElementRoles.IsBlock(inner.LocalName) || HasBlock(inner)))
                return false;
        }
        return true;
    }

    private static bool HasBlock(IElement element)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            var child = children[i];
            if (child is IElement inner && ElementRoles.IsBlock(inner.LocalName))
                return true;
        }
        return false;
    }

    private static TextWeight Flush(InlineText run, IElement parent)
    {
        if (run.IsBlank)
            return default;
        var links = run.LinkShare;
        var text = run.Take().Trim();
        var isRunning = text.Length >= RunningText || (text.Length >= ShortSentence && Words.EndsSentence(text));
        var factor = parent.LocalName switch { "p" or "blockquote" or "pre" => 1, "li" or "td" or "dd" or "dt" => 0.6, _ => 0.8 };
        if (parent.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "figcaption")
            return links > 0.5 ? new(0, text.Length) : default;
        return isRunning && links < 0.5 ? new(text.Length * (1 - links) * factor, text.Length * links) : new(0, text.Length * (links > 0.5 ? 1 : 0.5));
    }
}
