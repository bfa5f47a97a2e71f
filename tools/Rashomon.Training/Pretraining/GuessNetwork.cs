using Rashomon.Language.Networks;
using Rashomon.Training.Networks;

namespace Rashomon.Training.Pretraining;

/// <summary>The encoder with a layer that guesses hidden words from their surroundings.</summary>
internal sealed class GuessNetwork
{
    private const int Size = 128;
    private readonly Encoder _encoder;
    private readonly Linear _guess;
    private readonly SampledSoftmax _softmax;
    private readonly Matrix _rows;
    private readonly Matrix _active = new(Size);
    private readonly Matrix _gradient;

    /// <summary>A network with random weights.</summary>
    public GuessNetwork(EncoderOptions options, TargetWords words, WordVectors vectors, int samples, int seed)
    {
        var random = new Random(seed);
        _encoder = new(options, vectors, random, Set);
        _guess = new("guess", options.Size, Size, random, Set);
        _softmax = new(words.Counts, Size, samples, random, Set);
        _rows = new(options.Size);
        _gradient = new(options.Size);
    }

    /// <summary>All weights.</summary>
    public WeightSet Set { get; } = new();

    /// <summary>Computes loss and gradients of a batch.</summary>
    /// <param name="batch">The words.</param>
    /// <param name="masked">Which words are hidden wholly.</param>
    /// <param name="guessed">The words to guess.</param>
    /// <param name="targets">What they are.</param>
    public double Train(Batch batch, bool[] masked, List<int> guessed, List<int> targets)
    {
        var x = _encoder.Forward(batch, training: true, masked);
        _rows.Resize(guessed.Count);
        for (var i = 0; i < guessed.Count; i++)
            x[guessed[i]].CopyTo(_rows[i]);
        _active.CopyOf(_guess.Forward(_rows));
        VectorMath.Leaky(_active.Span);
        var gradient = _softmax.Train(_active, targets, out var loss);
        Activations.LeakyBackward(gradient, _active);
        var inner = _guess.Backward(gradient);
        _gradient.Clear(batch.Count);
        for (var i = 0; i < guessed.Count; i++)
            inner[i].CopyTo(_gradient[guessed[i]]);
        _encoder.Backward(_gradient);
        return loss / guessed.Count;
    }

    /// <summary>The encoder's weights.</summary>
    public ModelFile ToFile()
    {
        var file = new ModelFile();
        Set.Write(file, name => !name.StartsWith("guess", StringComparison.Ordinal));
        _encoder.WriteShape(file);
        return file;
    }
}
