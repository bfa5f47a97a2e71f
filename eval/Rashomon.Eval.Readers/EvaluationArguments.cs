namespace Rashomon.Eval.Readers;

/// <summary>What every evaluation may be told.</summary>
/// <param name="Data">The folder of the corpus; null where not given.</param>
/// <param name="Part"><c>dev</c> or <c>test</c>.</param>
/// <param name="Errors">Whether to list what was missed, wrong or too much.</param>
internal sealed record EvaluationArguments(string? Data, string Part, bool Errors)
{
    /// <summary>Reads <c>--data DIR</c>, <c>--part dev|test</c> (default dev) and <c>--errors</c>.</summary>
    public static EvaluationArguments Parse(string[] args)
    {
        string? After(string name)
        {
            var at = Array.IndexOf(args, name);
            return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
        }

        return new(After("--data"), After("--part") ?? "dev", args.Contains("--errors", StringComparer.Ordinal));
    }
}
