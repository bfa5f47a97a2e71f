namespace Rashomon.Language.Lexicons;

/// <summary>
/// The senses a word is likely meant in: the first three that carry at least a tenth of its weight. A sense weighs its tag
/// count plus a prior by rank (3, 1, 0.5), since most words were never tagged and the editors' order is then all there is.
/// </summary>
internal static class UsualSenses
{
    private const int Most = 3;
    private const double LeastShare = 0.1;

    /// <summary>Senses of a lemma with their shares, which add up to at most 1.</summary>
    public static List<(int Sense, double Share)> Of(WordNetTables tables, int lemma, PartOfSpeech pos)
    {
        ReadOnlySpan<double> priors = [3, 1, 0.5];
        var (start, end) = tables.Senses(lemma, pos);
        end = Math.Min(end, start + Most);
        var senses = new List<(int Sense, double Share)>();
        var total = 0.0;
        for (var sense = start; sense < end; sense++)
        {
            senses.Add((sense, tables.Tags(sense) + priors[sense - start]));
            total += senses[^1].Share;
        }
        return [.. senses.Select(s => (s.Sense, Share: s.Share / total)).Where(s => s.Share >= LeastShare)];
    }
}
