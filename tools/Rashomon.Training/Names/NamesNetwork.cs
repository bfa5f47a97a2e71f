using Rashomon.Language.Networks;
using Rashomon.Training.Networks;

namespace Rashomon.Training.Names;

/// <summary>One encoder with an output layer a guideline: each corpus teaches the encoder, only the first one's layer ships.</summary>
internal sealed class NamesNetwork
{
    private const int Slice = 64;
    private readonly Encoder _encoder;
    private readonly Linear[] _outputs;
    private readonly NameLabels[] _labels;
    private readonly Matrix _gradient;

    /// <summary>A network with random weights.</summary>
    public NamesNetwork(EncoderOptions options, NameLabels[] labels, WordVectors vectors, int seed)
    {
        var random = new Random(seed);
        _labels = labels;
        _encoder = new(options, vectors, random, Set);
        _outputs = [.. labels.Select((_, i) => new Linear($"names{i}", options.Size, Slice, random, Set))];
        _gradient = new(options.Size);
    }

    /// <summary>All weights.</summary>
    public WeightSet Set { get; } = new();

    /// <summary>Computes loss and gradients of a batch of one corpus.</summary>
    public double Train(Batch batch, int corpus, IReadOnlyList<int[]> targets, float weight)
    {
        var x = _encoder.Forward(batch, training: true);
        var scores = _outputs[corpus].Forward(x);
        var count = _labels[corpus].Count;
        var loss = 0.0;
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var target = targets[batch.Sentences[s]];
            for (var i = 0; i < target.Length; i++)
            {
                var row = scores[batch.Starts[s] + i];
                loss += Activations.CrossEntropy(row[..count], target[i], weight / batch.Count, 0.02f);
                row[count..].Clear();
            }
        }

        _gradient.CopyOf(_outputs[corpus].Backward(scores));
        _encoder.Backward(_gradient);
        return loss / batch.Count;
    }

    /// <summary>The model file, with the first corpus' output layer only.</summary>
    public ModelFile ToFile()
    {
        var file = new ModelFile();
        Set.Write(file, name => !name.StartsWith("names", StringComparison.Ordinal) || name.StartsWith("names0", StringComparison.Ordinal));
        _encoder.WriteShape(file);
        file.AddWords("types", _labels[0].Types);
        return file;
    }
}
