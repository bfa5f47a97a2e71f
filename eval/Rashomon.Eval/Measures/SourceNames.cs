using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Rashomon.Eval.Measures;

/// <summary>Compares the names of speakers, agencies and outlets.</summary>
internal static partial class SourceNames
{
    private static readonly ImmutableHashSet<string> Small = ImmutableHashSet.Create(StringComparer.Ordinal,
        "the", "a", "an", "of", "in", "on", "at", "to", "and", "or", "for", "by", "with", "from", "was", "were", "is", "are", "be", "been",
        "had", "has", "have", "its", "his", "their", "that", "this", "which", "who", "they", "he", "she", "it", "some", "any");

    /// <summary>Whether two names may be one: they share their last word, or most of the shorter one's words.</summary>
    public static bool Same(string? a, string? b)
    {
        var (left, right) = (Telling(a), Telling(b));
        if (left.IsEmpty || right.IsEmpty)
            return false;
        if (string.Equals(left[^1], right[^1], StringComparison.Ordinal))
            return true;
        var (leftSet, rightSet) = (left.ToHashSet(StringComparer.Ordinal), right.ToHashSet(StringComparer.Ordinal));
        var wanted = Math.Min(leftSet.Count, rightSet.Count) / 2 + (Math.Min(left.Length, right.Length) > 1 ? 1 : 0);
        return leftSet.Count(rightSet.Contains) >= Math.Max(1, wanted);
    }

    /// <summary>Whether a name is that of an agency or outlet, by its words.</summary>
    public static bool IsMedium(string name) => MediumPattern.IsMatch(name);

    private static ImmutableArray<string> Telling(string? name) =>
        [.. ComparedWords.Words(InFull(name)).Where(word => !Small.Contains(word))];

    private static string? InFull(string? name) => (name ?? "").Trim().ToLowerInvariant() switch
    {
        "ap" => "associated press",
        "afp" => "agence france presse",
        "dpa" => "deutsche presse agentur",
        "upi" => "united press international",
        _ => name,
    };

    [GeneratedRegex(
        @"\b(reuters|ap|associated press|afp|agence france|upi|xinhua|tass|interfax|itar|dpa|efe|ansa|kyodo|yonhap|kcna|bbc|cnn|nbc|abc|cbs|fox|nhk|wink|news|press|times|post|agency|agencies|front|journal|herald|guardian|telegraph|tribune|gazette|idc)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex MediumPattern { get; }
}
