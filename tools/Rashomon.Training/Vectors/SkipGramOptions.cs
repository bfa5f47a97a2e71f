namespace Rashomon.Training.Vectors;

/// <summary>Settings of <see cref="SkipGram"/>.</summary>
internal sealed record SkipGramOptions
{
    /// <summary>Dimensions of a vector; a multiple of 16.</summary>
    public int Size { get; init; } = 64;

    /// <summary>Widest context, in words to each side.</summary>
    public int Window { get; init; } = 4;

    /// <summary>Random words a pair is told from.</summary>
    public int Negatives { get; init; } = 6;

    /// <summary>Passes over the text.</summary>
    public int Epochs { get; init; } = 5;

    /// <summary>Words seen less often have no vector.</summary>
    public int LeastCount { get; init; } = 4;

    /// <summary>Size of the vocabulary at most.</summary>
    public int MostWords { get; init; } = 80_000;

    /// <summary>Share of the text above which a word is left out at random.</summary>
    public double Sample { get; init; } = 3e-4;

    /// <summary>First learning rate; falls linearly to its fiftieth.</summary>
    public double Rate { get; init; } = 0.04;

    /// <summary>Seed of every random choice.</summary>
    public int Seed { get; init; } = 1;
}
