using Rashomon.Language.Networks;
using Rashomon.Training.Networks;

namespace Rashomon.Training.Parsing;

/// <summary>Scores of relations, from the last two parts of what the parser makes of a word: as the end of a relation and as its start.</summary>
/// <param name="labels">Scores the relations of a word and its head added up.</param>
/// <param name="root">How the root looks as the start of a relation.</param>
/// <param name="dropout">Drops numbers of the sum in training.</param>
internal sealed class ParserRelations(Linear labels, Weights root, Dropout dropout)
{
    private const int Part = ParserNetwork.Part;
    private readonly Matrix _pairs = new(Part);

    /// <summary>Scores of the relations of each word of a batch to its head.</summary>
    /// <param name="parts">The words' parts.</param>
    /// <param name="batch">The words.</param>
    /// <param name="heads">The head of a sentence's word within the sentence, or -1.</param>
    public Matrix Forward(Matrix parts, Batch batch, Func<int, int, int> heads)
    {
        PairUp(parts, batch, heads);
        return labels.Forward(_pairs);
    }

    /// <summary>Computes the loss with the right heads and adds to the gradient of the parts.</summary>
    /// <param name="parts">The words' parts.</param>
    /// <param name="batch">The words.</param>
    /// <param name="targets">The right answers of the corpus.</param>
    /// <param name="count">Number of relations.</param>
    /// <param name="scale">Factor on the gradient.</param>
    /// <param name="partsGradient">Where the gradient is added.</param>
    public double Train(Matrix parts, Batch batch, IReadOnlyList<ParserTarget> targets, int count, float scale, Matrix partsGradient)
    {
        PairUp(parts, batch, (s, i) => targets[batch.Sentences[s]].Heads[i]);
        dropout.Forward(_pairs, training: true);
        var scores = labels.Forward(_pairs);
        var loss = 0.0;
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var target = targets[batch.Sentences[s]];
            for (var i = 0; i < target.Heads.Length; i++)
            {
                var row = scores[batch.Starts[s] + i];
                loss += Activations.CrossEntropy(row[..count], target.Labels[i], scale, 0.03f);
                row[count..].Clear();
            }
        }

        Backward(scores, batch, targets, partsGradient);
        return loss;
    }

    private void Backward(Matrix scores, Batch batch, IReadOnlyList<ParserTarget> targets, Matrix partsGradient)
    {
        var gradient = labels.Backward(scores);
        dropout.Backward(gradient);
        Activations.LeakyBackward(gradient, _pairs);
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var target = targets[batch.Sentences[s]];
            for (var i = 0; i < target.Heads.Length; i++)
            {
                var from = gradient[batch.Starts[s] + i];
                VectorMath.Add(partsGradient[batch.Starts[s] + i].Slice(Part * 2, Part), from);
                var head = target.Heads[i];
                VectorMath.Add(head < 0 ? root.Gradient : partsGradient[batch.Starts[s] + head].Slice(Part * 3, Part), from);
            }
        }
    }

    private void PairUp(Matrix parts, Batch batch, Func<int, int, int> heads)
    {
        _pairs.Resize(batch.Count);
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var start = batch.Starts[s];
            for (var i = 0; i < batch.Starts[s + 1] - start; i++)
            {
                var pair = _pairs[start + i];
                parts[start + i].Slice(Part * 2, Part).CopyTo(pair);
                var head = heads(s, i);
                VectorMath.Add(pair, head < 0 ? root.Value : parts[start + head].Slice(Part * 3, Part));
            }
        }

        VectorMath.Leaky(_pairs.Span);
    }
}
