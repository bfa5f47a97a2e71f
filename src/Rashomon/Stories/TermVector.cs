namespace Rashomon.Stories;

/// <summary>Weighted terms in the order of their numbers, of length 1; empty where there are none.</summary>
/// <param name="Ids">Numbers of <see cref="TermTable"/>, ascending.</param>
/// <param name="Weights">One a term, above 0.</param>
internal readonly record struct TermVector(int[] Ids, float[] Weights)
{
    /// <summary>Whether it has no term.</summary>
    public bool IsEmpty => Ids.Length == 0;

    /// <summary>Cosine of the angle to another, 0 to 1; 0 where either is empty.</summary>
    public double Cosine(TermVector other)
    {
        int i = 0, j = 0;
        double sum = 0;
        while (i < Ids.Length && j < other.Ids.Length)
        {
            var order = Ids[i] - other.Ids[j];
            if (order == 0)
                sum += Weights[i++] * other.Weights[j++];
            else if (order < 0)
                i++;
            else
                j++;
        }

        return sum;
    }

    /// <summary>Whether the two share a term.</summary>
    public bool Meets(TermVector other)
    {
        for (int i = 0, j = 0; i < Ids.Length && j < other.Ids.Length;)
        {
            if (Ids[i] == other.Ids[j])
                return true;
            if (Ids[i] < other.Ids[j])
                i++;
            else
                j++;
        }

        return false;
    }
}
