using System.Globalization;

namespace Rashomon.Eval.Extraction;

/// <summary>What the evaluation is told.</summary>
/// <param name="Data">The folder that holds the sets' folders; null where not given.</param>
/// <param name="Only">The one set to run; null for all.</param>
/// <param name="Worst">How many of the worst pages to list, in dev sets only; default 0.</param>
/// <param name="Show">One page's file to print the blocks of, instead of measuring; null without.</param>
internal sealed record ExtractionArguments(string? Data, string? Only, int Worst, string? Show)
{
    /// <summary>Reads <c>--data DIR</c>, <c>--only SET</c> <c>--worst N</c> and <c>--show FILE</c>.</summary>
    public static ExtractionArguments Parse(string[] args)
    {
        string? After(string name)
        {
            var at = Array.IndexOf(args, name);
            return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
        }

        return new(After("--data"), After("--only"), int.TryParse(After("--worst"), NumberStyles.None, CultureInfo.InvariantCulture, out var worst) ? worst : 0, After("--show"));
    }
}
