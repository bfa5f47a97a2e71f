using Rashomon.Language.Networks;
using Rashomon.Training.Networks;

namespace Rashomon.Training.Parsing;

/// <summary>Tags and tree in one network: an encoder, softmax for both tag sets, biaffine scores of heads (Dozat and Manning 2017), a small network for relations.</summary>
internal sealed class ParserNetwork
{
    private const int Part = 128;
    private readonly Encoder _encoder;
    private readonly Linear _tags;
    private readonly Linear _parts;
    private readonly Linear _arc;
    private readonly Linear _labels;
    private readonly Weights _rootHead;
    private readonly Weights _rootLabel;
    private readonly Dropout _partsDropout;
    private readonly Dropout _labelDropout;
    private readonly Matrix _dependents = new(Part);
    private readonly Matrix _heads = new(Part);
    private readonly Matrix _pairs = new(Part);
    private readonly Matrix _partsGradient = new(Part * 4);
    private readonly Matrix _queryGradient = new(Part);
    private readonly Matrix _gradient;

    /// <summary>A network with random weights.</summary>
    public ParserNetwork(EncoderOptions options, LabelSet labels, WordVectors vectors, int seed)
    {
        var random = new Random(seed);
        Labels = labels;
        _encoder = new(options, vectors, random, Set);
        _tags = new("tags", options.Size, Part, random, Set);
        _parts = new("parts", options.Size, Part * 4, random, Set);
        _arc = new("arc", Part, Part, random, Set);
        _labels = new("labels", Part, 64, random, Set);
        _rootHead = Set.Add(new Weights("root.head", 1, Part).Fill(random, 0.3));
        _rootLabel = Set.Add(new Weights("root.label", 1, Part).Fill(random, 0.3));
        _partsDropout = new(options.Dropout, (uint)random.Next());
        _labelDropout = new(options.Dropout, (uint)random.Next());
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

    private void Split(Matrix x, bool training)
    {
        var parts = _parts.Forward(x);
        _dependents.Resize(x.Rows);
        _heads.Resize(x.Rows);
        for (var t = 0; t < x.Rows; t++)
            VectorMath.Leaky(parts[t][..(Part * 2)]);
        _partsDropout.Forward(parts, training);
        for (var t = 0; t < x.Rows; t++)
        {
            parts[t][..Part].CopyTo(_dependents[t]);
            parts[t].Slice(Part, Part).CopyTo(_heads[t]);
        }
    }

    private double TrainTree(Matrix x, Batch batch, IReadOnlyList<ParserTarget> targets, float scale)
    {
        Split(x, training: true);
        var parts = _parts.Output;
        var query = _arc.Forward(_dependents);
        _partsGradient.Clear(x.Rows);
        _queryGradient.Clear(x.Rows);
        var loss = 0.0;
        for (var s = 0; s < batch.Sentences.Length; s++)
            loss += TrainHeads(query, batch.Starts[s], targets[batch.Sentences[s]], scale);
        loss += TrainLabels(parts, batch, targets, scale);
        var dependents = _arc.Backward(_queryGradient);
        for (var t = 0; t < x.Rows; t++)
            VectorMath.Add(_partsGradient[t][..Part], dependents[t]);
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

    private double TrainHeads(Matrix query, int start, ParserTarget target, float scale)
    {
        var count = target.Heads.Length;
        Span<float> scores = new float[count + 1];
        var loss = 0.0;
        for (var i = 0; i < count; i++)
        {
            Score(query[start + i], start, i, count, scores);
            var right = target.Heads[i] < 0 ? count : target.Heads[i];
            loss += Activations.CrossEntropy(scores, right, scale);
            for (var j = 0; j <= count; j++)
            {
                if (MathF.Abs(scores[j]) < 1e-9f)
                    continue;
                var head = j == count ? _rootHead.Value : _heads[start + j];
                VectorMath.AddScaled(_queryGradient[start + i], head, scores[j]);
                var into = j == count ? _rootHead.Gradient : _partsGradient[start + j].Slice(Part, Part);
                VectorMath.AddScaled(into, query[start + i], scores[j]);
            }
        }

        return loss;
    }

    private void Score(ReadOnlySpan<float> query, int start, int i, int count, Span<float> scores)
    {
        for (var j = 0; j < count; j++)
            scores[j] = j == i ? -1e4f : VectorMath.Dot(query, _heads[start + j]);
        scores[count] = VectorMath.Dot(query, _rootHead.Value);
    }

    private void Pair(Matrix parts, int start, int i, int head)
    {
        var pair = _pairs[start + i];
        parts[start + i].Slice(Part * 2, Part).CopyTo(pair);
        VectorMath.Add(pair, head < 0 ? _rootLabel.Value : parts[start + head].Slice(Part * 3, Part));
    }

    private double TrainLabels(Matrix parts, Batch batch, IReadOnlyList<ParserTarget> targets, float scale)
    {
        _pairs.Resize(batch.Count);
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var target = targets[batch.Sentences[s]];
            for (var i = 0; i < target.Heads.Length; i++)
                Pair(parts, batch.Starts[s], i, target.Heads[i]);
        }

        VectorMath.Leaky(_pairs.Span);
        _labelDropout.Forward(_pairs, training: true);
        var scores = _labels.Forward(_pairs);
        var loss = 0.0;
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var target = targets[batch.Sentences[s]];
            for (var i = 0; i < target.Heads.Length; i++)
            {
                var row = scores[batch.Starts[s] + i];
                loss += Activations.CrossEntropy(row[..Labels.Deprel.Length], target.Labels[i], scale, 0.03f);
                row[Labels.Deprel.Length..].Clear();
            }
        }

        var gradient = _labels.Backward(scores);
        _labelDropout.Backward(gradient);
        Activations.LeakyBackward(gradient, _pairs);
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var target = targets[batch.Sentences[s]];
            for (var i = 0; i < target.Heads.Length; i++)
            {
                var from = gradient[batch.Starts[s] + i];
                VectorMath.Add(_partsGradient[batch.Starts[s] + i].Slice(Part * 2, Part), from);
                var head = target.Heads[i];
                VectorMath.Add(head < 0 ? _rootLabel.Gradient : _partsGradient[batch.Starts[s] + head].Slice(Part * 3, Part), from);
            }
        }

        return loss;
    }

    /// <summary>Best tags, heads and relations of each word on its own, for watching the training.</summary>
    public ParserScore Measure(Batch batch, IReadOnlyList<ParserTarget> targets)
    {
        var x = _encoder.Forward(batch, training: false);
        var tags = _tags.Forward(x);
        Split(x, training: false);
        var query = _arc.Forward(_dependents);
        _pairs.Resize(batch.Count);
        var heads = new int[batch.Count];
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var count = batch.Starts[s + 1] - batch.Starts[s];
            var scores = new float[count + 1];
            for (var i = 0; i < count; i++)
            {
                Score(query[batch.Starts[s] + i], batch.Starts[s], i, count, scores);
                var head = Best(scores);
                heads[batch.Starts[s] + i] = head == count ? -1 : head;
                Pair(_parts.Output, batch.Starts[s], i, heads[batch.Starts[s] + i]);
            }
        }

        VectorMath.Leaky(_pairs.Span);
        var labels = _labels.Forward(_pairs);
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
        var query = _arc.Forward(_dependents);
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var count = batch.Starts[s + 1] - batch.Starts[s];
            var scores = new float[count + 1];
            for (var i = 0; i < count; i++)
            {
                var row = tags[batch.Starts[s] + i];
                votes.Upos(batch.Starts[s] + i, row[..Labels.Upos.Length]);
                votes.Xpos(batch.Starts[s] + i, row.Slice(Labels.Upos.Length, Labels.Xpos.Length));
                Score(query[batch.Starts[s] + i], batch.Starts[s], i, count, scores);
                votes.Heads(s, i, scores);
            }
        }
    }

    /// <summary>Adds this network's probabilities of relations, the heads being chosen; follows <see cref="AddTagsAndHeads"/> on the same batch.</summary>
    public void AddRelations(Batch batch, ParserVotes votes)
    {
        _pairs.Resize(batch.Count);
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            for (var i = 0; i < batch.Starts[s + 1] - batch.Starts[s]; i++)
                Pair(_parts.Output, batch.Starts[s], i, votes.Head(batch.Starts[s] + i));
        }

        VectorMath.Leaky(_pairs.Span);
        var labels = _labels.Forward(_pairs);
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
