using System.Collections.Immutable;
using Rashomon.Claims;

namespace Rashomon.Alignment;

/// <summary>Words a question from the slot that its claims fill. Only template words and words of the reports.</summary>
internal static class QuestionWording
{
    /// <summary>The question of a group of figures.</summary>
    public static string Of(ImmutableArray<StoryClaim> claims, ImmutableArray<FigureSlot> slots)
    {
        var lead = Lead(claims, slots);
        if (claims[lead].Figure is not { } figure)
            return "How many were there?";
        var type = claims[lead].Mention.Type;
        var noun = Noun(claims[lead], slots[lead]);
        if (figure.Form == Quantities.QuantityForm.Ordinal)
            return $"Which {noun} is this, counted in a row?";
        if (figure.Quantity.Unit is { } unit)
            return Measure(claims[lead], slots[lead], unit, noun);
        if (type is null)
            return claims[lead].Mention.Predicate is { } verb && slots[lead].Role == ArgumentRole.Other ? $"How many {noun} are named ({verb})?" : $"How many {noun} are there?";
        return slots[lead].Role == ArgumentRole.Agent ? $"How many {noun} {type.Past}?" : $"How many {noun} were {type.Participle}?";
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
        if (claim.Figure?.Counted is not { } counted)
            return slot.IsPerson ? "people" : "things";
        var head = counted.Plural.ToLowerInvariant() is "life" or "lives" ? "people" : Plural(counted.Plural);
        var modifiers = counted.Modifiers.Select(m => slot.Peoples.Length > 0 && Language.Lexicons.Gazetteer.Default.FindDemonym(m) is not null ? char.ToUpperInvariant(m[0]) + m[1..] : m);
        return string.Join(' ', modifiers.Append(head));
    }

    private static string Plural(string word)
    {
        var lower = word.ToLowerInvariant();
        if (lower is "people" or "police" or "crew" or "staff" or "men" or "women" or "children" || lower.EndsWith('s'))
            return word;
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

    private static string Measure(StoryClaim claim, FigureSlot slot, string unit, string noun)
    {
        var quantity = claim.Figure!.Quantity;
        var about = claim.Figure.Counted is null ? null : claim.Figure.Counted.Plural;
        if (unit is "%" or "1")
            return about is null ? "What share do the reports give?" : $"What percentage is given for {Phrase(claim, slot)}?";
        var kind = slot.Dimension switch
        {
            "length" => "What distance or length",
            "area" => "What area",
            "mass" => "What weight",
            "volume" => "What volume",
            "time" => "How long a time",
            "speed" => "What speed",
            "temperature" => "What temperature",
            "magnitude" => "What magnitude",
            _ => unit.Length == 3 && unit.All(char.IsAsciiLetterUpper) ? "What sum" : "What measure",
        };
        var verb = claim.Mention.Type is { } type && slot.Role is ArgumentRole.Patient ? $" {type.Participle}" : claim.Mention.Predicate is { } predicate && slot.Dimension != "length" ? $" given ({predicate})" : " given";
        _ = noun;
        return about is null ? $"{kind} ({quantity.UnitText ?? unit}) is{verb}?" : $"{kind} ({quantity.UnitText ?? unit}) is{verb} for {Phrase(claim, slot)}?";
    }

    private static string Phrase(StoryClaim claim, FigureSlot slot)
    {
        var counted = claim.Figure!.Counted!;
        var modifiers = counted.Modifiers.Select(m => slot.Peoples.Length > 0 && Language.Lexicons.Gazetteer.Default.FindDemonym(m) is not null ? char.ToUpperInvariant(m[0]) + m[1..] : m);
        return string.Join(' ', modifiers.Append(counted.Plural));
    }
}
