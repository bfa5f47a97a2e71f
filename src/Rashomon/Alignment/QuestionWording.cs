using System.Collections.Immutable;
using Rashomon.Language.Lexicons;

namespace Rashomon.Alignment;

/// <summary>Words a question from the slot that its claims fill. Only template words and words of the reports.</summary>
internal static class QuestionWording
{
    /// <summary>The question of a group of figures.</summary>
    public static string Of(ImmutableArray<StoryClaim> claims, ImmutableArray<FigureSlot> slots)
    {
        var lead = Lead(claims, slots);
        if (claims[lead].Figure is not { } figure)
            return claims[lead].Mention.Type is { } refused ? $"How many were {refused.Participle}?" : "How many were there?";
        var type = claims[lead].Mention.Type;
        // People who came to harm are asked for in one way everywhere; else the reports' own words make the better question.
        if (figure.Form != Quantities.QuantityForm.Ordinal && (slots.All(slot => slot.IsPart) || !(type is not null && EventTypes.AreCasualties(type.Name, type.Name) && figure.Quantity.Unit is null)) && Asked(claims) is { } asked)
            return asked;
        var noun = Noun(claims[lead], slots[lead]);
        if (figure.Form == Quantities.QuantityForm.Ordinal)
            return $"Which {noun} is this, counted in a row?";
        if (figure.Quantity.Unit is not null)
            return $"{MeasureWord(slots[lead], figure.Quantity)}: {Gap(claims[lead])}?";
        if (type is null || !EventTypes.AreCasualties(type.Name, type.Name))
            return $"How many {noun}: {Gap(claims[lead])}?";
        // What the doers did is told by their own words: "killed" is not "died".
        return slots[lead].Role == ArgumentRole.Agent ? Asked(claims) ?? $"How many {noun}: {Gap(claims[lead])}?" : $"How many {noun} were {type.Participle}?";
    }

    private static string? Asked(ImmutableArray<StoryClaim> claims) =>
        claims.Select(claim => claim.Mention.Asked).OfType<string>().OrderBy(question => question.StartsWith("How old is the ", StringComparison.Ordinal)).ThenBy(question => question.Length).ThenBy(question => question, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The claim's words with a gap where the figure stands.</summary>
    private static string Gap(StoryClaim claim)
    {
        var quantity = claim.Figure!.Quantity;
        var at = quantity.Span.Start - claim.Claim.Span.Start;
        var text = claim.Claim.Text;
        if (at < 0 || at + quantity.Span.Length > text.Length)
            return $"“{text}”";
        var before = Tail(text[..at].Trim(), GapWords);
        var after = Head(text[(at + quantity.Span.Length)..].Trim(), GapWords);
        return $"“{(before.Length == 0 ? "" : before + " ")}…{(after.Length == 0 || char.IsPunctuation(after[0]) ? "" : " ")}{after}”";
    }

    private const int GapWords = 9;

    private static string Tail(string text, int words)
    {
        var all = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', all.TakeLast(words));
    }

    private static string Head(string text, int words)
    {
        var all = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', all.Take(words)).TrimEnd(',', '.', ';', ':');
    }

    /// <summary>The claim that words the question: the commonest event type and head, the plainest phrase.</summary>
    private static int Lead(ImmutableArray<StoryClaim> claims, ImmutableArray<FigureSlot> slots) =>
        Enumerable.Range(0, claims.Length)
            .OrderByDescending(i => claims[i].Figure?.Counted is not null)
            .ThenByDescending(i => slots.Count(s => s.Type is not null && s.Type == slots[i].Type))
            .ThenByDescending(i => slots.Count(s => s.Head == slots[i].Head))
            .ThenBy(i => slots[i].Modifiers.Length + slots[i].Peoples.Length)
            .ThenBy(i => i).First();

    private static string Noun(StoryClaim claim, FigureSlot slot)
    {
        if (claim.Figure?.Counted is not { } counted || slot.Head is null)
            return slot.IsPerson ? "people" : "things";
        // "Five of the dead were dockers, one was a lorry driver": what the one is said to be, not what was counted before.
        if (counted is { HeadToken: < 0 } && counted.FirstToken < counted.EndToken && counted.Modifiers.TakeWhile(word => word is "ethnic" || !WordNet.Default.IsPerson(word)).Count() is var named && named < counted.Modifiers.Length && !counted.Modifiers.Any(word => FigureSlot.PeopleOf(word) is not null))
            return string.Join(' ', counted.Modifiers.Take(named).Append(Plural(counted.Modifiers[named])));
        var head = (claim.Mention.Type is { } type && Claims.EventLexicon.Default.OfNoun(counted.Head).Contains(type)) || counted.Plural.ToLowerInvariant() is "life" or "lives" or "dead" or "hurt" or "ill" or "homeless" or "injured" or "wounded" or "missing" or "death" or "deaths" or "body" or "bodies" or "corpses" or "survivors" ? "people" : Plural(counted.Plural);
        var modifiers = counted.Modifiers.Select(m => FigureSlot.PeopleOf(m) is not null ? char.ToUpperInvariant(m[0]) + m[1..] : m);
        if (FigureSlot.PeopleOf(counted.Head) is not null)
            head = char.ToUpperInvariant(head[0]) + head[1..];
        return string.Join(' ', modifiers.Append(head));
    }

    private static string Plural(string word)
    {
        var lower = word.ToLowerInvariant();
        if (lower is "people" or "police" or "crew" or "staff" or "women" or "children" || lower.EndsWith("men", StringComparison.Ordinal) || lower.EndsWith('s'))
            return word;
        // Abbreviations and what is many already: "km", "feet", "degrees Celsius".
        if (lower.Length <= 2 || lower is "feet" || lower.EndsWith("celsius", StringComparison.Ordinal) || lower.EndsWith("fahrenheit", StringComparison.Ordinal))
            return word;
        if (lower.EndsWith("foot", StringComparison.Ordinal))
            return word[..^4] + "feet";
        if (lower.EndsWith("schoolchild", StringComparison.Ordinal) || lower.EndsWith("grandchild", StringComparison.Ordinal))
            return word + "ren";
        if (lower.EndsWith("man", StringComparison.Ordinal))
            return word[..^2] + "en";
        if (lower is "child")
            return word + "ren";
        if (lower is "person")
            return "people";
        if (lower.EndsWith('y') && lower.Length > 2 && "aeiou".IndexOf(lower[^2], StringComparison.Ordinal) < 0)
            return word[..^1] + "ies";
        return lower.EndsWith("ch", StringComparison.Ordinal) || lower.EndsWith("sh", StringComparison.Ordinal) || lower.EndsWith('x') ? word + "es" : word + "s";
    }

    private static string MeasureWord(FigureSlot slot, Quantity quantity) => quantity.Unit switch
    {
        "%" => "What percentage",
        "1" => "What share",
        _ => slot.Dimension switch
        {
            "length" or "area" or "mass" or "volume" or "time" or "speed" or "temperature" or "power" => $"How many {Plural(quantity.UnitText ?? quantity.Unit!)}",
            "magnitude" => "What magnitude",
            _ => "What sum",
        },
    };
}
