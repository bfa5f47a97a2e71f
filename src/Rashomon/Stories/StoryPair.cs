using System.Collections.Immutable;

namespace Rashomon.Stories;

/// <summary>What speaks for and against two articles being of one story.</summary>
internal static class StoryPair
{
    // Publications further apart than this are no more apart: a year-old report and a three-month-old one are alike strangers.
    private const double MostDays = 90;

    // What undated pairs count as, on the scale of days: about four days.
    private const double UndatedDays = .3;

    // Pairs with less in common are of no interest: what little they share is chance, and their neighbourhoods tell nothing.
    private const double LeastCosine = .03;

    // Texts of this many terms are neither short nor long.
    private const double UsualTerms = 100;

    /// <summary>The features, in order.</summary>
    public static ImmutableArray<string> Features { get; } =
        ["bias", "all", "lead", "lead-in-all", "names", "times", "figures", "local", "lead-absent", "names-absent", "days", "size"];

    /// <summary>Cosine of all terms, below which two articles cannot be of one story.</summary>
    public static double Cosine(StoryMember a, StoryMember b) => a.All.Cosine(b.All);

    /// <summary>Reads the features of a pair; symmetric.</summary>
    public static void Read(StoryMember a, StoryMember b, Span<double> into)
    {
        var all = Cosine(a, b);
        var (absentA, namesA) = Absent(a, b);
        var (absentB, namesB) = Absent(b, a);
        var days = Math.Abs(a.Day - b.Day);
        into[0] = 1;
        into[1] = Math.Sqrt(all);
        into[2] = a.Lead.Cosine(b.Lead);
        into[3] = Math.Sqrt((a.Lead.Cosine(b.All) + b.Lead.Cosine(a.All)) / 2);
        into[4] = a.Names.Cosine(b.Names);
        into[5] = a.Times.Cosine(b.Times);
        into[6] = a.Figures.Cosine(b.Figures);
        into[7] = all < LeastCosine ? 0 : Math.Sqrt(Local(a, b));
        into[8] = Math.Min(absentA, absentB);
        into[9] = Math.Min(namesA, namesB);
        into[10] = double.IsNaN(days) ? 0 : (Math.Log(1 + Math.Min(days, MostDays)) / Math.Log(1 + MostDays)) - UndatedDays;
        into[11] = Math.Log(Math.Max(1, Math.Min(a.Ids.Length, b.Ids.Length)) / UsualTerms);
    }

    /// <summary>What share of the lead's weight, of all and of names alone, the other article does not have at all.</summary>
    private static (double All, double Names) Absent(StoryMember a, StoryMember b)
    {
        double absent = 0, sum = 0, namesAbsent = 0, namesSum = 0;
        var (j, theirs) = (0, b.All.Ids);
        foreach (var (at, isName) in a.LeadPlaces)
        {
            var (id, square) = (a.All.Ids[at], (double)a.All.Weights[at] * a.All.Weights[at]);
            while (j < theirs.Length && theirs[j] < id)
                j++;
            var has = j < theirs.Length && theirs[j] == id;
            sum += square;
            absent += has ? 0 : square;
            namesSum += isName ? square : 0;
            namesAbsent += isName && !has ? square : 0;
        }

        return (sum > 0 ? absent / sum : 0, namesSum > 0 ? namesAbsent / namesSum : 0);
    }

    /// <summary>Cosine where terms weigh less that most of the nearest articles have: it tells two events of one kind and place apart.</summary>
    private static double Local(StoryMember a, StoryMember b)
    {
        double dot = 0, squaresA = 0, squaresB = 0;
        int i = 0, j = 0;
        var (x, y) = (a.All, b.All);
        while (i < x.Ids.Length || j < y.Ids.Length)
        {
            var order = i == x.Ids.Length ? 1 : j == y.Ids.Length ? -1 : x.Ids[i].CompareTo(y.Ids[j]);
            var rarity = order < 0 ? a.LocalRarity(i) : order > 0 ? b.LocalRarity(j) : (a.LocalRarity(i) + b.LocalRarity(j)) / 2;
            var ofA = order <= 0 ? x.Weights[i++] * rarity : 0;
            var ofB = order >= 0 ? y.Weights[j++] * rarity : 0;
            dot += ofA * ofB;
            squaresA += ofA * ofA;
            squaresB += ofB * ofB;
        }

        return squaresA > 0 && squaresB > 0 ? dot / Math.Sqrt(squaresA * squaresB) : 0;
    }
}
