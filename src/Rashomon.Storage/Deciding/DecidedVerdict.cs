using System.Text.Json;

namespace Rashomon.Storage.Deciding;

/// <summary>Verdicts as accounts write them.</summary>
public static class DecidedVerdict
{
    /// <summary>The word for a verdict, such as <c>single-report</c>.</summary>
    public static string Name(Verdict verdict) => JsonNamingPolicy.KebabCaseLower.ConvertName(verdict.ToString());

    /// <summary>Reads the word for a verdict.</summary>
    /// <param name="text">The word.</param>
    /// <param name="verdict">The verdict.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(string text, out Verdict verdict)
    {
        foreach (var known in Enum.GetValues<Verdict>())
        {
            verdict = known;
            if (string.Equals(Name(known), text, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        verdict = default;
        return false;
    }
}
