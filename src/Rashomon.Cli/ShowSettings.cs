namespace Rashomon.Cli;

/// <summary>How to give an account out; the values of <see cref="ShowOptions"/>.</summary>
internal sealed record ShowSettings(string Format, string? Out, bool Excerpts, int? Width, string Color, bool Quiet, bool Verbose)
{
    /// <summary>Questions less sure than this are not shown, 0 to 1.</summary>
    public double LeastSure { get; init; }
}
