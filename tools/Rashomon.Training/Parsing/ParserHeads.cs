using Rashomon.Language.Networks;
using Rashomon.Training.Networks;

namespace Rashomon.Training.Parsing;

/// <summary>Biaffine scores of heads (Dozat and Manning 2017), from the first two parts of what the parser makes of a word: as a dependent and as a head.</summary>
/// <param name="arc">Turns a dependent into what its head should look like.</param>
/// <param name="root">How the root looks as a head.</param>
internal sealed class ParserHeads(Linear arc, Weights root)
{
    private const int Part = ParserNetwork.Part;
    private readonly Matrix _dependents = new(Part);
    private readonly Matrix _heads = new(Part);
    private readonly Matrix _queryGradient = new(Part);

    /// <summary>Takes the words' parts.</summary>
    public void Forward(Matrix parts)
    {
        _dependents.Resize(parts.Rows);
        _heads.Resize(parts.Rows);
        for (var t = 0; t < parts.Rows; t++)
        {
            parts[t][..Part].CopyTo(_dependents[t]);
            parts[t].Slice(Part, Part).CopyTo(_heads[t]);
        }

        arc.Forward(_dependents);
    }

    /// <summary>Scores each word of a sentence, and the root last, as the head of one word.</summary>
    /// <param name="start">Row of the sentence's first word.</param>
    /// <param name="word">The word within the sentence.</param>
    /// <param name="scores">One more than the sentence has words.</param>
    public void Score(int start, int word, Span<float> scores)
    {
        var count = scores.Length - 1;
        var query = arc.Output[start + word];
        for (var j = 0; j < count; j++)
            scores[j] = j == word ? -1e4f : VectorMath.Dot(query, _heads[start + j]);
        scores[count] = VectorMath.Dot(query, root.Value);
    }

    /// <summary>Computes the loss and adds to the gradient of the parts.</summary>
    public double Train(Batch batch, IReadOnlyList<ParserTarget> targets, float scale, Matrix partsGradient)
    {
        _queryGradient.Clear(partsGradient.Rows);
        var loss = 0.0;
        for (var s = 0; s < batch.Sentences.Length; s++)
            loss += TrainSentence(batch.Starts[s], targets[batch.Sentences[s]], scale, partsGradient);
        var dependents = arc.Backward(_queryGradient);
        for (var t = 0; t < partsGradient.Rows; t++)
            VectorMath.Add(partsGradient[t][..Part], dependents[t]);
        return loss;
    }

    private double TrainSentence(int start, ParserTarget target, float scale, Matrix partsGradient)
    {
        var count = target.Heads.Length;
        Span<float> scores = new float[count + 1];
        var loss = 0.0;
        for (var i = 0; i < count; i++)
        {
            Score(start, i, scores);
            var right = target.Heads[i] < 0 ? count : target.Heads[i];
            loss += Activations.CrossEntropy(scores, right, scale);
            for (var j = 0; j <= count; j++)
            {
                if (MathF.Abs(scores[j]) < 1e-9f)
                    continue;
                var head = j == count ? root.Value : _heads[start + j];
                VectorMath.AddScaled(_queryGradient[start + i], head, scores[j]);
                var into = j == count ? root.Gradient : partsGradient[start + j].Slice(Part, Part);
                VectorMath.AddScaled(into, arc.Output[start + i], scores[j]);
            }
        }

        return loss;
    }
}
