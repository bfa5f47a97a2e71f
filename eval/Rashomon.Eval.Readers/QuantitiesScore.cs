using System.Collections.Immutable;
using Rashomon.Quantities;

namespace Rashomon.Eval.Readers;

/// <summary>Counts over sentences: values found, values with their units, and heads of what is counted.</summary>
internal sealed class QuantitiesScore
{
    /// <summary>Marked quantities.</summary>
    public int Gold { get; private set; }

    /// <summary>Quantities read.</summary>
    public int Found { get; private set; }

    /// <summary>Quantities read with a marked value.</summary>
    public int Value { get; private set; }

    /// <summary>Those of them with the marked unit or counted head.</summary>
    public int Unit { get; private set; }

    /// <summary>Matched values whose label names what is counted.</summary>
    public int Counted { get; private set; }

    /// <summary>Those of them with the same head.</summary>
    public int Head { get; private set; }

    /// <summary>Adds one sentence, writing what differs to <paramref name="errors"/>.</summary>
    public void Add(NewsQuantSentence sentence, ImmutableArray<GoldQuantity> marked, ImmutableArray<QuantityMention> read, TextWriter errors)
    {
        Gold += marked.Length;
        Found += read.Length;
        var free = read.ToList();
        foreach (var gold in marked)
        {
            var matches = free.Where(mention => Value(mention) is var (low, high) && gold.IsValue(low, high)).ToArray();
            if (matches.Length == 0)
            {
                errors.WriteLine($"missed\t{sentence.Index}\t{gold.Low}..{gold.High}\t{gold.Unit}\t{sentence.Text}");
                continue;
            }

            var match = matches.FirstOrDefault(mention => HasUnit(gold, mention)) ?? matches[0];
            free.Remove(match);
            Match(sentence, gold, match, errors);
        }

        foreach (var mention in free)
            errors.WriteLine($"extra\t{sentence.Index}\t{Value(mention)}\t{mention.Quantity.Unit ?? mention.Counted?.Head}\t[{mention.Quantity.Text}]\t{sentence.Text}");

        static (double Low, double High) Value(QuantityMention mention)
        {
            var quantity = mention.Quantity;
            return quantity.Min is { } min && quantity.Max is { } max && min != max && !quantity.Approximate
                ? (min, max)
                : quantity.Written is { } written ? (written, written) : (quantity.Min ?? quantity.Max ?? 0, quantity.Max ?? quantity.Min ?? 0);
        }
    }

    /// <summary>The head of the counted words of a label: the last before "of" or "per".</summary>
    public static string HeadOf(GoldQuantity gold)
    {
        var written = gold.Unit.Split(" of ", 2)[0].Split(" per ", 2)[0].Split(' ').Length;
        var words = gold.Normalized.Split(" of ", 2)[0].Split(" per ", 2)[0].Split(' ');
        return words[Math.Clamp(written - 1, 0, words.Length - 1)].ToLowerInvariant();
    }

    private void Match(NewsQuantSentence sentence, GoldQuantity gold, QuantityMention match, TextWriter errors)
    {
        Value++;
        var right = HasUnit(gold, match);
        Unit += right ? 1 : 0;
        if (!right)
            errors.WriteLine($"unit\t{sentence.Index}\t{gold.Unit} ({gold.Normalized}) != {match.Quantity.Unit} {match.Counted}\t[{match.Quantity.Text}]\t{sentence.Text}");
        if (string.Equals(gold.Unit, "-", StringComparison.Ordinal) || NewsQuantUnits.Code(gold.Normalized) is not null)
            return;
        Counted++;
        Head += right ? 1 : 0;
    }

    private static bool HasUnit(GoldQuantity gold, QuantityMention mention)
    {
        if (NewsQuantUnits.Code(gold.Normalized) is { } code)
            return string.Equals(code, mention.Quantity.Unit, StringComparison.Ordinal);
        if (string.Equals(gold.Unit, "-", StringComparison.Ordinal))
            return mention.Quantity.Unit is null;
        var head = HeadOf(gold);
        return mention.Quantity.Unit is null && mention.Counted is { } counted
            && (string.Equals(counted.Head, head, StringComparison.Ordinal) || string.Equals(counted.Plural, WrittenHeadOf(gold), StringComparison.OrdinalIgnoreCase));
    }

    private static string WrittenHeadOf(GoldQuantity gold) => gold.Unit.Split(" of ", 2)[0].Split(" per ", 2)[0].Split(' ')[^1];
}
