namespace Rashomon.Stories;

/// <summary>In what share of general news a term stands.</summary>
internal static class BackgroundTerms
{
    /// <summary>The share, 0 to 1; 0 for what the table does not have.</summary>
    public static double Share(string term) => 0;
}
