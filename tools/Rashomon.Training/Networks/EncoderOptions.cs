using Rashomon.Language.Networks;

namespace Rashomon.Training.Networks;

/// <summary>Shape of an encoder.</summary>
internal sealed record EncoderOptions
{
    /// <summary>Numbers a word is described by; a multiple of 64.</summary>
    public int Size { get; init; } = 256;

    /// <summary>Convolution layers.</summary>
    public int Convolutions { get; init; } = 2;

    /// <summary>Recurrent layers.</summary>
    public int Recurrences { get; init; } = 3;

    /// <summary>Rows of the embedding tables.</summary>
    public TableSizes Tables { get; init; } = new(16384, 8192, 16384);

    /// <summary>What lists know of words, read by the encoder too; null leaves it out.</summary>
    public WordKinds? Kinds { get; init; }

    /// <summary>Share of numbers dropped after each layer in training.</summary>
    public double Dropout { get; init; } = 0.25;

    /// <summary>Share of words whose own embedding and vector are hidden in training, so that endings and letters are learned.</summary>
    public double WordDropout { get; init; } = 0.12;
}
