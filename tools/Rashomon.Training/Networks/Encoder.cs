using Rashomon.Language.Networks;

namespace Rashomon.Training.Networks;

/// <summary>Words in their context: embeddings, convolutions, then recurrent layers.</summary>
internal sealed class Encoder
{
    private readonly Embedding _embedding;
    private readonly Normalization _normalization;
    private readonly Linear? _projection;
    private readonly Convolution[] _convolutions;
    private readonly Recurrence[] _recurrences;
    private readonly Dropout[] _dropouts;
    private readonly EncoderOptions _options;

    /// <summary>An encoder with random weights.</summary>
    public Encoder(EncoderOptions options, WordVectors vectors, Random random, WeightSet set)
    {
        _options = options;
        _embedding = new(options, vectors, random, set);
        _normalization = new("input.norm", Embedding.Size, set);
        _projection = options.Size == Embedding.Size ? null : new("input", Embedding.Size, options.Size, random, set);
        _convolutions = [.. Enumerable.Range(0, options.Convolutions).Select(i => new Convolution($"convolution{i}", options.Size, random, set))];
        _recurrences = [.. Enumerable.Range(0, options.Recurrences).Select(i => new Recurrence($"recurrence{i}", options.Size, random, set))];
        _dropouts = [.. Enumerable.Range(0, 1 + options.Convolutions + options.Recurrences).Select(_ => new Dropout(options.Dropout, (uint)random.Next()))];
    }

    /// <summary>Numbers a word is described by.</summary>
    public int Size => _options.Size;

    /// <summary>Computes the description of each word.</summary>
    /// <param name="batch">The words.</param>
    /// <param name="training">Whether numbers are dropped at random.</param>
    /// <param name="masked">Words that are hidden wholly.</param>
    public Matrix Forward(Batch batch, bool training, bool[]? masked = null)
    {
        var x = _normalization.Forward(_embedding.Forward(batch, training, masked));
        _dropouts[0].Forward(x, training);
        if (_projection is not null)
            x = _projection.Forward(x);
        var layer = 1;
        foreach (var convolution in _convolutions)
        {
            x = convolution.Forward(x, batch);
            _dropouts[layer++].Forward(x, training);
        }

        foreach (var recurrence in _recurrences)
        {
            x = recurrence.Forward(x, batch);
            _dropouts[layer++].Forward(x, training);
        }

        return x;
    }

    /// <summary>Adds to all gradients; changes <paramref name="gradient"/>.</summary>
    public void Backward(Matrix gradient)
    {
        var layer = _dropouts.Length - 1;
        foreach (var recurrence in _recurrences.Reverse())
        {
            _dropouts[layer--].Backward(gradient);
            gradient = recurrence.Backward(gradient);
        }

        foreach (var convolution in _convolutions.Reverse())
        {
            _dropouts[layer--].Backward(gradient);
            gradient = convolution.Backward(gradient);
        }

        if (_projection is not null)
            gradient = _projection.Backward(gradient);
        _dropouts[0].Backward(gradient);
        _normalization.Backward(gradient);
        _embedding.Backward(gradient);
    }

    /// <summary>Writes the shape beside the weights.</summary>
    public void WriteShape(ModelFile file)
    {
        var sizes = _options.Tables;
        _options.Kinds?.Write(file);
        file.Add("shape", ModelEntry.OfBytes(ModelFile.Pack(
            [(uint)_options.Size, (uint)_options.Convolutions, (uint)_options.Recurrences, (uint)sizes.Words, (uint)sizes.Affixes, (uint)sizes.Grams])));
    }
}
