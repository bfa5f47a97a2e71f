using System.Collections.Immutable;
using Rashomon.Language;
using Rashomon.Language.Lexicons;
using Rashomon.Stories;

namespace Rashomon.Alignment;

/// <summary>
/// Tells how surely two answers to one question, given in words, say the same: by the words that they have in common and those that are near in meaning.
/// Rare words tell more; what most answers or the question say tells little.
/// </summary>
/// <remarks>docs/alignment.md says what it was fitted and measured on.</remarks>
internal sealed class AnswerComparer
{
    /// <summary>Bias, common and near words: fitted on NAnCo's eight questions by <c>eval/Rashomon.Eval.Readers answers</c>.</summary>
    public static readonly PairModel Fitted = new([BiasWeight, CommonWeight, NearWeight]);

    /// <summary>How many features <see cref="Read"/> gives.</summary>
    public const int Features = 3;

    private const double BiasWeight = -1.989;
    private const double CommonWeight = 3.792;
    private const double NearWeight = 2.858;

    // A word that no report of general news has counts as one of two thousand; a word of every report still counts a little.
    private const double RarestShare = 1 / 2000.0;
    private const double LeastWeight = .05;
    private const double AllTell = .7;
    private const double AskedFor = .3;

    // Words of one sense, or derived from each other, are all but one.
    private const double Synonyms = .9;

    private static readonly PartOfSpeech[] Classes = [PartOfSpeech.Noun, PartOfSpeech.Verb, PartOfSpeech.Adjective];
    private readonly ImmutableArray<AnswerWords> _answers;
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float[]?> _vectors = new(StringComparer.Ordinal);
    private readonly Dictionary<(string A, string B), double> _nearness = [];
    private readonly WordNearness _words = new();

    /// <summary>Weighs the words of a question's answers.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="answers">All that was answered, in any order.</param>
    public AnswerComparer(AnswerWords question, ImmutableArray<AnswerWords> answers)
    {
        _answers = answers;
        foreach (var word in answers.SelectMany(answer => answer.Lemmas).Distinct(StringComparer.Ordinal))
        {
            var told = answers.Count(answer => answer.Lemmas.Contains(word)) / (double)answers.Length;
            var rare = Math.Log(BackgroundTerms.Share(word) + RarestShare) / Math.Log(RarestShare);
            _weights[word] = Math.Max(LeastWeight, rare) * (1 - (AllTell * told)) * (question.Lemmas.Contains(word) ? AskedFor : 1);
        }
    }

    /// <summary>Whether two answers say the same, more likely than not.</summary>
    /// <param name="a">Index of an answer.</param>
    /// <param name="b">Index of another.</param>
    public bool AreSame(int a, int b) => Probability(a, b) >= .5;

    /// <summary>How surely two answers say the same, 0 to 1, where as many pairs do as do not; the same for (a, b) and (b, a).</summary>
    /// <param name="a">Index of an answer.</param>
    /// <param name="b">Index of another.</param>
    public double Probability(int a, int b)
    {
        Span<double> features = stackalloc double[Features];
        Read(a, b, features);
        return Fitted.Probability(features);
    }

    /// <summary>Reads 1, the weighted cosine of the words in common, and how near the words are in the mean of both ways; each 0 to 1.</summary>
    public void Read(int a, int b, Span<double> features)
    {
        var (x, y) = (_answers[a].Lemmas, _answers[b].Lemmas);
        features[0] = 1;
        features[1] = Common(x, y);
        features[2] = (Near(x, y) + Near(y, x)) / 2;
    }

    private double Common(ImmutableArray<string> x, ImmutableArray<string> y)
    {
        var common = x.Where(word => y.Contains(word)).Order(StringComparer.Ordinal).Sum(Square);
        return common == 0 ? 0 : common / Math.Sqrt(x.Sum(Square) * y.Sum(Square));
    }

    private double Square(string word) => _weights[word] * _weights[word];

    /// <summary>How near the words of one answer are to the nearest of the other's.</summary>
    private double Near(ImmutableArray<string> x, ImmutableArray<string> y)
    {
        double sum = 0, all = 0;
        foreach (var word in x)
        {
            sum += _weights[word] * (y.IsEmpty ? 0 : y.Max(other => Nearness(word, other)));
            all += _weights[word];
        }

        return all == 0 ? 0 : sum / all;
    }

    private double Nearness(string a, string b)
    {
        if (a == b)
            return 1;
        var key = string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
        if (!_nearness.TryGetValue(key, out var known))
        {
            var related = _words.AreRelated(key.Item1, key.Item2) || Array.Exists(Classes, pos => _words.AreSynonyms(key.Item1, key.Item2, pos));
            _nearness[key] = known = Math.Max(related ? Synonyms : 0, Vector(a) is { } x && Vector(b) is { } y ? Cosine(x, y) : 0);
        }

        return known;
    }

    private float[]? Vector(string word)
    {
        if (!_vectors.TryGetValue(word, out var vector))
        {
            var all = LanguageModel.Default.Vectors;
            if (all.Find(word) is var row and >= 0)
                all.Read(row, vector = new float[all.Size]);
            _vectors[word] = vector;
        }

        return vector;
    }

    private static double Cosine(float[] a, float[] b)
    {
        double product = 0, left = 0, right = 0;
        for (var i = 0; i < a.Length; i++)
        {
            product += (double)a[i] * b[i];
            left += (double)a[i] * a[i];
            right += (double)b[i] * b[i];
        }

        return left == 0 || right == 0 ? 0 : Math.Max(0, product / Math.Sqrt(left * right));
    }
}
