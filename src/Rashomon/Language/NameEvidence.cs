using System.Collections.Frozen;

namespace Rashomon.Language;

/// <summary>What the parse says of a name that no full name explains: "Solvind, a pension fund", "the Swedish group Norrvik", "Norrvik's shareholders".</summary>
internal sealed class NameEvidence(AnalyzedText analysis, TokenAlignment alignment)
{
    /// <summary>What bodies have and persons do not.</summary>
    private static readonly FrozenSet<string> Possessions = Lists.Words("shareholder headquarters employee worker share stock board executive ceo chairman chairwoman chairperson plant factory subsidiary customer fleet");

    private static readonly FrozenSet<string> Bodies = Lists.Words(
        """
        company firm group agency bank fund maker manufacturer carrier airline retailer charity newspaper magazine broadcaster organisation organization association union party ministry
        university institute club team regulator watchdog operator developer start-up startup supplier giant network website
        """);

    /// <summary>A body or a person, where the words around the name say so; null where they do not.</summary>
    public EntityType? TypeOf(NameMention mention)
    {
        for (var i = mention.FirstToken; i < mention.EndToken; i++)
        {
            var word = alignment.WordOf(i);
            if (word < 0)
                continue;
            if (Owns(word))
                return EntityType.Organization;
            for (var other = Math.Max(0, word - 6); other < Math.Min(analysis.Heads.Length, word + 9); other++)
            {
                if (!Explains(other, word))
                    continue;
                if (Bodies.Contains(analysis.Lemmas[other]))
                    return EntityType.Organization;
                if (analysis.Relations[other] is "appos" && NameWords.RoleNouns.Contains(analysis.Lemmas[other]))
                    return EntityType.Person;
            }
        }

        return null;
    }

    private bool Owns(int word) =>
        analysis.Relations[word] is "nmod:poss" && analysis.Heads[word] is var head and >= 0 && Possessions.Contains(analysis.Lemmas[head]);

    /// <summary>A common noun that hangs on the name as apposition or compound, or that the name hangs on as apposition.</summary>
    private bool Explains(int other, int word) =>
        analysis.Classes[other] == WordClass.Noun
        && ((analysis.Heads[other] == word && analysis.Relations[other] is "appos" or "compound") || (analysis.Heads[word] == other && analysis.Relations[word] is "appos" or "flat"));
}
