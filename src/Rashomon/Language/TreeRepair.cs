namespace Rashomon.Language;

/// <summary>Keeps trees trees: tokens that hold several of the models' words, or parts of one, may come to hang on each other in a circle.</summary>
internal static class TreeRepair
{
    /// <summary>Cuts each circle at its first token, which becomes a root.</summary>
    public static void Apply(int[] heads, string[] relations)
    {
        // 0: not seen; the pass that saw it else.
        var seen = new int[heads.Length];
        for (var start = 0; start < heads.Length; start++)
        {
            for (var at = start; at >= 0 && seen[at] != -1; at = heads[at])
            {
                if (seen[at] == start + 1)
                {
                    var first = at;
                    for (var member = heads[at]; member != at; member = heads[member])
                        first = Math.Min(first, member);
                    (heads[first], relations[first]) = (-1, "root");
                    break;
                }

                seen[at] = start + 1;
            }

            for (var at = start; at >= 0 && seen[at] == start + 1; at = heads[at])
                seen[at] = -1;
        }
    }
}
