using AngleSharp.Dom;

namespace Rashomon.Ingestion.Html;

/// <summary>The words of elements' classes and ids, cut once for every value that a page repeats.</summary>
internal sealed class ElementNames
{
    private const int LongestValue = 600;

    private static readonly string[] Attributes = ["class", "id", "data-component", "data-testid"];

    private readonly Dictionary<string, string[]> _known = new(StringComparer.Ordinal);

    /// <summary>The words of an element's names in lower case: each whole without hyphens, and its parts.</summary>
    public WordEnumerator Of(IElement element) => new(this, element);

    /// <summary>Whether a class or id of the element has the word as one of its parts.</summary>
    public bool IsNamed(IElement element, params ReadOnlySpan<string> words)
    {
        foreach (var name in Of(element))
        {
            foreach (var word in words)
            {
                if (name == word)
                    return true;
            }
        }
        return false;
    }

    /// <summary>"article-related" and "articleRelated" give "article" and "related".</summary>
    public static IEnumerable<string> Parts(string token)
    {
        var start = 0;
        for (var i = 1; i <= token.Length; i++)
        {
            var ends = i == token.Length || token[i] is '-' or '_' or '.' || (char.IsUpper(token[i]) && char.IsLower(token[i - 1]));
            if (!ends)
                continue;
            var part = token[start..i].Trim('-', '_', '.');
            if (part.Length > 1)
                yield return part.ToLowerInvariant();
            start = i;
        }
    }

    private string[] Words(string? value)
    {
        if (string.IsNullOrEmpty(value) || value.Length > LongestValue)
            return [];
        if (!_known.TryGetValue(value, out var words))
            _known[value] = words = Cut(value);
        return words;
    }

    private static string[] Cut(string value)
    {
        var names = new List<string>();
        foreach (var range in value.AsSpan().SplitAny(' ', '\t', '\n', ':', '/'))
        {
            var token = value[range];
            if (token.Length == 0)
                continue;
            var first = names.Count;
            names.AddRange(Parts(token));
            // A token of one part is that part.
            if (names.Count != first + 1 || names[first].Length != token.Length)
                names.Insert(first, string.Concat(token.Where(char.IsLetterOrDigit)).ToLowerInvariant());
        }
        return [.. names];
    }

    /// <summary>Walks over the words of one element.</summary>
    public struct WordEnumerator(ElementNames names, IElement element)
    {
        private string[] _words = [];
        private int _attribute;
        private int _at = -1;

        public readonly string Current => _words[_at];

        public readonly WordEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            while (++_at >= _words.Length)
            {
                if (_attribute == Attributes.Length)
                    return false;
                _words = names.Words(element.GetAttribute(Attributes[_attribute++]));
                _at = -1;
            }
            return true;
        }
    }
}
