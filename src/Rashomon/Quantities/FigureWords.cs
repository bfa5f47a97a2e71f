using System.Globalization;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quantities;

/// <summary>The words of one sentence as readers of figures see them, by place from 0: lower case, signs and attached currencies taken off numbers.</summary>
internal sealed class FigureWords
{
    private static readonly string[] Prefixes = ["minus-", "now-", "sub-", "then-"];

    private readonly AnnotatedDocument _document;
    private readonly TokenLayer _tokens;
    private readonly Sentence _sentence;
    private readonly HashSet<int> _negative = [];

    public FigureWords(AnnotatedDocument document, Sentence sentence)
    {
        (_document, _sentence, _tokens) = (document, sentence, document.Get<TokenLayer>());
        Lower = document.Get<TagLayer>().Forms.AsSpan()[sentence.FirstToken..sentence.EndToken].ToArray();
        for (var i = 0; i < Lower.Length; i++)
        {
            // "minus-130", "now-18", "sub-7"
            foreach (var prefix in Prefixes)
            {
                if (Lower[i].Length > prefix.Length && Lower[i].StartsWith(prefix, StringComparison.Ordinal) && char.IsDigit(Lower[i][prefix.Length]))
                {
                    Lower[i] = Lower[i][prefix.Length..];
                    if (prefix == "minus-")
                        _negative.Add(i);
                }
            }
        }
    }

    /// <summary>The words.</summary>
    public string[] Lower { get; }

    /// <summary>Whether a word follows the one before without a space.</summary>
    public bool Joined(int i) => i > 0 && i < Lower.Length && Token(i).Span.Start == Token(i - 1).Span.End;

    /// <summary>A word as it stands in the text.</summary>
    public string Written(int i) => _document.TextOf(Token(i).Span);

    /// <summary>Where the sign of the number at word <paramref name="i"/> starts; null where it has none.</summary>
    public int? MinusBefore(int i, bool measured)
    {
        if (_negative.Contains(i))
            return i;
        if (i > 0 && Lower[i - 1] == "minus")
            return i - 1;
        if (i > 1 && Lower[i - 1] == "-" && Lower[i - 2] == "minus")
            return i - 2;
        return measured && i > 0 && Lower[i - 1] is "-" or "−" && Joined(i) && !Joined(i - 1) ? i - 1 : null;
    }

    /// <summary>Money whose sign the tokens do not part from its number ("RM23.50", "USD10m", "$US55,931,000", "$-50.8bn").</summary>
    public (string Code, double Value, int End)? MoneyAt(int i)
    {
        if (!IsMixed(i))
            return null;
        var text = _document.Article.Text.AsSpan();
        var start = Token(i).Span.Start;
        var at = start;
        while (at < text.Length && at - start < 4 && !char.IsDigit(text[at]) && text[at] != '-' && !char.IsWhiteSpace(text[at]))
            at++;
        if (at == start || (char.IsLetter(text[start]) && !char.IsUpper(text[start])) || Units.Currency(text[start..at].ToString().ToLowerInvariant()) is not { } code)
            return null;
        var negative = at < text.Length && text[at] == '-';
        var digits = negative ? at + 1 : at;
        var end = digits;
        while (end < text.Length && (char.IsDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
            end++;
        if (!double.TryParse(text[digits..end], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
            return null;
        var letters = end;
        while (letters < text.Length && char.IsLetter(text[letters]))
            letters++;
        if (letters > end && NumberWords.ShortScales.TryGetValue(text[end..letters].ToString().ToLowerInvariant(), out var scale))
            (value, end) = (value * scale, letters);
        var last = _tokens.TokenAt(end - 1);
        return last < _sentence.EndToken && _tokens.Tokens[last].Span.End == end ? (code, negative ? -value : value, last + 1 - _sentence.FirstToken) : null;
    }

    private bool IsMixed(int i)
    {
        var word = Lower[i];
        if (word.Length > 1 && char.IsLetter(word[0]) && word.AsSpan().ContainsAnyInRange('0', '9'))
            return true;
        return i + 1 < Lower.Length && Units.Currency(word) is not null && Joined(i + 1)
            && ((char.IsLetter(Lower[i + 1][0]) && Lower[i + 1].AsSpan().ContainsAnyInRange('0', '9')) || Lower[i + 1] == "-" || (char.IsLetter(word[0]) && Lower[i + 1] == "."));
    }

    private Token Token(int i) => _tokens.Tokens[_sentence.FirstToken + i];
}
