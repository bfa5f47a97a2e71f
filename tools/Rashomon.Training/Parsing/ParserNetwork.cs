using Rashomon.Language.Networks;
using Rashomon.Training.Networks;

namespace Rashomon.Training.Parsing;

/// <summary>Tags and tree in one network: an encoder, softmax for both tag sets, <see cref="ParserHeads"/>, <see cref="ParserRelations"/>.</summary>
internal sealed class ParserNetwork
{
    /// <summary>Numbers a word is described by in each of its four parts: dependent and head, end and start of a relation.</summary>
    public const int Part = 128;

    private readonly Encoder _encoder;
    private readonly Linear _tags;
    private readonly Linear _parts;
    private readonly ParserHeads _heads;
    private readonly ParserRelations _relations;
    private readonly Dropout _partsDropout;
    private readonly Matrix _partsGradient = new(Part * 4);
    private readonly Matrix _gradient;

    /// <summary>A network with random weights.</summary>
    public ParserNetwork(EncoderOptions options, LabelSet labels, WordVectors vectors, int seed)
    {
        var random = new Random(seed);
        Labels = labels;
        _encoder = new(options, vectors, random, Set);
        _tags = new("tags", options.Size, Part, random, Set);
        _parts = new("parts", options.Size, Part * 4, random, Set);
        // In this order the same seed gives the same numbers as ever.
        var arc = new Linear("arc", Part, Part, random, Set);
        var relations = new Linear("labels", Part, 64, random, Set);
        _heads = new(arc, Set.Add(new Weights("root.head", 1, Part).Fill(random, 0.3)));
        var root = Set.Add(new Weights("root.label", 1, Part).Fill(random, 0.3));
        _partsDropout = new(options.Dropout, (uint)random.Next());
        _relations = new(relations, root, new(options.Dropout, (uint)random.Next()));
        _gradient = new(options.Size);
    }

    /// <summary>All weights.</summary>
    public WeightSet Set { get; } = new();

    /// <summary>The tags and relations.</summary>
    public LabelSet Labels { get; }

    /// <summary>Computes loss and gradients of a batch.</summary>
    public double Train(Batch batch, IReadOnlyList<ParserTarget> targets)
    {
        var x = _encoder.Forward(batch, training: true);
        var scale = 1f / batch.Count;
        var loss = TrainTags(x, batch, targets, scale);
        loss += TrainTree(x, batch, targets, scale);
        VectorMath.Add(_gradient.Span, _parts.Backward(_partsGradient).Span);
        _encoder.Backward(_gradient);
        return loss / batch.Count;
    }

    private double TrainTags(Matrix x, Batch batch, IReadOnlyList<ParserTarget> targets, float scale)
    {
        var scores = _tags.Forward(x);
        var upos = Labels.Upos.Length;
        var xpos = Labels.Xpos.Length;
        var loss = 0.0;
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var target = targets[batch.Sentences[s]];
            for (var i = 0; i < target.Upos.Length; i++)
            {
                var row = scores[batch.Starts[s] + i];
                loss += Activations.CrossEntropy(row[..upos], target.Upos[i], scale, 0.03f);
                loss += Activations.CrossEntropy(row.Slice(upos, xpos), target.Xpos[i], scale * 0.6f, 0.03f);
                row[(upos + xpos)..].Clear();
            }
        }

        _gradient.CopyOf(_tags.Backward(scores));
        return loss;
    }

    private double TrainTree(Matrix x, Batch batch, IReadOnlyList<ParserTarget> targets, float scale)
    {
        var parts = Split(x, training: true);
        _partsGradient.Clear(x.Rows);
        var loss = _relations.Train(parts, batch, targets, Labels.Deprel.Length, scale, _partsGradient);
        loss += _heads.Train(batch, targets, scale, _partsGradient);
        _partsDropout.Backward(_partsGradient);
        for (var t = 0; t < x.Rows; t++)
        {
            var g = _partsGradient[t];
            var y = parts[t];
            for (var i = 0; i < Part * 2; i++)
                g[i] *= y[i] > 0 ? 1 : 0.1f;
        }

        return loss;
    }

    private Matrix Split(Matrix x, bool training)
    {
        var parts = _parts.Forward(x);
        for (var t = 0; t < x.Rows; t++)
            VectorMath.Leaky(parts[t][..(Part * 2)]);
        _partsDropout.Forward(parts, training);
        _heads.Forward(parts);
        return parts;
    }

    /// <summary>Best tags, heads and relations of each word on its own, for watching the training.</summary>
    public ParserScore Measure(Batch batch, IReadOnlyList<ParserTarget> targets)
    {
        var x = _encoder.Forward(batch, training: false);
        var tags = _tags.Forward(x);
        var parts = Split(x, training: false);
        var heads = new int[batch.Count];
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var scores = new float[batch.Starts[s + 1] - batch.Starts[s] + 1];
            for (var i = 0; i < scores.Length - 1; i++)
            {
                _heads.Score(batch.Starts[s], i, scores);
                var head = Best(scores);
                heads[batch.Starts[s] + i] = head == scores.Length - 1 ? -1 : head;
            }
        }

        var labels = _relations.Forward(parts, batch, (s, i) => heads[batch.Starts[s] + i]);
        var score = new ParserScore();
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var target = targets[batch.Sentences[s]];
            for (var i = 0; i < target.Heads.Length; i++)
            {
                var t = batch.Starts[s] + i;
                var right = heads[t] == target.Heads[i];
                score = score.Add(
                    Best(tags[t][..Labels.Upos.Length]) == target.Upos[i],
                    Best(tags[t].Slice(Labels.Upos.Length, Labels.Xpos.Length)) == target.Xpos[i],
                    right,
                    right && Best(labels[t][..Labels.Deprel.Length]) == target.Labels[i]);
            }
        }

        return score;
    }

    /// <summary>Adds this network's probabilities of tags and heads to those of others.</summary>
    public void AddTagsAndHeads(Batch batch, ParserVotes votes)
    {
        var x = _encoder.Forward(batch, training: false);
        var tags = _tags.Forward(x);
        Split(x, training: false);
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var scores = new float[batch.Starts[s + 1] - batch.Starts[s] + 1];
            for (var i = 0; i < scores.Length - 1; i++)
            {
                var row = tags[batch.Starts[s] + i];
                votes.Upos(batch.Starts[s] + i, row[..Labels.Upos.Length]);
                votes.Xpos(batch.Starts[s] + i, row.Slice(Labels.Upos.Length, Labels.Xpos.Length));
                _heads.Score(batch.Starts[s], i, scores);
                votes.Heads(s, i, scores);
            }
        }
    }

    /// <summary>Adds this network's probabilities of relations, the heads being chosen; follows <see cref="AddTagsAndHeads"/> on the same batch.</summary>
    public void AddRelations(Batch batch, ParserVotes votes)
    {
        var labels = _relations.Forward(_parts.Output, batch, (s, i) => votes.Head(batch.Starts[s] + i));
        for (var t = 0; t < batch.Count; t++)
            votes.Relations(t, labels[t][..Labels.Deprel.Length]);
    }

    /// <summary>The model file.</summary>
    public ModelFile ToFile()
    {
        var file = new ModelFile();
        Set.Write(file);
        _encoder.WriteShape(file);
        file.AddWords("upos", Labels.Upos);
        file.AddWords("xpos", Labels.Xpos);
        file.AddWords("deprel", Labels.Deprel);
        return file;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}
