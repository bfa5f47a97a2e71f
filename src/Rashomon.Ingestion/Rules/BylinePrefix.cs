namespace Rashomon.Ingestion.Rules;

/// <summary>Finds a byline that runs into a dateline.</summary>
internal static class BylinePrefix
{
    private const int Reach = 120;

    /// <summary>Where the dateline after "By NAME" starts; -1 where the text does not open so.</summary>
    public static int End(string text, Span span)
    {
        if (!text.AsSpan(span.Start, span.Length).StartsWith("By ", StringComparison.OrdinalIgnoreCase))
            return -1;
        var last = Math.Min(span.End, span.Start + Reach);
        for (var i = span.Start + 6; i < last - 1; i++)
        {
            if (text[i - 1] is not (' ' or '\n') || !char.IsUpper(text[i]) || !char.IsUpper(text[i + 1]))
                continue;
            if (Datelines.At(text, new(i, span.End)) is { Place: not null })
                return i;
        }
        return -1;
    }
}
