namespace Rashomon.Text;

/// <summary>Binary search in what layers keep sorted.</summary>
internal static class SortedSearch
{
    /// <summary>Index of the first item that does not lie before <paramref name="place"/>; the count of items where all do.</summary>
    /// <param name="items">Sorted, so that those before the place come first.</param>
    /// <param name="place">What is looked for.</param>
    /// <param name="isBefore">Whether an item lies before a place.</param>
    public static int First<T>(ReadOnlySpan<T> items, int place, Func<T, int, bool> isBefore)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isBefore(items[middle], place))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
