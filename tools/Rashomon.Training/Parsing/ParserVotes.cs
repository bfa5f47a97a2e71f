using Rashomon.Language.Parsing;
using Rashomon.Training.Networks;

namespace Rashomon.Training.Parsing;

/// <summary>Probabilities of several networks for the words of a batch, added up.</summary>
internal sealed class ParserVotes
{
    private readonly Batch _batch;
    private readonly float[][] _upos;
    private readonly float[][] _xpos;
    private readonly float[][] _relations;
    private readonly float[][] _heads;
    private readonly int[] _chosen;

    /// <summary>No vote yet.</summary>
    public ParserVotes(Batch batch, LabelSet labels)
    {
        _batch = batch;
        _upos = Rows(batch.Count, labels.Upos.Length);
        _xpos = Rows(batch.Count, labels.Xpos.Length);
        _relations = Rows(batch.Count, labels.Deprel.Length);
        _heads = [.. Enumerable.Range(0, batch.Sentences.Length).Select(s => Length(s)).Select(n => new float[n * (n + 1)])];
        _chosen = new int[batch.Count];
    }

    /// <summary>Adds a vote for the tag of a word.</summary>
    public void Upos(int word, ReadOnlySpan<float> scores) => Add(_upos[word], scores);

    /// <summary>Adds a vote for the Penn tag of a word.</summary>
    public void Xpos(int word, ReadOnlySpan<float> scores) => Add(_xpos[word], scores);

    /// <summary>Adds a vote for the relation of a word.</summary>
    public void Relations(int word, ReadOnlySpan<float> scores) => Add(_relations[word], scores);

    /// <summary>Adds a vote for the head of a sentence's word.</summary>
    public void Heads(int sentence, int word, ReadOnlySpan<float> scores) => Add(_heads[sentence].AsSpan(word * scores.Length, scores.Length), scores);

    /// <summary>Chooses the tree of each sentence.</summary>
    public void Choose()
    {
        for (var s = 0; s < _batch.Sentences.Length; s++)
        {
            var scores = Array.ConvertAll(_heads[s], p => MathF.Log(p + 1e-9f));
            for (var i = 0; i < Length(s); i++)
                scores[(i * (Length(s) + 1)) + i] = float.NegativeInfinity;
            SpanningTree.Find(scores, _chosen.AsSpan(_batch.Starts[s], Length(s)));
        }
    }

    /// <summary>The chosen head of a word, within its sentence, or -1.</summary>
    public int Head(int word) => _chosen[word];

    /// <summary>The answer for a sentence of the batch.</summary>
    public ParserTarget Target(int sentence)
    {
        var words = Enumerable.Range(_batch.Starts[sentence], Length(sentence)).ToArray();
        return new([.. words.Select(w => Best(_upos[w]))], [.. words.Select(w => Best(_xpos[w]))], [.. words.Select(w => _chosen[w])], [.. words.Select(w => Best(_relations[w]))]);
    }

    private int Length(int sentence) => _batch.Starts[sentence + 1] - _batch.Starts[sentence];

    private static float[][] Rows(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new float[columns])];

    private static int Best(float[] votes) => Array.IndexOf(votes, votes.Max());

    private static void Add(Span<float> votes, ReadOnlySpan<float> scores)
    {
        var top = float.NegativeInfinity;
        foreach (var score in scores)
            top = Math.Max(top, score);
        var sum = 0f;
        foreach (var score in scores)
            sum += MathF.Exp(score - top);
        for (var i = 0; i < scores.Length; i++)
            votes[i] += MathF.Exp(scores[i] - top) / sum;
    }
}
